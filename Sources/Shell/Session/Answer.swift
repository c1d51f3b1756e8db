import Reports

/// What a command comes to.
enum Answer: Sendable {
  /// Something to read or to pass on, in the format that options or settings ask for, unless the
  /// command is about one itself.
  case report(Report, exit: ExitCode = .fine, as: Format? = nil)
  /// Something that speaks for itself: a change of the session, a file that was written.
  case done(exit: ExitCode = .fine)
  /// A script to run in this session; the word names its file.
  case script(Word)
  /// Questions to be asked first.
  case questions(Interview)
  /// A command to be answered again whenever the records change.
  case watch(Sentence)
  /// The end of the session.
  case leave
}
