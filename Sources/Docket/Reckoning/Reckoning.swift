public import EDTF

/// What the log says of every item on a day: a pure fold, whatever the order of files and lines.
public struct Reckoning: Sendable {
  /// The day asked about.
  public let asOf: Day
  /// What was in the log by then is all that counts; `nil` for everything.
  public let knownAt: Timestamp?
  /// The items, sorted by id; those all of whose events are scheduled are left out.
  public let items: [ItemState]
  /// The live corrections that were not applied: they would leave no event, or may not be.
  public let unappliedCorrections: [EventID]
  /// The live reports of a stage that fit no stay in it, sorted; they narrow nothing.
  public let ignoredReports: [EventID]

  /// Whether an item has no procedure that can be read, or a stage that is not in it: such clocks are
  /// not reckoned, and ``Check/strays(in:_:)`` names them.
  public let hasStrays: Bool

  let log: Log
  private let rulings: Rulings
  private let indexes: [ItemID: Int]

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

  /// Reckons the state of all items on a day from what the log knew at a time.
  public init(_ log: Log, _ rules: Rulebook, asOf: Day, knownAt: Timestamp? = nil) {
    let log = knownAt.map { log.known(at: $0) } ?? log
    let rulings = Rulings(log)
    let ancestry = Ancestry(log)
    var facts: [ItemID: [Fact]] = [:]
    for event in log.events {
      if let fact = rulings.fact(event) { facts[event.item, default: []].append(fact) }
    }
    var situations: [ItemID: Situation] = [:]
    for (item, facts) in facts {
      situations[item] = Situation(item, facts, rules, ancestry, on: asOf)
    }
    items = Reckoning.states(of: situations)
    indexes = Dictionary(uniqueKeysWithValues: items.enumerated().map { ($1.item, $0) })
    unappliedCorrections = rulings.inapplicable.map(\.event.id)
    ignoredReports = situations.values.flatMap(\.course.ignored).sorted()
    hasStrays = situations.values.contains(where: \.isStray)
    self.asOf = asOf
    self.knownAt = knownAt
    self.log = log
    self.rulings = rulings
  }

  /// The state of an item; `nil` if it is not in the log or all its events are scheduled.
  public subscript(item: ItemID) -> ItemState? { indexes[item].map { items[$0] } }

  /// An event and what became of it; `nil` if it is not in the log.
  public subscript(event: EventID) -> Entry? { log[event].map(entry) }

  /// The names of all items in the log, those included of which all events are scheduled.
  public var names: Set<String> { Set(log.events.map(\.item.text)) }

  /// Every event told of by the day, in the order things happened as far as is known; made when it is
  /// asked for.
  ///
  /// A ruling is told of with the event it is about, since it holds whatever the day.
  /// - Complexity: O(*n* log *n*) in the number of events.
  public var entries: [Entry] {
    log.events.filter(isTold).map(entry).inTimelineOrder()
  }

  /// The corrections and retractions, by (`recorded`, `id`).
  public var amendments: [Entry] {
    log.events.filter { $0.kind == .corrected || $0.kind == .retracted }.map(entry)
      .sorted { ($0.event.recorded, $0.event.id) < ($1.event.recorded, $1.event.id) }
  }

  private func isTold(_ event: Event) -> Bool {
    guard event.on == nil, let target = event.target.flatMap({ log[$0] }) else {
      return rulings.current(event).isTold(by: asOf)
    }
    // A chain of retractions may be as long as the log: one step is enough to tell.
    return rulings.current(target).isTold(by: asOf)
  }

  private func entry(_ event: Event) -> Entry {
    let fact = rulings.fact(event)
    let current = rulings.current(event)
    let isRetracted = rulings.retracted.contains(event.id)
    let isRuling = event.kind?.isAboutAnEvent == true && event.on == nil
    return Entry(
      event: event, fact: fact,
      state: isRetracted ? .retracted : current == event ? .live : .corrected,
      bounds: fact?.bounds ?? (isRuling ? Bounds(event.recorded.day) : current.clockBounds))
  }

  private static func states(of situations: [ItemID: Situation]) -> [ItemState] {
    var own: [ItemID: Standing] = [:]
    var parts: [ItemID: [ItemID]] = [:]
    for (item, situation) in situations {
      own[item] = situation.standing(for: situation.ownReasons)
      for link in situation.links where link.relation == Link.partOf {
        parts[link.to, default: []].append(item)
      }
    }
    let waiting = Waiting(situations, own: own)
    return situations.values.filter { !$0.isOnlyScheduled }.sorted { $0.item < $1.item }
      .map { situation in
        let parts = Set(parts[situation.item] ?? []).sorted()
        return situation.state(waiting: waiting.reason(of: situation.item), parts: parts)
      }
  }
}
