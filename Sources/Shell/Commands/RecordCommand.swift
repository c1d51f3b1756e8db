import Docket

extension Command {
  private static let to = Option("to", "LOG", "the log to write to, a path in the records folder")
  private static let dryRun = Option(
    "dry-run", nil, "show the lines and what they would change; write nothing")

  /// `record FILE`: records the events of a file, all or none.
  static let record = Command(
    "record", "record the events of a file, all of them or none",
    examples: [
      Example(line: "record drafts.jsonl --to xx/laws.jsonl", says: "into that log"),
      Example(line: "record - --dry-run", says: "from standard input, only to be looked at"),
    ],
    words: [Parameter("FILE")], options: [to, dryRun, .asOf] + Option.recording + Option.answering,
    details: [
      """
      The file has one JSON object a line: the members of an event without id, prev and recorded, \
      which docket writes; it may be a pipe, which is read to its end. Without --to, the events go to the log of the item they are about; if \
      that is more than one log, --to must say which.
      """,
      Option.conditions,
    ]
  ) { (session, arguments) throws(Failure) in
    let asOf = try session.asOf(by: arguments)
    let conditions = try Conditions(arguments)
    let file = DraftFile(arguments.words[0])
    let drafts = try file.drafts()
    let refused = { (refusal: Refusal) in file.failure(of: refusal, in: drafts) }
    let writing = Session.Writing.whole(log: arguments[to])
    return arguments.has(dryRun)
      ? try session.rehearse(
        drafts.map(\.draft), writing, if: conditions, asOf: asOf, refused: refused)
      : try session.record(
        drafts.map(\.draft), writing, if: conditions, asOf: asOf, refused: refused)
  }
}
