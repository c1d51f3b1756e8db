/// Cuts lines into commands and words: the one set of rules for scripts, `-c` and the prompt.
///
/// As in the shell, spaces part words, and quotes and backslashes only keep a word together: what a
/// word means does not depend on them, so that a line means the same at every door.
///
///     'as it stands'     up to the next single quote, over lines too
///     "\" and \\"        up to the next double quote; a backslash keeps `"`, `\`, and joins lines
///     \;                 any one character as it stands; at the end of a line, joins the next
///     ;                  ends a command, as the end of the line does
///     # …                a comment, at the beginning of a word
struct Lexer {
  private let characters: [Character]
  private var index = 0
  private var place: Place
  private var sentences: [Sentence] = []
  private var words: [Word] = []

  /// The commands of a passage.
  static func sentences(of passage: Passage) throws(LexicalError) -> [Sentence] {
    var lexer = Lexer(passage)
    try lexer.run()
    return lexer.sentences
  }

  private init(_ passage: Passage) {
    characters = Array(passage.text)
    place = Place(line: passage.firstLine, column: 1)
  }

  private var next: Character? { index < characters.count ? characters[index] : nil }

  private mutating func run() throws(LexicalError) {
    while let character = next {
      switch character {
      case " ", "\t": try advance()
      case "\n", ";":
        try advance()
        endSentence()
      case "#": try skipComment()
      case "\\" where isLineJoin:
        try advance()
        try advance()
      default: words.append(try word())
      }
    }
    endSentence()
  }

  private mutating func endSentence() {
    guard let first = words.first else { return }
    sentences.append(Sentence(first: first, rest: Array(words.dropFirst())))
    words = []
  }

  private mutating func skipComment() throws(LexicalError) {
    while let character = next, character != "\n" { try advance() }
  }

  private var isLineJoin: Bool { index + 1 < characters.count && characters[index + 1] == "\n" }

  private mutating func word() throws(LexicalError) -> Word {
    let (start, first) = (place, index)
    var text = ""
    var places: [Place] = []
    reading: while let character = next {
      switch character {
      case " ", "\t", "\n", ";": break reading
      case "'", "\"":
        try quoted(by: character, into: &text, &places)
      case "\\":
        let backslash = place
        try advance()
        guard let escaped = next else { throw .unfinished(.backslash, backslash) }
        if escaped != "\n" { append(escaped, to: &text, &places) }
        try advance()
      default:
        append(character, to: &text, &places)
        try advance()
      }
    }
    let written = String(characters[first..<index])
    return Word(text: text, start: start, end: place, places: places, written: written)
  }

  private mutating func quoted(
    by quote: Character, into text: inout String, _ places: inout [Place]
  ) throws(LexicalError) {
    let opening = place
    try advance()
    while let character = next {
      if character == quote {
        try advance()
        return
      }
      if quote == "\"", character == "\\", index + 1 < characters.count,
        ["\"", "\\", "\n"].contains(characters[index + 1])
      {
        try advance()
        if characters[index] != "\n" { append(characters[index], to: &text, &places) }
      } else {
        append(character, to: &text, &places)
      }
      try advance()
    }
    throw .unfinished(quote == "'" ? .single : .double, opening)
  }

  private func append(_ character: Character, to text: inout String, _ places: inout [Place]) {
    text.append(character)
    places.append(place)
  }

  /// Steps over one character, which must be one that a command line may hold.
  private mutating func advance() throws(LexicalError) {
    let character = characters[index]
    if let scalar = character.unicodeScalars.first(where: LexicalError.forbids) {
      throw .forbidden(scalar, place)
    }
    index += 1
    place = place.behind(character)
  }
}
