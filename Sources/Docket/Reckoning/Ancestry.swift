/// Which event's writer knew of which: the `prev` links of a log, followed as far as they go.
///
/// The events are read for it, so it is asked only where nothing else tells.
final class Ancestry: Sendable {
  private let log: Log

  init(_ log: Log) {
    self.log = log
  }

  /// Whether the writer of the event in `later` knew of that in `earlier`, directly or through the
  /// events it knew.
  ///
  /// - Complexity: O(*n*) in the number of ancestors of `later`.
  func isAncestor(_ earlier: Int, of later: Int) -> Bool {
    guard earlier != later else { return false }
    var seen: Set<Int> = [later]
    var open = log.event(at: later).prev
    while let id = open.popLast() {
      guard let row = log.row(of: id) else { continue }
      if row == earlier { return true }
      guard seen.insert(row).inserted else { continue }
      open += log.event(at: row).prev
    }
    return false
  }

  /// The rows in the order their writers knew them: again and again the smallest by (`recorded`, `id`)
  /// among those with no unplaced ancestor.
  ///
  /// A pairwise comparison with that tie-break would not be transitive.
  func inOrder(_ rows: [Int]) -> [Int] {
    guard rows.count > 1 else { return rows }
    var waiting = rows.sorted { log.isRecordedBefore($0, $1) }
    var placed: [Int] = []
    while !waiting.isEmpty {
      let free = waiting.firstIndex { row in
        !waiting.contains { isAncestor($0, of: row) }
      }
      // Only ids that are no hashes can make a ring; then the smallest goes first.
      placed.append(waiting.remove(at: free ?? 0))
    }
    return placed
  }
}

extension Log {
  /// The order of recording, then of ids.
  func isRecordedBefore(_ left: Int, _ right: Int) -> Bool {
    let (first, second) = (rows[left].recorded, rows[right].recorded)
    return first != second ? first < second : left != right && idColumn[left] < idColumn[right]
  }
}
