/// The distinct events of a records folder, and where each stands.
public struct Log: Sendable {
  /// The events, each once, in the order they were read; no answer depends on it.
  public private(set) var events: [Event] = []
  /// Where each of the ``events`` stands first.
  public private(set) var places: [Place] = []
  private var indexes: [EventID: Int] = [:]

  /// A line of a file.
  public struct Place: Hashable, Sendable {
    /// The path, relative to the records folder.
    public let file: String
    /// Counted from 1.
    public let line: Int

    public init(file: String, line: Int) {
      self.file = file
      self.line = line
    }
  }

  /// A log without events.
  public init() {}

  /// Adds an event; one that is there already stays where it was first.
  ///
  /// Returns its index in ``events``.
  @discardableResult
  public mutating func add(_ event: Event, at place: Place) -> Int {
    if let index = indexes[event.id] { return index }
    indexes[event.id] = events.count
    places.append(place)
    events.append(event)
    return events.count - 1
  }

  /// The event with that id.
  public subscript(id: EventID) -> Event? { indexes[id].map { events[$0] } }

  /// Where an event stands first.
  public func place(of id: EventID) -> Place? { indexes[id].map { places[$0] } }

  /// The events recorded by a time: what this log knew then.
  ///
  /// - Complexity: O(*n*) in the number of events.
  public func known(at time: Timestamp) -> Log {
    var log = Log()
    for (event, place) in zip(events, places) where event.recorded <= time {
      log.add(event, at: place)
    }
    return log
  }

  /// The ids that begin with a prefix, sorted.
  public func ids(beginningWith prefix: String) -> [EventID] {
    indexes.keys.filter { $0.description.hasPrefix(prefix) }.sorted()
  }
}
