import Reports

/// What a command comes to.
enum Answer: Sendable {
  /// Something to read or to pass on.
  case report(Report, exit: ExitCode = .fine)
  /// A change of the session that speaks for itself.
  case done
  /// A script to run in this session; the word names its file.
  case script(Word)
  /// The end of the session.
  case leave
}
