import EDTF

/// What the rules of `check` look at: the log, which events count, and each item's way.
struct Evidence {
  let log: Log
  let rules: Rulebook
  let rulings: Rulings
  /// Every item any event is about, sorted.
  let items: [Record]

  /// All that the log holds of one item.
  struct Record {
    let item: ItemID
    /// Its events by (`recorded`, `id`), retracted ones among them.
    let events: [Event]
    /// Its live facts and the way they make.
    let situation: Situation

    /// The live events that open it, in order of date.
    var openings: [Fact] { situation.facts.filter { $0.event.kind == .opened } }
  }

  init(_ log: Log, _ rules: Rulebook) {
    self.log = log
    self.rules = rules
    let rulings = Rulings(log)
    self.rulings = rulings
    let ancestry = Ancestry(log)
    items = Dictionary(grouping: log.events, by: \.item).map { item, events in
      let facts = events.compactMap(rulings.fact)
      return Record(
        item: item, events: events.sorted { ($0.recorded, $0.id) < ($1.recorded, $1.id) },
        situation: Situation(item, facts, rules, ancestry, on: .distantFuture))
    }.sorted { $0.item < $1.item }
  }

  /// The events that are not retracted, as corrected.
  var live: [Event] {
    log.events.filter { !rulings.retracted.contains($0.id) }.map(rulings.current)
  }

  /// Says something of an event, and of others after it.
  func finding(_ matter: Finding.Matter, _ event: Event, _ others: [EventID] = []) -> Finding {
    Finding(
      matter: matter, place: log.place(of: event.id), item: event.item, ids: [event.id] + others)
  }
}
