import Docket
import EDTF
import EventLog

/// The reckonings of the records as they were read last, so that a session folds nothing twice.
struct Reckonings: Sendable {
  // What they were made of.
  private var state: Reading.State?
  private var ledgers: [Ledger] = []
  private var latest: [Reckoning] = []

  /// How many are kept of each.
  private static let most = 2

  /// The reckoning of a day and a time of knowledge.
  mutating func reckoning(of records: Reading, on day: Day, knownAt: Timestamp?) -> Reckoning {
    if state != records.state { (state, ledgers, latest) = (records.state, [], []) }
    if let known = latest.first(where: { $0.asOf == day && $0.knownAt == knownAt }) { return known }
    let ledger = ledger(of: records, knownAt: knownAt)
    let reckoning = Reckoning(ledger, asOf: day, by: .all)
    latest = latest.suffix(Reckonings.most - 1) + [reckoning]
    return reckoning
  }

  private mutating func ledger(of records: Reading, knownAt: Timestamp?) -> Ledger {
    if let known = ledgers.first(where: { $0.knownAt == knownAt }) { return known }
    let ledger = Ledger(records.log, records.rules, knownAt: knownAt, by: .all)
    ledgers = ledgers.suffix(Reckonings.most - 1) + [ledger]
    return ledger
  }
}
