import Docket
import EDTF
import EventLog
import Reports

extension Command {
  static let fingerprint = Option(
    "fingerprint", "FINGERPRINT", "what the records should be: both halves, or the first alone")

  /// `verify`: whether the records are what they were.
  static let verify = Command(
    "verify", "print the fingerprint of the records and prove every line of them",
    examples: [
      Example(line: "verify", says: "the fingerprint, and whether every id is that of its line"),
      Example(
        line: "verify --known-at 2026-11-24T03:10:00Z --fingerprint EVENTS+RULES",
        says: "whether what was known then is still what it was"),
      Example(
        line: "verify --against 2026-11.checkpoint --signers allowed_signers",
        says: "whether all that was published then still stands, and who signed it"),
    ],
    options: [.knownAt, fingerprint, against, signers] + Option.answering,
    details: [
      """
      Every line is hashed anew and must give its id; what prev and target name must be there, and \
      was recorded before. With --fingerprint it is said of each half whether it is the same; a time \
      in --known-at takes in what was recorded by then, while procedures are those of today.
      """,
      """
      Exit codes: with --fingerprint, 0 if it is the same and all is well, 1 if it is another, 3 if \
      that cannot be told since lines cannot be read; else 3 if a line was altered or is damaged, \
      or names an event that is not there.
      """,
      """
      With --against it is held against what "checkpoint" wrote, as of its time, and every event is \
      named that was recorded by then and is not in it, whose line is another, or that is gone. A \
      signature beside it (FILE.sig, FILE.minisig) is checked, by --signers also whose it is. Exit \
      codes: 0 the same, 1 if anything differs or the signature is bad, 3 if one of that cannot be told.
      """,
    ]
  ) { (session, arguments) throws(Failure) in
    if let file = arguments[against] { return try session.verify(against: file, arguments) }
    if let word = arguments[signers] {
      throw Failure(ValueError.needs(signers, against), at: word.mark)
    }
    let claim = try arguments[fingerprint]?.claim()
    let knownAt = try session.knownAt(by: arguments)
    let verification = try session.verification(knownAt: knownAt)
    let answer = claim.map { verification.answer(to: $0) }
    var proof = verification.report(knownAt: knownAt)
    proof.problems += answer.map { Wording.objections($0, isPast: knownAt != nil) } ?? []
    proof.notes = [answer.flatMap { Wording.agreement($0) }].compactMap { $0 }
    (proof.eventsHalf, proof.rulesHalf) = (answer?.events.rawValue, answer?.rules?.rawValue)
    let exit: ExitCode =
      if answer?.differs == true {
        .findings
      } else {
        verification.isSound && answer?.isUnknown != true ? .fine : .damaged
      }
    return .report(.verify(proof), exit: exit)
  }
}

extension Session {
  /// Every line proved, and the fingerprint of those that are what they were.
  func verification(knownAt: Timestamp?) throws(Failure) -> Verification {
    do throws(LogError) {
      return try folder().verify(knownAt: knownAt, by: .all)
    } catch {
      throw Failure(.log(error))
    }
  }

  /// The same for what is published: the command goes on with what was proved and with nothing else,
  /// whatever others record meanwhile.
  mutating func proof(knownAt: Timestamp?) throws(Failure) -> Verification {
    let proof = try verification(knownAt: knownAt)
    goOn(with: proof.reading)
    notes += proof.inconsistencies.map(proof.reading.path)
    return proof
  }

  /// The same for what goes out to people who do not see an exit code.
  ///
  /// - Throws: Where a line is damaged or altered.
  mutating func soundProof(knownAt: Timestamp?) throws(Failure) -> Verification {
    let proof = try proof(knownAt: knownAt)
    guard proof.isWhole else { throw Failure(ValueError.damagedRecords, at: nil) }
    return proof
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
  /// What is to be said of it, whatever it was held against.
  func report(knownAt: Timestamp?) -> Report.Proof {
    Report.Proof(
      fingerprint: fingerprint.description, events: count, knownAt: knownAt, problems: complaints,
      redacted: redacted)
  }

  /// What is wrong, a line each.
  var complaints: [String] {
    damage.map(Wording.damaged)
      + missing.map { "\($0): \(Wording.leadsNowhere)" }
      + torn.map { "\($0.file):\($0.line): \(Wording.torn($0))" } + inconsistencies
  }

  /// What events say of each other that is not so, a line each.
  var inconsistencies: [String] {
    problems.map { "\($0.place.file):\($0.place.line): \(Wording($0).message)" }
  }
}
