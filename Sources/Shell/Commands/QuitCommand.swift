extension Command {
  /// `quit`: the end of the session.
  static let quit = Command(
    "quit", "end the session; in a script, the script",
    examples: [Example(line: "quit", says: "the end; so does ^D at the prompt")]
  ) { (_, _) throws(Failure) in .leave }
}
