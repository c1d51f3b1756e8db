extension Log {
  /// The events, each once, in the order they were read; no answer depends on it.
  public var events: Events { Events(log: self) }

  /// The events of a log, each of which is read when it is asked for.
  public struct Events: BidirectionalCollection, Sendable {
    let log: Log

    public var startIndex: Int { next(from: 0) }
    public var endIndex: Int { log.rows.count }
    public func index(after row: Int) -> Int { next(from: row + 1) }
    public func index(before row: Int) -> Int {
      var row = row - 1
      while row > 0, log.kindColumn[row] == .none { row -= 1 }
      return row
    }
    public subscript(row: Int) -> Event { log.event(at: row) }

    private func next(from row: Int) -> Int {
      var row = row
      while row < log.rows.count, log.kindColumn[row] == .none { row += 1 }
      return row
    }
  }

  /// How many events there are.
  ///
  /// - Complexity: O(*n*) in the number of lines.
  public var count: Int { kindColumn.count { $0 != .none } }

  /// The ids of all events, in the order they were read.
  public var ids: [EventID] { rowsOfEvents.map { idColumn[$0] } }

  /// When an event was recorded; `nil` if there is none of that id.
  public func recorded(of id: EventID) -> Timestamp? { row(of: id).map { rows[$0].recorded } }

  /// The events whose content was taken out, in the order they were read.
  public var redacted: [Event] {
    // None of them is plain, so that all are kept.
    kept.filter { kindColumn[$0.key] != .none && $0.value.redaction != nil }
      .sorted { $0.key < $1.key }.map(\.value)
  }

  /// The names of all items any event is about.
  public var itemNames: Set<String> { Set(namedItems.compactMap { names.items.text($0) }) }

  /// Whether any event is about an item.
  public func has(_ item: ItemID) -> Bool {
    guard let symbol = names.items.symbol(of: item.text) else { return false }
    return kindColumn.indices.contains { kindColumn[$0] != .none && itemColumn[$0] == symbol }
  }

  /// Whether any event is about an item whose name begins with a text.
  func hasItems(beginningWith text: String) -> Bool {
    let found = (0...UInt32(names.items.count)).first {
      names.items.utf8(Symbol(number: $0)).starts(with: text.utf8)
    }
    guard found != nil else { return false }
    return rowsOfEvents.contains { names.items.utf8(itemColumn[$0]).starts(with: text.utf8) }
  }

  /// The events of an item, in the order they were read.
  ///
  /// - Complexity: O(*n*) in the number of lines.
  public func events(of item: ItemID) -> [Event] {
    rows(of: item).map { event(at: $0) }
  }

  /// The rows of an item's events.
  func rows(of item: ItemID) -> [Int] {
    guard let symbol = names.items.symbol(of: item.text) else { return [] }
    return itemColumn.indices.filter { itemColumn[$0] == symbol && kindColumn[$0] != .none }
  }

  private var rowsOfEvents: some Sequence<Int> {
    kindColumn.indices.lazy.filter { kindColumn[$0] != .none }
  }

  private var namedItems: Set<Symbol> { Set(rowsOfEvents.map { itemColumn[$0] }) }
}

extension Log {
  /// The words that the events of some kinds say in a column.
  func words(of kinds: Set<RowKind>, _ column: KeyPath<Row, Symbol>) -> Set<String> {
    var said: Set<Symbol> = []
    for row in rows.indices where kinds.contains(kindColumn[row]) {
      said.insert(rows[row][keyPath: column])
    }
    return Set(said.filter { $0 != .none }.compactMap { names.words.text($0) })
  }
}
