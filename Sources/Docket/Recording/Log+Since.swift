extension Log {
  /// The event of an item whose id begins with at least eight digits; `nil` if there is none or several.
  public func event(of item: ItemID, beginningWith prefix: String) -> EventID? {
    guard prefix.utf8.count >= EventID.leastPrefix else { return nil }
    let ids = Set(ids(beginningWith: prefix)).filter { self[$0]?.item == item }
    return ids.count == 1 ? ids.first : nil
  }

  /// The events of an item that the writer of one of them did not know of, but for that one itself, in
  /// the order they were recorded: none if it is the item's only head.
  ///
  /// - Complexity: O(*n*) in the number of the item's events.
  public func events(of item: ItemID, unknownTo head: EventID) -> [Event] {
    let events = events(of: item)
    let prev = Dictionary(events.map { ($0.id, $0.prev) }) { first, _ in first }
    var known: Set<EventID> = [head]
    var open = [head]
    while let id = open.popLast() {
      for id in prev[id] ?? [] where known.insert(id).inserted { open.append(id) }
    }
    return events.filter { !known.contains($0.id) }
      .sorted { ($0.recorded, $0.id) < ($1.recorded, $1.id) }
  }
}
