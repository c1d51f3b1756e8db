import Docket
import EventLog
import Reports

extension Command {
  private static let name = Option(
    "name", "NAME", "what the records are called (else the folder that holds them)")

  /// `checkpoint FILE`: writes down what the records are, to be signed and published.
  static let checkpoint = Command(
    "checkpoint", "write down what the records are, in three lines to sign and publish",
    examples: [
      Example(line: "checkpoint 2026-11.checkpoint", says: "and 2026-11.checkpoint.ids beside it"),
      Example(
        line: "checkpoint 2026-10.checkpoint --name cambodia --known-at 2026-10-31",
        says: "what was known at the end of October"),
    ],
    words: [Parameter("FILE", offers: .files)], options: [name, .knownAt] + Option.answering,
    details: [
      """
      The lines are the name, the number of events and the time they were known, and the fingerprint. \
      FILE.ids has the ids, sorted, a line each: its SHA-256 is the first half of the fingerprint. A \
      file that is there already is never replaced, and damaged records (exit 3) get no checkpoint.
      """,
      """
      Sign it with "ssh-keygen -Y sign -n docket -f KEY FILE" or "minisign -Sm FILE" and publish \
      all of it where you cannot change it unseen: what the records say may then be added to, and not \
      be changed, removed or dated back without "verify --against FILE" saying so.
      """,
    ]
  ) { (session, arguments) throws(Failure) in
    let file = arguments.words[0]
    try file.checkFile(outside: try? session.folder())
    let knownAt = try session.knownAt(by: arguments) ?? session.moment.now
    guard knownAt <= session.moment.now else {
      throw Failure(ValueError.notYet(knownAt), at: arguments[.knownAt]?.mark)
    }
    let proof = try session.soundProof(knownAt: knownAt)
    let given = arguments[name]
    let title = if let given { given.text } else { try session.nameOfRecords() }
    guard Checkpoint.isName(title) else {
      throw Failure(ValueError.notACheckpointName(title), at: given?.mark)
    }
    let checkpoint = Checkpoint(
      name: title, events: proof.count, knownAt: knownAt, fingerprint: proof.fingerprint)
    let ids = CheckpointFile.idsPath(beside: file.text)
    do throws(SystemError) {
      try FileSystem().create(
        file.text, with: Array(checkpoint.text.utf8), and: ids, with: proof.idList)
    } catch {
      throw Failure(error, of: file)
    }
    return .report(
      .checkpoint(
        Report.Checkpoint(
          file: file.text, ids: ids, name: title, events: proof.count, knownAt: knownAt,
          fingerprint: proof.fingerprint.description, text: checkpoint.text)))
  }
}

extension Session {
  /// What the records are called if nobody says: by the folder that `records` is in, or their own.
  func nameOfRecords() throws(Failure) -> String {
    do throws(LogError) {
      return try folder().name
    } catch {
      throw Failure(.log(error))
    }
  }
}
