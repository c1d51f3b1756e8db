extension Log {
  /// The events of some items only, by item.
  ///
  /// - Complexity: O(*n*) in the number of events.
  func events(of items: Set<ItemID>) -> [ItemID: Log] {
    var logs: [ItemID: Log] = [:]
    for item in items {
      for row in rows(of: item) {
        logs[item, default: Log()].add(event(at: row), at: place(ofRow: row))
      }
    }
    return logs
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
  public func file(for item: ItemID) -> String {
    let first = rows(of: item).min { isRecordedBefore($0, $1) }
    return first.map { place(ofRow: $0) }?.file ?? "\(item).jsonl"
  }
}
