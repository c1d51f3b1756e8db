import EDTF

/// What the record said of one event, and when: its versions in the order they were recorded.
public struct History: Hashable, Sendable {
  /// The event as recorded.
  public let event: Event
  /// At least two: the event itself, and one for each ruling on it, or on one of those.
  public let versions: [Version]

  /// What the record said from one entry into the log to the next.
  public struct Version: Hashable, Sendable {
    /// The line that made it: the event itself, a correction, a retraction or a second source.
    public let record: Event
    /// The event as it was then said to be; `nil` while it is retracted.
    public let fact: Fact?
    public let state: Reckoning.Entry.State
    /// What is said otherwise than in the version before, of the event and of sources for it.
    public let differences: [Difference]
  }
}

extension Reckoning {
  /// The histories of an item's events that were corrected, retracted or corroborated, in order of
  /// date; of those that were told of by the day only.
  ///
  /// - Complexity: O(*n*) in the number of events, and for each history O(*v*²) in its versions.
  public func histories(of item: ItemID) -> [History] {
    let rulings = byFact(log.events.filter { $0.kind?.isAboutAnEvent == true })
    let ancestry = Ancestry(log)
    let told = log.events.filter { $0.item == item && rulings[$0.id] != nil }
      .compactMap { self[$0.id] }
      .filter { ($0.fact?.event ?? $0.event).isTold(by: asOf) }
    return told.inTimelineOrder().map { entry in
      let rulings = inOrderOfRecord(rulings[entry.event.id] ?? [])
      let fold = VersionFold(of: [entry.event] + rulings, ancestry)
      return History(event: entry.event, versions: fold.versions())
    }
  }

  /// Rulings by when they were recorded; of one second, what a writer knew comes before what it wrote.
  private func inOrderOfRecord(_ rulings: [Event]) -> [Event] {
    let depths = depths(of: rulings)
    return rulings.sorted {
      ($0.recorded, depths[$0.id] ?? 0, $0.id) < ($1.recorded, depths[$1.id] ?? 0, $1.id)
    }
  }

  /// How many events at most stand in a row behind each, by `prev` and `target`.
  private func depths(of events: [Event]) -> [EventID: Int] {
    var depths: [EventID: Int] = [:]
    var open = events
    while let event = open.last {
      let known = event.prev + [event.target].compactMap { $0 }
      if depths[event.id] == nil {
        // Seen; a ring, which only ids that are no hashes can make, ends here.
        depths[event.id] = 0
        open += known.filter { depths[$0] == nil }.compactMap { log[$0] }
      } else {
        depths[event.id] = known.compactMap { depths[$0].map { $0 + 1 } }.max() ?? 0
        open.removeLast()
      }
    }
    return depths
  }
}

/// Folds an event with ever more of the rulings on it, as the whole log is folded by ``Rulings``.
private struct VersionFold {
  private let events: [Event]
  private let ancestry: Ancestry
  /// The index of what each is about; `nil` of the event itself.
  private let targets: [Int?]
  /// The indexes, rulings on rulings first.
  private let settling: [Int]

  init(of events: [Event], _ ancestry: Ancestry) {
    self.events = events
    self.ancestry = ancestry
    let places = Dictionary(uniqueKeysWithValues: events.enumerated().map { ($1.id, $0) })
    let targets = events.map { $0.target.flatMap { places[$0] } }
    self.targets = targets
    var levels: [[Int]] = []
    var level = [0]
    let rulings = Dictionary(grouping: events.indices.filter { targets[$0] != nil }) { targets[$0] }
    while !level.isEmpty {
      levels.append(level)
      level = level.flatMap { rulings[$0] ?? [] }
    }
    settling = levels.reversed().flatMap { $0 }
  }

  func versions() -> [History.Version] {
    var versions: [History.Version] = []
    var last: Fact?
    for count in 1...events.count {
      let (fact, state) = fold(count)
      versions.append(
        History.Version(
          record: events[count - 1], fact: fact, state: state,
          differences: fact.map { $0.differences(from: last) } ?? []))
      last = fact ?? last
    }
    return versions
  }

  /// What the event and the first of the rulings make of it.
  private func fold(_ count: Int) -> (Fact?, Reckoning.Entry.State) {
    var isRetracted = [Bool](repeating: false, count: events.count)
    for index in settling where index < count && !isRetracted[index] {
      if events[index].kind == .retracted, let target = targets[index] {
        isRetracted[target] = true
      }
    }
    guard !isRetracted[0] else { return (nil, .retracted) }
    let live = events.indices.prefix(count).filter { !isRetracted[$0] }
    func current(_ index: Int) -> (event: Event, by: [EventID]) {
      let corrections = live.filter { targets[$0] == index && events[$0].kind == .corrected }
      var (event, by): (Event, [EventID]) = (events[index], [])
      for correction in ancestry.inOrder(corrections.map { events[$0] }) {
        guard let corrected = try? event.applying(correction) else { continue }
        event = corrected
        by.append(correction.id)
      }
      return (event, by)
    }
    let sources = live.filter { targets[$0] == 0 && events[$0].kind == .corroborated }
      .map { current($0).event }.sorted { ($0.recorded, $0.id) < ($1.recorded, $1.id) }
    let (event, by) = current(0)
    let fact = Fact(event, corroborations: sources, corrections: by)
    return (fact, event == events[0] ? .live : .corrected)
  }
}

extension Fact {
  /// What is said otherwise than in an earlier version, of the event and of sources it had already.
  fileprivate func differences(from earlier: Fact?) -> [Difference] {
    guard let earlier else { return [] }
    let sources = corroborations.flatMap { source in
      earlier.corroborations.first { $0.id == source.id }.map { source.differences(from: $0) } ?? []
    }
    return event.differences(from: earlier.event) + sources
  }
}
