public import EDTF

/// What the log says of every item on a day: a pure fold, whatever the order of files and lines.
///
/// An item is folded when it is asked for.
public struct Reckoning: Sendable {
  /// The day asked about.
  public let asOf: Day
  let ledger: Ledger
  let ties: Ties
  let survey = Survey()
  /// Who folds what can be divided, and writes it.
  public let workers: Workers

  /// An event and what became of it.
  public struct Entry: Hashable, Sendable {
    /// As recorded.
    public let event: Event
    /// As corrected; `nil` if it is retracted, a ruling on another event, or of an unknown kind.
    public let fact: Fact?
    public let state: State
    /// When it happened; of a correction or retraction, the day it was recorded.
    public let bounds: Bounds

    /// What became of an event.
    public enum State: String, Hashable, Sendable {
      case live, retracted, corrected
    }
  }

  /// Reckons what a log knew at a time, on a day.
  public init(_ log: Log, _ rules: Rulebook, asOf: Day, knownAt: Timestamp? = nil) {
    self.init(Ledger(log, rules, knownAt: knownAt), asOf: asOf)
  }

  /// Reckons what a ledger holds, on a day.
  public init(_ ledger: Ledger, asOf: Day, by workers: Workers = .one) {
    self.asOf = asOf
    self.ledger = ledger
    self.workers = workers
    ties = ledger.ties(by: workers)
  }

  /// What was in the log by then is all that counts; `nil` for everything.
  public var knownAt: Timestamp? { ledger.knownAt }

  /// An event and what became of it; `nil` if it is not in the log.
  public subscript(event: EventID) -> Entry? { ledger.log.row(of: event).map(entry) }

  /// The names of all items in the log, those included of which all events are scheduled.
  public var names: Set<String> { ledger.log.itemNames }

  /// The items that have no procedure that can be read, or a stage that is not in it: such clocks are
  /// not reckoned, and ``Check/strays(in:)`` names them.
  var strays: [Symbol] { ledger.strays(by: workers) }
}

extension Reckoning {
  /// Every event told of by the day, in the order things happened as far as is known; made when it is
  /// asked for.
  ///
  /// A ruling is told of with the event it is about, since it holds whatever the day.
  /// - Complexity: O(*n* log *n*) in the number of events.
  public var entries: [Entry] { entries(ofRows: ledger.log.kindColumn.indices) }

  /// The events of a kind told of by the day, in that order.
  ///
  /// - Complexity: O(*n* log *n*) in the number of events of that kind.
  public func entries(of kind: EventKind) -> [Entry] {
    let (kind, kinds) = (RowKind(kind), ledger.log.kindColumn)
    return entries(ofRows: kinds.indices.lazy.filter { kinds[$0] == kind })
  }

  /// The events told of by the day that are about an item, in that order.
  public func entries(of item: ItemID) -> [Entry] { entries(of: [item]) }

  /// The events told of by the day that are about some items, each named once, in that order.
  func entries(of items: [ItemID]) -> [Entry] {
    let symbols = items.compactMap { ledger.log.names.items.symbol(of: $0.text) }
    return entries(ofRows: symbols.flatMap { ledger.rows(of: $0).map(Int.init) })
  }

  /// The corrections and retractions of an event, by (`recorded`, `id`).
  public func amendments(of event: EventID) -> [Entry] {
    guard let row = ledger.log.row(of: event) else { return [] }
    return ledger.rulings.amendments(of: row).sorted { ledger.log.isRecordedBefore($0, $1) }
      .map(entry)
  }

  func entries(ofRows rows: some Sequence<Int>) -> [Entry] {
    let rows = rows.filter { ledger.log.kindColumn[$0] != .none }
    return workers.map(rows) { row in
      let entry = entry(row)
      return isTold(entry) ? entry : nil
    }.compactMap { $0 }.inTimelineOrder()
  }

  private func isTold(_ entry: Entry) -> Bool {
    let rulings = ledger.rulings
    let event = entry.fact?.event ?? rulings.current(entry.event)
    guard event.on == nil, let target = event.target.flatMap({ ledger.log.row(of: $0) }) else {
      return event.isTold(by: asOf)
    }
    // A chain of retractions may be as long as the log: one step is enough to tell.
    return rulings.current(target).isTold(by: asOf)
  }

  private func entry(_ row: Int) -> Entry {
    let rulings = ledger.rulings
    let event = ledger.log.event(at: row)
    if rulings.isUntouched(row), ledger.log.kindColumn[row].isFact {
      let fact = Fact(event, corroborations: [], corrections: [])
      return Entry(event: event, fact: fact, state: .live, bounds: fact.bounds)
    }
    let fact = rulings.fact(row)
    let current = rulings.current(row)
    let isRuling = event.kind?.isAboutAnEvent == true && event.on == nil
    return Entry(
      event: event, fact: fact,
      state: rulings.isRetracted(row) ? .retracted : current == event ? .live : .corrected,
      bounds: fact?.bounds ?? (isRuling ? Bounds(event.recorded.day) : current.clockBounds))
  }
}
