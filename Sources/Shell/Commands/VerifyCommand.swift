import Docket
import EventLog
import Reports

extension Command {
  private static let fingerprint = Option(
    "fingerprint", "FINGERPRINT", "what the records should be: both halves, or the first alone")

  /// `verify`: whether the records are what they were.
  static let verify = Command(
    "verify", "print the fingerprint of the records and prove every line of them",
    examples: [
      Example(line: "verify", says: "the fingerprint, and whether every id is that of its line"),
      Example(
        line: "verify --known-at 2026-11-24T03:10:00Z --fingerprint EVENTS+RULES",
        says: "whether what was known then is still what it was"),
    ],
    options: [.knownAt, fingerprint] + Option.answering,
    details: [
      """
      Exit codes: 1 if the fingerprint is another than the one given, 3 if a line was altered or is \
      damaged, or names an event that is not there.
      """
    ]
  ) { (session, arguments) throws(Failure) in
    let claim = try arguments[fingerprint]?.claim()
    let knownAt = try session.knownAt(by: arguments)
    let verification = try session.proof(knownAt: knownAt)
    let comparison = claim.map { verification.fingerprint.compared(with: $0) } ?? .same
    let report = Report.verify(
      fingerprint: verification.fingerprint.description, events: verification.count,
      problems: verification.complaints + Wording.difference(comparison), knownAt: knownAt)
    let exit: ExitCode =
      !verification.isSound ? .damaged : comparison == .same ? .fine : .findings
    return .report(report, exit: exit)
  }
}

extension Session {
  /// Every line proved, and the fingerprint of those that are what they were.
  func proof(knownAt: Timestamp?) throws(Failure) -> Verification {
    do throws(LogError) {
      return try folder().verify(knownAt: knownAt, by: .all)
    } catch {
      throw Failure(.log(error))
    }
  }
}

extension Word {
  /// A fingerprint that somebody wrote down.
  fileprivate func claim() throws(Failure) -> Fingerprint.Claim {
    guard let claim = Fingerprint.Claim(text) else {
      throw Failure(ValueError.notAFingerprint(text), at: mark)
    }
    return claim
  }
}

extension Verification {
  /// What is wrong, a line each.
  var complaints: [String] {
    damage.map(Wording.damaged)
      + missing.map { "\($0): \(Wording.leadsNowhere)" }
      + torn.map { "\($0.file):\($0.line): \(Wording.torn($0))" }
      + problems.map { "\($0.place.file):\($0.place.line): \(Wording($0).message)" }
  }
}
