extension Reckoning {
  /// The rows of rulings by when they were recorded; of one second, what a writer knew comes before what
  /// it wrote.
  func inOrderOfRecord(_ rulings: [Int]) -> [Int] {
    let log = ledger.log
    let depths = depths(of: rulings)
    return rulings.sorted { left, right in
      let isOneSecond = log.rows[left].recorded == log.rows[right].recorded
      let (first, second) = (depths[left] ?? 0, depths[right] ?? 0)
      return isOneSecond && first != second ? first < second : log.isRecordedBefore(left, right)
    }
  }

  /// How many events at most stand in a row behind each, by `prev` and `target`.
  private func depths(of rows: [Int]) -> [Int: Int] {
    let log = ledger.log
    var depths: [Int: Int] = [:]
    var known: [Int: [Int]] = [:]
    var open = rows
    while let row = open.last {
      if let behind = known[row] {
        depths[row] = behind.compactMap { depths[$0].map { $0 + 1 } }.max() ?? 0
        open.removeLast()
      } else {
        let event = log.event(at: row)
        let behind = (event.prev + [event.target].compactMap { $0 }).compactMap { log.row(of: $0) }
        known[row] = behind
        // Seen; a ring, which only ids that are no hashes can make, ends here.
        depths[row] = 0
        open += behind.filter { known[$0] == nil }
      }
    }
    return depths
  }
}
