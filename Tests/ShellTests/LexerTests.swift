import Testing

@testable import Shell

/// How lines are cut into commands and words.
struct LexerTests {
  /// A text and its commands, each a list of words.
  struct Row: Sendable, CustomTestStringConvertible {
    let text: String
    let commands: [[String]]

    init(_ text: String, _ commands: [[String]]) {
      self.text = text
      self.commands = commands
    }

    var testDescription: String { text.debugDescription }
  }

  static let rows = [
    // Words and commands
    Row("", []),
    Row("  \t ", []),
    Row("items", [["items"]]),
    Row("  why\tkh/law  ", [["why", "kh/law"]]),
    Row("a;b", [["a"], ["b"]]),
    Row("a ; ; b;", [["a"], ["b"]]),
    Row("a\nb\n\nc d", [["a"], ["b"], ["c", "d"]]),
    // Quotes hold a word together and mean nothing else
    Row("echo 'a b'", [["echo", "a b"]]),
    Row("echo \"a b\"", [["echo", "a b"]]),
    Row("echo ''", [["echo", ""]]),
    Row("echo a'b c'd", [["echo", "ab cd"]]),
    Row("'echo' 'stage:senate'", [["echo", "stage:senate"]]),
    Row("title:'two words'", [["title:two words"]]),
    Row("echo 'a;b#c'", [["echo", "a;b#c"]]),
    Row("echo 'a\nb'", [["echo", "a\nb"]]),
    Row("echo \"a\nb\"", [["echo", "a\nb"]]),
    Row("echo 'it'\\''s'", [["echo", "it's"]]),
    Row("echo \"it's\"", [["echo", "it's"]]),
    Row("echo 'a \\ b'", [["echo", "a \\ b"]]),
    Row("echo \"\\\"\\\\\\n\"", [["echo", "\"\\\\n"]]),
    // Backslashes
    Row("echo a\\ b", [["echo", "a b"]]),
    Row("echo \\;\\#\\'", [["echo", ";#'"]]),
    Row("echo a \\\n  b", [["echo", "a", "b"]]),
    Row("echo a\\\nb", [["echo", "ab"]]),
    Row("echo \"a\\\nb\"", [["echo", "ab"]]),
    // Comments
    Row("# all of it", []),
    Row("#!/usr/bin/env -S docket -f\nitems", [["items"]]),
    Row("items # the rest", [["items"]]),
    Row("items;# the rest", [["items"]]),
    Row("items # ' is no quote\nwhy x", [["items"], ["why", "x"]]),
    Row("echo a#b", [["echo", "a#b"]]),
    // More than ASCII
    Row("echo ច្បាប់ 'é ü'", [["echo", "ច្បាប់", "é ü"]]),
  ]

  @Test(arguments: rows) func `a text is cut into these commands and words`(_ row: Row) throws {
    let sentences = try Lexer.sentences(of: passage(row.text))
    #expect(sentences.map { ([$0.first] + $0.rest).map(\.text) } == row.commands)
  }

  /// A text and what is wrong with it, where.
  static let errors: [(text: String, error: LexicalError)] = [
    ("echo 'a", .unfinished(.single, Place(line: 1, column: 6))),
    ("echo a\necho \"b\nc", .unfinished(.double, Place(line: 2, column: 6))),
    ("echo \\", .unfinished(.backslash, Place(line: 1, column: 6))),
    ("echo a\r\n", .forbidden("\r", Place(line: 1, column: 7))),
    ("\u{FEFF}echo", .forbidden("\u{FEFF}", Place(line: 1, column: 1))),
    ("echo\nécho '\0'", .forbidden("\0", Place(line: 2, column: 7))),
    ("echo # \u{1B}", .forbidden("\u{1B}", Place(line: 1, column: 8))),
    ("echo \u{9B}31m", .forbidden("\u{9B}", Place(line: 1, column: 6))),
  ]

  @Test(arguments: errors)
  func `what cannot be cut is an error with its place`(_ text: String, _ error: LexicalError) {
    #expect(throws: error) { try Lexer.sentences(of: passage(text)) }
  }

  @Test func `a word knows its place and that of each of its characters`() throws {
    let text = "é 'a \\' \\\n  \"b\"x\\;y"
    let sentence = try #require(try Lexer.sentences(of: passage(text, firstLine: 7)).first)
    #expect(sentence.first.mark == Mark(place: Place(line: 7, column: 1), length: 1))
    let quoted = try #require(sentence.rest.first)
    #expect(quoted.text == "a \\")
    #expect(quoted.mark == Mark(place: Place(line: 7, column: 3), length: 5))
    #expect(quoted.mark(from: 2) == Mark(place: Place(line: 7, column: 6), length: 2))
    let pieced = try #require(sentence.rest.last)
    #expect(pieced.text == "bx;y")
    #expect(pieced.mark == Mark(place: Place(line: 8, column: 3), length: 7))
    #expect(pieced.mark(2..<3) == Mark(place: Place(line: 8, column: 8), length: 1))
    #expect(pieced.mark(from: 9) == Mark(place: Place(line: 8, column: 10), length: 1))
    #expect(pieced.dropping(2).text == ";y")
    #expect(pieced.dropping(2).mark == Mark(place: Place(line: 8, column: 8), length: 2))
  }

  @Test func `a word knows which of its characters quotes keep`() throws {
    let sentence = try #require(
      try Lexer.sentences(of: passage("x (a'b c'\\) \"or\"\\\n or")).first)
    #expect(sentence.rest.map(\.text) == ["(ab c)", "or", "or"])
    #expect(
      sentence.rest.map(\.isQuoted) == [
        [false, false, true, true, true, true], [true, true], [false, false],
      ])
  }
}

/// A passage as it comes from the prompt.
func passage(_ text: String, firstLine: Int = 1) -> Passage {
  Passage(origin: .prompt, firstLine: firstLine, text: text)
}
