import Docket
import EventLog
import Reports

extension Command {
  static let against = Option(
    "against", "FILE", "a checkpoint: name all that was added behind it, changed or removed",
    offers: .files)
  static let signers = Option(
    "signers", "FILE", "who may sign it: allowed_signers of ssh-keygen, or a minisign public key",
    offers: .files)
}

extension Session {
  /// The records held against a checkpoint, as of its time.
  mutating func verify(
    against word: Word, _ arguments: Arguments
  ) throws(Failure) -> Answer {
    for other in [Option.knownAt, Command.fingerprint] {
      if let given = arguments[other] {
        throw Failure(ValueError.notTogether(Command.against, other), at: given.mark)
      }
    }
    let file = try checkpoint(in: word)
    let checkpoint = file.checkpoint
    let verification = try verification(knownAt: checkpoint.knownAt)
    let ids: [EventID]? = if case .known(let ids) = file.ids { ids } else { nil }
    let comparison = verification.compared(with: checkpoint, of: ids)
    let signers = arguments[Command.signers]
    let signature = Signature.check(of: word.text, signers: signers?.text)
    if let signers, case .unchecked(.system(let error)) = signature, error.path == signers.text {
      throw Failure(error, of: signers)
    }
    let isUnsigned = signature == .missing && signers != nil
    var proof = verification.report(knownAt: checkpoint.knownAt)
    proof.problems += Wording.objections(comparison.answer, isPast: true)
    // Whoever has the same fingerprint needs no list.
    if comparison.answer.isSame {
      proof.notes += Wording.objections(file).map { "\($0)." }
    } else {
      proof.problems += Wording.objections(file)
    }
    (proof.eventsHalf, proof.rulesHalf) = (
      comparison.answer.events.rawValue, comparison.answer.rules?.rawValue
    )
    proof.against = Report.Against(
      name: checkpoint.name, events: checkpoint.events, knownAt: checkpoint.knownAt,
      fingerprint: checkpoint.fingerprint.description, signature: Wording.sentence(signature),
      signatureState: signature.state, added: comparison.added, changed: comparison.changed,
      removed: comparison.removed, redacted: comparison.redacted,
      isSame: comparison.answer.isSame)
    let isTold = verification.isSound && !comparison.answer.isUnknown && signature.isSettled
    let exit: ExitCode =
      if comparison.differs || signature.isBad {
        .findings
      } else {
        isTold && !isUnsigned ? .fine : .damaged
      }
    return .report(.verify(proof), exit: exit)
  }

  private func checkpoint(in word: Word) throws(Failure) -> CheckpointFile {
    do throws(SystemError) {
      if let file = try CheckpointFile(at: word.text) { return file }
    } catch {
      throw Failure(error, of: word)
    }
    throw Failure(ValueError.notACheckpoint(word.text), at: word.mark)
  }
}
