extension Reckoning {
  /// The corrections and retractions of an event and the second sources for it, live or not, sorted.
  ///
  /// - Complexity: O(*n*) in the number of rulings in the log.
  public func rulings(on event: EventID) -> [EventID] {
    let log = ledger.log
    return log.rulings.filter { $0.target == event && log.kindColumn[$0.row] != .none }
      .map { log.idColumn[$0.row] }.sorted()
  }

  /// The rows of rulings by those of the facts that they are about, directly or through other rulings,
  /// each in the order given; one that leads to no fact in the log is left out.
  ///
  /// - Complexity: O(*n*) in the number of rulings in the log.
  func byFact(_ rulings: some Sequence<Int>) -> [Int: [Int]] {
    let log = ledger.log
    let targets = Dictionary(uniqueKeysWithValues: log.rulings.map { ($0.row, $0.target) })
    // A chain of rulings may be as long as the log, so that each step is taken once.
    var facts: [Int: Int?] = [:]
    var byFact: [Int: [Int]] = [:]
    for ruling in rulings {
      var path: [Int] = []
      var next: Int? = ruling
      var fact: Int?
      while let row = next {
        guard log.kindColumn[row].isRuling else {
          fact = row
          break
        }
        if let known = facts[row] {
          fact = known
          break
        }
        // Only ids that are no hashes can make a ring, which leads nowhere.
        facts[row] = .some(nil)
        path.append(row)
        next = targets[row].flatMap { log.row(of: $0) }
      }
      for row in path { facts[row] = .some(fact) }
      if let fact { byFact[fact, default: []].append(ruling) }
    }
    return byFact
  }
}
