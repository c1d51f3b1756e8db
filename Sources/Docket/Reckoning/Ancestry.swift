/// Which event's writer knew of which: the `prev` links of a log, followed as far as they go.
struct Ancestry {
  private let log: Log

  init(_ log: Log) {
    self.log = log
  }

  /// Whether the writer of `later` knew of `earlier`, directly or through the events it knew.
  ///
  /// - Complexity: O(*n*) in the number of ancestors of `later`.
  func isAncestor(_ earlier: EventID, of later: EventID) -> Bool {
    guard earlier != later else { return false }
    var seen: Set<EventID> = [later]
    var open = log[later]?.prev ?? []
    while let id = open.popLast() {
      if id == earlier { return true }
      guard seen.insert(id).inserted else { continue }
      open += log[id]?.prev ?? []
    }
    return false
  }

  /// The events in the order their writers knew them: again and again the smallest by (`recorded`,
  /// `id`) among those with no unplaced ancestor.
  ///
  /// A pairwise comparison with that tie-break would not be transitive.
  func inOrder(_ events: [Event]) -> [Event] {
    var waiting = events.sorted { ($0.recorded, $0.id) < ($1.recorded, $1.id) }
    guard waiting.count > 1 else { return waiting }
    var placed: [Event] = []
    while !waiting.isEmpty {
      let free = waiting.firstIndex { event in
        !waiting.contains { isAncestor($0.id, of: event.id) }
      }
      // Only ids that are no hashes can make a ring; then the smallest goes first.
      placed.append(waiting.remove(at: free ?? 0))
    }
    return placed
  }
}
