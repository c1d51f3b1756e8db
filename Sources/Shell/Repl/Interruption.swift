import CEdit

/// ^C at the prompt while a command is at work.
///
/// Elsewhere it ends the program by itself.
enum Interruption {
  /// Whether it was pressed since this was asked last.
  static func hasCome() -> Bool { cedit_wait(0) != 0 }
}
