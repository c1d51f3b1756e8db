/// Folds an event with ever more of the rulings on it, as the whole log is folded by ``Rulings``.
struct VersionFold {
  private let rows: [Int]
  private let events: [Event]
  private let ancestry: Ancestry
  /// The index of each row.
  private let places: [Int: Int]
  /// The index of what each is about; `nil` of the event itself.
  private let targets: [Int?]
  /// The indexes, rulings on rulings first.
  private let settling: [Int]

  /// Takes the row of an event, and behind it those of the rulings on it in the order of record.
  init(of rows: [Int], in log: Log) {
    let events = rows.map { log.event(at: $0) }
    self.rows = rows
    self.events = events
    ancestry = Ancestry(log)
    let places = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1, $0) })
    self.places = places
    let targets = events.map { $0.target.flatMap { log.row(of: $0) }.flatMap { places[$0] } }
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

  /// The event as recorded, and as each ruling left it.
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
      for row in ancestry.inOrder(corrections.map { rows[$0] }) {
        guard let index = places[row], let corrected = try? event.applying(events[index]) else {
          continue
        }
        event = corrected
        by.append(events[index].id)
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
