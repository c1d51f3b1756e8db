/// Several pasted lines as one: to be looked at, and run only when Enter is pressed.
enum Paste {
  /// The pasted text as one line, behind what stands before the cursor.
  ///
  /// Each newline becomes a `;`, or a space where it stands in quotes or is joined by a backslash;
  /// comments and control characters are left out. An open quote before the cursor is gone on with.
  static func joined(_ pasted: String, behind line: String) -> String {
    var follower = Follower()
    for character in line { follower.take(character) }
    follower.text = ""
    for character in pasted { follower.take(character.isNewline ? "\n" : character) }
    var text = follower.text[...]
    while text.last == " " || text.last == ";" { text.removeLast() }
    return String(text)
  }

  /// Writes down what stands on the line, a character at a time.
  private struct Follower {
    var text = ""
    private var state = LexicalState()
    /// Whether the command has a word yet: an empty line needs no `;`.
    private var hasWord = false

    mutating func take(_ character: Character) {
      guard character == "\n" || !character.unicodeScalars.contains(where: LexicalError.forbids)
      else { return }
      let before = state.inside
      state.take(character)
      switch (before, character) {
      case (.plain, "\n"), (.comment, "\n"): endCommand()
      // A backslash at the end of a line joins it to the next.
      case (.escaped, "\n"), (.escapedInDouble, "\n"): if text.last == "\\" { text.removeLast() }
      default:
        guard state.inside != .comment else { return }
        let isSpace = [" ", "\t", "\n"].contains(character)
        text.append(isSpace ? " " : character)
        if before == .plain, character == ";" {
          hasWord = false
        } else if !isSpace {
          hasWord = true
        }
      }
    }

    private mutating func endCommand() {
      if hasWord {
        while text.last == " " { text.removeLast() }
        text += "; "
      }
      hasWord = false
    }
  }
}
