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

  /// Follows the rules of the lexer, a character at a time.
  private struct Follower {
    var text = ""
    private var state = State.plain
    /// Whether the command has a word yet: an empty line needs no `;`.
    private var hasWord = false
    private var isAtWordStart = true

    private enum State {
      case plain, single, double, escaped, escapedInDouble, comment
    }

    mutating func take(_ character: Character) {
      guard character == "\n" || !character.unicodeScalars.contains(where: LexicalError.forbids)
      else { return }
      switch (state, character) {
      case (.plain, "\n"), (.comment, "\n"): endCommand()
      case (.comment, _): break
      case (.plain, "#") where isAtWordStart: state = .comment
      case (.escaped, "\n"), (.escapedInDouble, "\n"): unescape()
      default: keep(character)
      }
    }

    private mutating func endCommand() {
      if hasWord {
        while text.last == " " { text.removeLast() }
        text += "; "
      }
      (state, hasWord, isAtWordStart) = (.plain, false, true)
    }

    /// A backslash at the end of a line joins it to the next.
    private mutating func unescape() {
      if text.last == "\\" { text.removeLast() }
      if state == .escaped { text += " " }
      state = state == .escaped ? .plain : .double
      isAtWordStart = state == .plain
    }

    private mutating func keep(_ character: Character) {
      let isSpace = [" ", "\t", "\n"].contains(character)
      text.append(isSpace ? " " : character)
      let wasPlain = state == .plain
      switch (state, character) {
      case (.plain, "'"): state = .single
      case (.plain, "\""): state = .double
      case (.plain, "\\"): state = .escaped
      case (.single, "'"), (.double, "\""), (.escaped, _): state = .plain
      case (.double, "\\"): state = .escapedInDouble
      case (.escapedInDouble, _): state = .double
      default: break
      }
      let isSeparator = wasPlain && character == ";"
      if isSeparator { hasWord = false } else if !isSpace { hasWord = true }
      isAtWordStart = wasPlain && (isSpace || isSeparator)
    }
  }
}
