extension Command {
  /// `source FILE`: runs a script in this session.
  static let source = Command(
    "source", "run the commands of a file in this session",
    examples: [Example(line: "source weekly.docket", says: "its answers, one after the other")],
    words: [Parameter("FILE", offers: .files)],
    details: [
      """
      Its settings stay when it is over. It stops at its first error, and so does the script that \
      called it, unless "set on-error continue" holds.
      """
    ]
  ) { (_, arguments) throws(Failure) in .script(arguments.words[0]) }
}
