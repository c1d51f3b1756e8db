import EDTF

extension Course {
  /// The entries in order: again and again, among those with nothing unplaced before them, the
  /// smallest by (place of the stage in the procedure, lo, hi, `recorded`, `id`).
  ///
  /// *a* is before *b* if a's hi < b's lo; of two on one same day, the ancestor by `prev` is. A
  /// pairwise comparison with these tie-breaks would not be transitive, so nothing is sorted by one.
  /// - Complexity: O(*n*²) in the number of entries; of those on one same day, O(*n*³) at worst, and
  ///   their ancestors are each read once.
  static func ordered(_ entries: [Entry], _ track: Track?, in fold: Fold) -> [Entry] {
    guard entries.count > 1 else { return entries }
    if areApart(entries) { return entries }
    var waiting = entries.map { (entry: $0, place: track?.place(of: $0.stage) ?? 0) }
    waiting.sort { left, right in
      if left.place != right.place { return left.place < right.place }
      return fold.isBefore(left.entry.mark, right.entry.mark)
    }
    let known = fold.rulings.ancestry.known(among: onSharedDays(entries))
    var placed: [Entry] = []
    placed.reserveCapacity(entries.count)
    while !waiting.isEmpty {
      // Nothing is certainly before an entry whose lo is not after the earliest hi of those left.
      let earliestHi = waiting.reduce(Day.distantFuture) { min($0, $1.entry.bounds.hi) }
      let free = waiting.firstIndex { candidate in
        candidate.entry.bounds.lo <= earliestHi
          && !waiting.contains { isKnownBefore($0.entry, candidate.entry, known) }
      }
      placed.append(waiting.remove(at: free ?? 0).entry)
    }
    return placed
  }

  /// Whether each certainly precedes the next, as in most records: then there is one order.
  private static func areApart(_ entries: [Entry]) -> Bool {
    for index in entries.indices.dropFirst()
    where entries[index - 1].bounds.hi >= entries[index].bounds.lo { return false }
    return true
  }

  /// The rows of the entries that are on one same day with another.
  private static func onSharedDays(_ entries: [Entry]) -> [Int] {
    let days = entries.filter(\.bounds.isOneDay)
    var counts: [Int: Int] = [:]
    for entry in days { counts[entry.bounds.lo.number, default: 0] += 1 }
    return days.filter { counts[$0.bounds.lo.number] != 1 }.map(\.row)
  }

  /// Whether both are on one same day and the writer of `second` knew of `first`.
  private static func isKnownBefore(
    _ first: Entry, _ second: Entry, _ known: [Int: Set<Int>]
  ) -> Bool {
    first.bounds.isOneDay && first.bounds == second.bounds
      && known[second.row]?.contains(first.row) == true
  }
}
