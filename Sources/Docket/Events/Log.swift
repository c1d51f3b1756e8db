/// The distinct events of a records folder, and where each stands.
///
/// What the reckoning needs of each event stands in columns, a row an event; an event as a whole
/// (``subscript(_:)-(EventID)``, ``events``) is kept where it was given, or read again where its line
/// stands.
public struct Log: Sendable {
  /// The texts that the columns name by numbers.
  var names = Names()

  // The columns: a row each in every one, in the order the lines were read; no answer depends on it.
  // What is looked at of all events stands apart from what is looked at of some.
  var itemColumn: [Symbol] = []
  var kindColumn: [RowKind] = []
  var idColumn: [EventID] = []
  var rows: [Row] = []

  /// The rows of rulings, each with the event it is about.
  var rulings: [(row: Int, target: EventID)] = []
  /// The rows of links.
  var links: [Int] = []
  /// The events that are not read again, by row.
  var kept: [Int: Event] = [:]
  /// The events of the first rows, if all were read beforehand; see ``readEvents(by:)``.
  private var shelf: [Event?] = []
  var stretches: [Stretch] = []
  var table = IDTable()
  /// What reads a line again.
  public var source: (any LineSource)?

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

  /// Rows in a row that stand in one file, a line each.
  struct Stretch: Sendable {
    let firstRow: Int
    let place: Place
  }

  /// A log without events.
  public init() {}
}

/// What reads a line again that was read as an event before.
public protocol LineSource: Sendable {
  /// The event whose line begins `offset` bytes from the beginning of `file`; `nil` if it stands there
  /// no more, which the source takes note of.
  func event(_ id: EventID, at offset: Int, of file: String) -> Event?
  /// The events that its line names in `prev`; `nil` where the event has to be read for it.
  func previous(to id: EventID, at offset: Int, of file: String) -> [EventID]?
}

extension Log {
  /// The event with that id.
  public subscript(id: EventID) -> Event? { row(of: id).map { event(at: $0) } }

  /// Where an event stands first.
  public func place(of id: EventID) -> Place? { row(of: id).map { place(ofRow: $0) } }

  /// Whether there is such an event.
  public func has(_ id: EventID) -> Bool { row(of: id) != nil }

  /// The events recorded by a time: what this log knew then.
  ///
  /// - Complexity: O(*n*) in the number of events.
  public func known(at time: Timestamp) -> Log {
    var log = self
    log.leaveOut { rows[$0].recorded > time }
    return log
  }

  /// The other events.
  ///
  /// - Complexity: O(*n*) in the number of events.
  public func without(_ id: EventID) -> Log {
    var log = self
    if let left = row(of: id) { log.leaveOut { $0 == left } }
    return log
  }

  /// Makes the rows that meet a test no events.
  private mutating func leaveOut(_ isLeftOut: (Int) -> Bool) {
    for row in rows.indices where isLeftOut(row) { kindColumn[row] = .none }
    rulings.removeAll { isLeftOut($0.row) }
    links.removeAll(where: isLeftOut)
  }

  /// The ids that begin with a prefix, sorted.
  ///
  /// - Complexity: O(*n*) in the number of events; O(1) where it is a whole id.
  public func ids(beginningWith prefix: String) -> [EventID] {
    if let id = EventID(prefix) { return has(id) ? [id] : [] }
    guard let range = EventID.range(beginningWith: prefix) else { return [] }
    return idColumn.indices.filter { kindColumn[$0] != .none && range.contains(idColumn[$0]) }
      .map { idColumn[$0] }.sorted()
  }

  /// The row of an event.
  func row(of id: EventID) -> Int? {
    guard let row = table.row(of: id, among: idColumn), kindColumn[row] != .none else { return nil }
    return row
  }

  /// The event in a row.
  func event(at row: Int) -> Event {
    if let event = kept[row] { return event }
    if row < shelf.count, let event = shelf[row] { return event }
    let id = idColumn[row]
    let event = source?.event(id, at: rows[row].offset, of: place(ofRow: row).file)
    return event ?? Event(unreadable: id, item: item(at: row), recorded: rows[row].recorded)
  }

  /// The events of the log that the writer of a row's event knew last.
  func previous(to row: Int) -> [Int] {
    let isAtHand = kept[row] != nil || row < shelf.count
    let previous =
      isAtHand
      ? nil
      : source?.previous(
        to: idColumn[row], at: rows[row].offset, of: place(ofRow: row).file)
    return (previous ?? event(at: row).prev).compactMap { self.row(of: $0) }
  }

  /// Reads every event again now and keeps it, for whoever is to look at each several times.
  ///
  /// - Complexity: O(*n*) in the number of events, in memory too: about a kilobyte an event.
  public mutating func readEvents(by workers: Workers) {
    let log = self
    shelf = workers.map(Array(rows.indices)) { row in
      log.kindColumn[row] == .none ? nil : log.event(at: row)
    }
  }

  /// The item a row is about.
  func item(at row: Int) -> ItemID { ItemID(known: names.items.text(itemColumn[row]) ?? "") }

  /// Where a row's line stands.
  public func place(ofRow row: Int) -> Place {
    let after = stretches.partitioned { $0.firstRow > row }
    let stretch = stretches[after - 1]
    return Place(file: stretch.place.file, line: stretch.place.line + row - stretch.firstRow)
  }
}

extension Array {
  /// The first index whose element meets a test that all behind it meet, too; `count` if none does.
  func partitioned(by isBehind: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
