/// How often the log came to say something else of its events, and when last.
///
/// Both only grow with the log: whoever passes an answer on tells by them which of two is the newer.
public struct Revisions: Sendable {
  private let ledger: Ledger
  /// The rows of the rulings on each fact, directly or through others, by its row.
  private let rulings: [Int: [Int]]

  /// How often something was revised, and when.
  public struct Count: Hashable, Sendable {
    /// How often, since it was recorded.
    public let count: Int
    /// The latest record behind it, its own among them.
    public let last: Timestamp
  }

  /// Counts for what a reckoning knows.
  ///
  /// - Complexity: O(*n*) in the number of rulings in the log.
  public init(_ reckoning: Reckoning) {
    ledger = reckoning.ledger
    rulings = reckoning.byFact(reckoning.ledger.log.rulings.map(\.row))
  }

  /// Of an event: the corrections, retractions and second sources that it has, and those that these have;
  /// that its content was taken out.
  ///
  /// `nil` if it is not in the log.
  public func of(_ event: EventID) -> Count? {
    ledger.log.row(of: event).map { count($0, rulings[$0] ?? []) }
  }

  /// Of what the clock of a stay is reckoned from: what has come since its entry of all that may move
  /// it, which is entries, reports of a stage, pauses and rulings on those.
  ///
  /// `nil` if the entry is not in the log.
  public func ofClock(from entry: EventID) -> Count? {
    ledger.log.row(of: entry).map { count($0, movers(behind: $0)) }
  }

  /// Of what became of a promise: the rulings on it, and what has come since it was recorded of all that
  /// may show that it was kept, as in ``ofClock(from:)``.
  ///
  /// `nil` if the promise is not in the log.
  public func ofPromise(_ promise: EventID) -> Count? {
    ledger.log.row(of: promise).map { count($0, (rulings[$0] ?? []) + movers(behind: $0)) }
  }

  /// What moves the clocks of an event's item and was recorded after it.
  private func movers(behind row: Int) -> [Int] {
    let log = ledger.log
    let facts = ledger.rows(of: log.itemColumn[row]).map(Int.init).filter { log.movesClocks($0) }
    return (facts + facts.flatMap { rulings[$0] ?? [] }).filter { log.isRecordedBefore(row, $0) }
  }

  private func count(_ row: Int, _ later: [Int]) -> Count {
    let rows = ledger.log.rows
    let redactions = [ledger.log.kept[row]?.redaction?.at].compactMap { $0 }
    let times = later.map { rows[$0].recorded } + redactions
    let last = times.reduce(rows[row].recorded) { max($0, $1) }
    return Count(count: times.count, last: last)
  }
}

extension Log {
  /// Whether the clocks of an item may be others for what a row says.
  fileprivate func movesClocks(_ row: Int) -> Bool {
    switch kindColumn[row] {
    case .entered, .paused, .resumed: true
    case .reported: rows[row].word != .none
    default: false
    }
  }
}

extension Reckoning {
  /// The event that was recorded first, as far as is known: what one record has and no other.
  ///
  /// - Complexity: O(*n*) in the number of events.
  public var firstRecorded: EventID? {
    let log = ledger.log
    return log.kindColumn.indices.filter { log.kindColumn[$0] != .none }
      .min { log.isRecordedBefore($0, $1) }.map { log.idColumn[$0] }
  }
}
