import EDTF

extension Course {
  /// The entries in order: again and again, among those with nothing unplaced before them, the
  /// smallest by (place of the stage in the procedure, lo, hi, `recorded`, `id`).
  ///
  /// *a* is before *b* if a's hi < b's lo; of two on one same day, the ancestor by `prev` is. A
  /// pairwise comparison with these tie-breaks would not be transitive, so nothing is sorted by one.
  /// - Complexity: O(*n*²) in the number of entries.
  static func ordered(
    _ entries: [Entry], _ procedure: Procedure?, _ ancestry: Ancestry
  ) -> [Entry] {
    var waiting = entries.map { (entry: $0, place: procedure?.place(of: $0.stage) ?? 0) }
    waiting.sort { left, right in
      if left.place != right.place { return left.place < right.place }
      return isReportedBefore(left.entry, right.entry)
    }
    var placed: [Entry] = []
    while !waiting.isEmpty {
      // Nothing is certainly before an entry whose lo is not after the earliest hi of those left.
      let earliestHi = waiting.reduce(Day.distantFuture) { min($0, $1.entry.bounds.hi) }
      let free = waiting.firstIndex { candidate in
        candidate.entry.bounds.lo <= earliestHi
          && !waiting.contains { isKnownBefore($0.entry, candidate.entry, ancestry) }
      }
      placed.append(waiting.remove(at: free ?? 0).entry)
    }
    return placed
  }

  /// Whether both are on one same day and the writer of `second` knew of `first`.
  private static func isKnownBefore(
    _ first: Entry, _ second: Entry, _ ancestry: Ancestry
  ) -> Bool {
    first.bounds.isOneDay && first.bounds == second.bounds
      && ancestry.isAncestor(first.fact.id, of: second.fact.id)
  }
}
