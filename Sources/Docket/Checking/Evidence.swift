import EDTF

/// What the rules of `check` look at: the log, which events count, and each item's way.
struct Evidence {
  let log: Log
  let rules: Rulebook
  let rulings: Rulings
  /// The items looked at, sorted.
  let items: [Record]
  /// Their events that are not retracted, as corrected.
  let live: [Event]

  /// All that the log holds of one item.
  struct Record {
    let item: ItemID
    /// Its events by (`recorded`, `id`), retracted ones among them.
    let events: [Event]
    /// Its live facts, in order of date.
    let facts: [Fact]
    /// Its entries, in the order of its way.
    let moves: [Move]
    let spells: [Spell]
    /// The reports of a stage that fit no stay in it.
    let misplaced: [EventID]
    /// Its opening words.
    let opening: Event.Opening?
    let procedure: Procedure?

    /// The live events that open it, in order of date.
    var openings: [Fact] { facts.filter { $0.event.kind == .opened } }

    /// Its events whose content was taken out.
    var redacted: [Event] { events.filter { $0.redaction != nil } }

    /// The first moves of its stays.
    var firstMoves: [Move] { moves.filter(\.isFirst) }
  }

  /// A move into a stage.
  struct Move {
    let stage: String
    let event: Event
    /// Whether the item was not in that stage before.
    let isFirst: Bool
  }

  /// Gathers what there is of all items, or of some.
  init(_ ledger: Ledger, of items: [Symbol]? = nil) {
    log = ledger.log
    rules = ledger.rules
    rulings = ledger.rulings
    let fold = Fold(ledger, on: .distantFuture)
    self.items = (items ?? ledger.items).map { fold.record(of: $0) }
    let rulings = rulings
    live = self.items.flatMap(\.events).filter { !rulings.isRetracted($0.id) }
      .map { rulings.current($0) }
  }

  /// Says something of an event, and of others after it.
  func finding(_ matter: Finding.Matter, _ event: Event, _ others: [EventID] = []) -> Finding {
    Finding(
      matter: matter, place: log.place(of: event.id), item: event.item, ids: [event.id] + others)
  }
}

extension Fold {
  /// All that the log holds of one item.
  fileprivate func record(of item: Symbol) -> Evidence.Record {
    let events = ledger.rows(of: item).map { ledger.log.event(at: Int($0)) }
    let situation = situation(of: item)
    let state = situation.map { self.state(of: $0, parts: []) }
    let course = situation?.course
    let moves = (course?.entries ?? []).enumerated().map { index, entry in
      Evidence.Move(
        stage: word(entry.stage), event: ledger.rulings.current(entry.row),
        isFirst: course?.firstEntries.contains(index) == true)
    }
    return Evidence.Record(
      item: self.item(item),
      events: events.sorted { ($0.recorded, $0.id) < ($1.recorded, $1.id) },
      facts: situation?.marks.compactMap { ledger.rulings.fact($0.row) } ?? [], moves: moves,
      spells: situation.map { spells(of: $0) } ?? [],
      misplaced: course?.ignored.map { ledger.log.idColumn[$0] } ?? [],
      opening: state?.opening, procedure: situation?.track?.procedure)
  }
}
