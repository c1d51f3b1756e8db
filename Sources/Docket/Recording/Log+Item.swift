extension Log {
  /// The events of some items only, by item.
  ///
  /// - Complexity: O(*n*) in the number of events.
  func events(of items: Set<ItemID>) -> [ItemID: Log] {
    var logs: [ItemID: Log] = [:]
    for (event, place) in zip(events, places) where items.contains(event.item) {
      logs[event.item, default: Log()].add(event, at: place)
    }
    return logs
  }

  /// The items that some event opened.
  ///
  /// - Complexity: O(*n*) in the number of events.
  var opened: Set<ItemID> { Set(events.lazy.filter { $0.kind == .opened }.map(\.item)) }

  /// The file a new event of an item goes to, relative to the records folder: that of its earliest
  /// recorded event, or `ITEM.jsonl`.
  ///
  /// - Complexity: O(*n*) in the number of events.
  public func file(for item: ItemID) -> String {
    let first = events.lazy.filter { $0.item == item }
      .min { ($0.recorded, $0.id) < ($1.recorded, $1.id) }
    return first.flatMap { place(of: $0.id) }?.file ?? "\(item).jsonl"
  }
}
