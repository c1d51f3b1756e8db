import Database
import Docket
import EventLog
import Reports

extension Session {
  /// What a query is answered from.
  mutating func snapshot(by arguments: Arguments) throws(Failure) -> Snapshot {
    let reckoning = try reckoning(by: arguments)
    let records = try records()
    return Snapshot(reckoning, records.rules, version: Version.number) {
      let known = reckoning.knownAt.map { records.log.known(at: $0) } ?? records.log
      return Report.Basis(
        knownAt: reckoning.knownAt ?? known.lastRecorded, events: known.events.count,
        fingerprint: records.fingerprint(knownAt: reckoning.knownAt).description)
    }
  }

  /// What a database that is passed on is filled from, and whether the records are sound.
  ///
  /// What is published under a fingerprint is proved first.
  mutating func provenSnapshot(
    by arguments: Arguments
  ) throws(Failure) -> (snapshot: Snapshot, isSound: Bool) {
    let proof = try proof(knownAt: try knownAt(by: arguments))
    let reckoning = try reckoning(by: arguments)
    let records = try records()
    let basis = Report.Basis(
      knownAt: reckoning.knownAt ?? records.log.lastRecorded, events: proof.count,
      fingerprint: proof.fingerprint.description)
    let snapshot = Snapshot(reckoning, records.rules, version: Version.number) { basis }
    return (snapshot, proof.isSound)
  }
}

extension Log {
  /// When something was recorded last; `nil` of a log without events.
  var lastRecorded: Timestamp? { events.lazy.map(\.recorded).max() }
}
