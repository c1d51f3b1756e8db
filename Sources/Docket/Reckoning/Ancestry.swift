import Synchronization

/// Which event's writer knew of which: the `prev` links of a log, followed as far as they go.
///
/// Their lines are read again for it, each once, so it is asked only where nothing else tells.
final class Ancestry: Sendable {
  private let log: Log
  // Those of the events that were asked for.
  private let links = Mutex<[Int: [Int]]>([:])

  init(_ log: Log) {
    self.log = log
  }

  /// The rows of the events that the writer of one knew of directly.
  private func previous(to row: Int) -> [Int] {
    if let known = links.withLock({ $0[row] }) { return known }
    let previous = log.previous(to: row)
    links.withLock { $0[row] = previous }
    return previous
  }

  /// Whether the writer of the event in `later` knew of that in `earlier`, directly or through the
  /// events it knew.
  ///
  /// - Complexity: O(*n*) in the number of ancestors of `later`.
  func isAncestor(_ earlier: Int, of later: Int) -> Bool {
    guard earlier != later else { return false }
    var seen: Set<Int> = [later]
    var open = previous(to: later)
    while let row = open.popLast() {
      if row == earlier { return true }
      guard seen.insert(row).inserted else { continue }
      open += previous(to: row)
    }
    return false
  }

  /// The rows in the order their writers knew them: again and again the smallest by (`recorded`, `id`)
  /// among those with no unplaced ancestor.
  ///
  /// A pairwise comparison with that tie-break would not be transitive.
  /// - Complexity: O(*m*) where they form a chain, else O(*n*² + *n* × *m*), *n* being how many rows
  ///   there are and *m* their ancestors, each of which is read once.
  func inOrder(_ rows: [Int]) -> [Int] {
    guard rows.count > 1 else { return rows }
    if let chain = chain(of: rows) { return chain }
    let known = known(among: rows)
    // How many of those that are not placed yet the writer of each knew of.
    var unplaced = known.mapValues(\.count)
    var waiting = rows.sorted { log.isRecordedBefore($0, $1) }
    var placed: [Int] = []
    while !waiting.isEmpty {
      // Only ids that are no hashes can make a ring; then the smallest goes first.
      let row = waiting.remove(at: waiting.firstIndex { unplaced[$0] == 0 } ?? 0)
      placed.append(row)
      for other in waiting where known[other]?.contains(row) == true {
        unplaced[other, default: 0] -= 1
      }
    }
    return placed
  }

  /// The rows in the order their writers knew them where each knew of all before it by one line of
  /// `prev`, as those of one writer do; `nil` where that does not tell.
  ///
  /// - Complexity: O(*m*) in the number of ancestors.
  private func chain(of rows: [Int]) -> [Int]? {
    // What was recorded within one second is in no order: the last is none that another knew of.
    var missing = Set(rows)
    let known = Set(rows.flatMap { previous(to: $0) })
    let last = missing.subtracting(known).max { log.isRecordedBefore($0, $1) }
    guard var row = last else { return nil }
    var seen: Set<Int> = []
    var chain: [Int] = []
    while seen.insert(row).inserted {
      if missing.remove(row) != nil { chain.append(row) }
      if missing.isEmpty { return chain.reversed() }
      let previous = previous(to: row)
      guard previous.count == 1 else { return nil }
      row = previous[0]
    }
    return nil
  }

  /// Which of some rows the writer of each knew of, itself left out.
  func known(among rows: [Int]) -> [Int: Set<Int>] {
    var known: [Int: Set<Int>] = [:]
    guard rows.count > 1 else { return known }
    let wanted = Set(rows)
    for row in wanted {
      var found: Set<Int> = []
      var seen: Set<Int> = [row]
      var open = [row]
      while let next = open.popLast(), found.count < wanted.count - 1 {
        for row in previous(to: next) where seen.insert(row).inserted {
          if wanted.contains(row) { found.insert(row) }
          open.append(row)
        }
      }
      known[row] = found
    }
    return known
  }
}

extension Log {
  /// The order of recording, then of ids.
  func isRecordedBefore(_ left: Int, _ right: Int) -> Bool {
    let (first, second) = (rows[left].recorded, rows[right].recorded)
    return first != second ? first < second : left != right && idColumn[left] < idColumn[right]
  }
}
