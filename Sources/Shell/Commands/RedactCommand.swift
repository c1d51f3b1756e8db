import Docket

extension Command {
  private static let reason = Option("why", "TEXT", "the reason, which stands in the log for ever")
  private static let dryRun = Option(
    "dry-run", nil, "show the line and what it would change; write nothing")

  /// `redact ID`: takes the content of an event out of the records.
  static let redact = Command(
    "redact", "take the content of an event out of the records for good, and say that and why",
    examples: [
      Example(
        line: "redact c8021173 --why 'a name must not be published (order of 3 May)' --dry-run",
        says: "what would be left, and what it would change"),
      Example(line: "redact c8021173 --why 'safety of a witness'", says: "the event is gone"),
    ],
    words: [Parameter("ID", offers: .events)], options: [reason, dryRun, .asOf] + Option.answering,
    details: [
      """
      What is wrong is corrected or retracted (add corrected, add retracted); this is for what may not \
      stand in the records at all. It is the only thing that rewrites a line, and cannot be undone. \
      The line keeps its place, id, item, prev, recorded and by, so that fingerprints and checkpoints \
      hold; it says when, by whom and why it was redacted; verify lists it, and no answer counts it.
      """,
      """
      What others said of the event stays: redact those events, too, where they say the same. The \
      history of git and every copy still have the line; take it out there yourself.
      """,
    ]
  ) { (session, arguments) throws(Failure) in
    guard let why = arguments[reason], !why.text.allSatisfy(\.isWhitespace) else {
      throw Failure(ValueError.missingOption(reason), at: arguments[reason]?.mark)
    }
    try why.checkNothingHidden()
    return try session.redact(
      arguments.words[0], why: why.text, asOf: try session.asOf(by: arguments),
      isRehearsal: arguments.has(dryRun))
  }
}

extension Word {
  /// Refuses a text with a character that is not seen.
  fileprivate func checkNothingHidden() throws(Failure) {
    if let hidden = HiddenCharacter(in: text) {
      throw Failure(
        ValueError.refused(.hidden(hidden), member: "--why"),
        at: mark(hidden.offset..<hidden.offset + 1))
    }
  }
}
