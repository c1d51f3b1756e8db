/// Where a text stands by the rules of the ``Lexer``, a character at a time: whether it is whole, without
/// cutting it into words again for each line that comes behind it.
struct LexicalState {
  private(set) var inside = Inside.plain
  /// Whether a word may begin here; behind a backslash at the end of a line, whether one could before.
  private(set) var isAtWordStart = true
  private var isForbidden = false

  /// What the next character stands in, or behind.
  enum Inside {
    case plain, single, double, escaped, escapedInDouble, comment
  }

  /// Whether a quote or a last backslash waits for more lines; not where something stands that no line
  /// may hold.
  var wantsMore: Bool { inside != .plain && inside != .comment && !isForbidden }

  mutating func take(_ text: String) {
    for character in text { take(character) }
  }

  mutating func take(_ character: Character) {
    isForbidden = isForbidden || character.unicodeScalars.contains(where: LexicalError.forbids)
    switch (inside, character) {
    case (.plain, "'"): inside = .single
    case (.plain, "\""): inside = .double
    case (.plain, "\\"): inside = .escaped
    case (.plain, "#") where isAtWordStart: inside = .comment
    case (.plain, " "), (.plain, "\t"), (.plain, "\n"), (.plain, ";"): isAtWordStart = true
    case (.plain, _): isAtWordStart = false
    case (.comment, "\n"): (inside, isAtWordStart) = (.plain, true)
    case (.escaped, "\n"): inside = .plain
    case (.single, "'"), (.double, "\""), (.escaped, _): (inside, isAtWordStart) = (.plain, false)
    case (.double, "\\"): inside = .escapedInDouble
    case (.escapedInDouble, _): inside = .double
    case (.comment, _), (.single, _), (.double, _): break
    }
  }
}
