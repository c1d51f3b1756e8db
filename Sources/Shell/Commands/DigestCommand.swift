import Docket
import EDTF
import EventLog
import Reports

extension Command {
  private static let since = Option(
    "since", "DAY|DURATION", "what to compare with: a day, or '2 weeks' before (else 7 days)")

  /// `digest [FILTER…]`: what changed.
  static let digest = Command(
    "digest", "tell what changed, has stalled, falls due and is new since a day",
    examples: [
      Example(line: "digest", says: "the last seven days"),
      Example(
        line: "digest --since '1 month' --format markdown --output digest.md",
        says: "the last month, fit to be published"),
      Example(
        line: "digest --as-of 2003-03-06 --known-at 2026-11-24T12:00:00Z",
        says: "a digest found again: the same bytes whatever was recorded later"),
    ],
    words: [.filter], options: [since] + Option.reading(alsoAs: [.atom, .ics]),
    details: [
      """
      The day of --since is compared with that of --as-of, both by what the log knew at --known-at; \
      since a month or year is since its last day, so that digests in a row, each since the day of \
      the one before, tell every happening once. A filter says which items.
      """,
      """
      New is what has certainly happened by the one day and had not by the other, and what was \
      recorded (UTC) after the one day and by the other. At its foot stand the time it was known, \
      the number of events and the fingerprint: "verify --known-at TIME --fingerprint FINGERPRINT" \
      proves later that they are what they were.
      """,
      """
      Without --known-at the time is that of the latest record, so that the same digest can be made \
      again from what it says of itself.
      """,
    ]
  ) { (session, arguments) throws(Failure) in
    let asOf = try session.asOf(by: arguments)
    let start = try arguments[since]?.start(before: asOf) ?? asOf.advanced(by: -7)
    let asked = try session.knownAt(by: arguments)
    let records = try session.records()
    let before = try session.reckoning(on: start, knownAt: asked)
    let after = try session.reckoning(on: asOf, knownAt: asked)
    let filtered = try session.filter(by: arguments).items(of: after)
    let digest = Digest(from: before, to: after, of: filtered)
    // What is published under a fingerprint is proved first: a bulk read takes ids as they stand.
    let proof = try session.proof(knownAt: asked)
    if !proof.isSound { session.notes += proof.complaints }
    let basis = Report.Basis(
      knownAt: asked ?? records.log.lastRecorded,
      events: proof.count, fingerprint: proof.fingerprint.description)
    let report = Report.digest(digest, on: basis, for: filtered, of: arguments.filterWords)
    return .report(report, exit: proof.isSound ? .fine : .damaged)
  }
}
