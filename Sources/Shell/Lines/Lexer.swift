/// Cuts lines into commands and words: the one set of rules for scripts, `-c` and the prompt.
///
/// As in the shell, spaces part words, and quotes and backslashes only keep a word together: what a
/// word means does not depend on them, so that a line means the same at every door. Filters alone ask
/// whether an `or` or a parenthesis was quoted, and is text.
///
///     'as it stands'     up to the next single quote, over lines too
///     "\" and \\"        up to the next double quote; a backslash keeps `"`, `\`, and joins lines
///     \;                 any one character as it stands; at the end of a line, joins the next
///     ;                  ends a command, as the end of the line does
///     # …                a comment, at the beginning of a word
struct Lexer {
  private let characters: [Character]
  /// The place of each character, and the one behind the last.
  private let places: [Place]
  /// Whether `;` and `#` are more than text.
  private let hasCommands: Bool
  private var index = 0
  private var sentences: [Sentence] = []
  private var words: [Word] = []

  /// The commands of a passage.
  static func sentences(of passage: Passage) throws(LexicalError) -> [Sentence] {
    let characters = Array(passage.text)
    let places = Lexer.places(of: characters, from: Place(line: passage.firstLine, column: 1))
    var lexer = Lexer(characters, places, hasCommands: true)
    try lexer.run()
    return lexer.sentences
  }

  /// The words within an argument, in which `;` and `#` mean nothing and the
  /// end of a line is a blank.
  static func words(within argument: Word) throws(LexicalError) -> [Word] {
    let end = argument.places.last.map { Place(line: $0.line, column: $0.column + 1) }
    let places = argument.places + [end ?? argument.end]
    var lexer = Lexer(Array(argument.text), places, hasCommands: false)
    try lexer.run()
    return lexer.sentences.flatMap { [$0.first] + $0.rest }
  }

  private init(_ characters: [Character], _ places: [Place], hasCommands: Bool) {
    self.characters = characters
    self.places = places
    self.hasCommands = hasCommands
  }

  private static func places(of characters: [Character], from first: Place) -> [Place] {
    var places = [first]
    places.reserveCapacity(characters.count + 1)
    var place = first
    for character in characters {
      place = place.behind(character)
      places.append(place)
    }
    return places
  }

  private var next: Character? { index < characters.count ? characters[index] : nil }

  private var place: Place { places[index] }

  private mutating func run() throws(LexicalError) {
    while let character = next {
      switch character {
      case " ", "\t": try advance()
      case "\n":
        try advance()
        endSentence()
      case ";" where hasCommands:
        try advance()
        endSentence()
      case "#" where hasCommands: try skipComment()
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

  /// A word as far as it is read.
  private struct Spelling {
    var text = ""
    var places: [Place] = []
    var isQuoted: [Bool] = []
  }

  private mutating func word() throws(LexicalError) -> Word {
    let (start, first) = (place, index)
    var spelling = Spelling()
    reading: while let character = next {
      switch character {
      case " ", "\t", "\n": break reading
      case ";" where hasCommands: break reading
      case "'", "\"":
        try quoted(by: character, into: &spelling)
      case "\\":
        let backslash = place
        try advance()
        guard let escaped = next else { throw .unfinished(.backslash, backslash) }
        if escaped != "\n" { append(escaped, to: &spelling, isQuoted: true) }
        try advance()
      default:
        append(character, to: &spelling, isQuoted: false)
        try advance()
      }
    }
    return Word(
      text: spelling.text, start: start, end: place, places: spelling.places,
      isQuoted: spelling.isQuoted, written: String(characters[first..<index]))
  }

  private mutating func quoted(
    by quote: Character, into spelling: inout Spelling
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
        if characters[index] != "\n" { append(characters[index], to: &spelling, isQuoted: true) }
      } else {
        append(character, to: &spelling, isQuoted: true)
      }
      try advance()
    }
    throw .unfinished(quote == "'" ? .single : .double, opening)
  }

  private func append(_ character: Character, to spelling: inout Spelling, isQuoted: Bool) {
    spelling.text.append(character)
    spelling.places.append(place)
    spelling.isQuoted.append(isQuoted)
  }

  /// Steps over one character, which must be one that a command line may hold.
  private mutating func advance() throws(LexicalError) {
    if let scalar = characters[index].unicodeScalars.first(where: LexicalError.forbids) {
      throw .forbidden(scalar, place)
    }
    index += 1
  }
}
