extension Sequence<Event> {
  /// The events that none of the others knew of, sorted: of one item's events, its heads.
  ///
  /// - Complexity: O(*n*) in the number of events and of their `prev`.
  public var heads: [EventID] {
    var heads: Set<EventID> = []
    var known: Set<EventID> = []
    for event in self {
      heads.insert(event.id)
      known.formUnion(event.prev)
    }
    return heads.subtracting(known).sorted()
  }
}
