extension Log {
  /// The events of some items only, by item.
  ///
  /// - Complexity: O(*n*) in the number of events.
  func events(of items: Set<ItemID>) -> [ItemID: Log] {
    rows(of: items).mapValues { rows in
      var log = Log()
      for row in rows { log.add(event(at: row), at: place(ofRow: row)) }
      return log
    }
  }

  /// The items that some event opened.
  ///
  /// - Complexity: O(*n*) in the number of events.
  var opened: Set<ItemID> {
    let rows = kindColumn.indices.filter { kindColumn[$0] == .opened }
    return Set(rows.map { item(at: $0) })
  }

  /// The file a new event of an item goes to, relative to the records folder: that of its earliest
  /// recorded event, or `ITEM.jsonl`.
  ///
  /// - Complexity: O(*n*) in the number of events.
  public func file(for item: ItemID) -> String { file(for: item, rows(of: item)) }

  /// The files that new events of some items go to; see ``file(for:)``.
  ///
  /// - Complexity: O(*n*) in the number of events and of items.
  public func files(for items: Set<ItemID>) -> Set<String> {
    let rows = rows(of: items)
    return Set(items.map { file(for: $0, rows[$0] ?? []) })
  }

  private func file(for item: ItemID, _ rows: [Int]) -> String {
    let first = rows.min { isRecordedBefore($0, $1) }
    return first.map { place(ofRow: $0) }?.file ?? "\(item).jsonl"
  }

  /// The rows of the events of some items, by item; of those that there are events of.
  private func rows(of items: Set<ItemID>) -> [ItemID: [Int]] {
    // Which symbols are wanted is looked up for every line, so by number.
    var wanted = [ItemID?](repeating: nil, count: names.items.count + 1)
    for item in items {
      if let symbol = names.items.symbol(of: item.text) { wanted[Int(symbol.number)] = item }
    }
    var rows: [ItemID: [Int]] = [:]
    for row in itemColumn.indices where kindColumn[row] != .none {
      if let item = wanted[Int(itemColumn[row].number)] { rows[item, default: []].append(row) }
    }
    return rows
  }
}
