import Docket
import Testing

@testable import Shell

/// What words and arguments mean in a filter.
struct FilterWordsTests {
  static let arguments: [(argument: String, words: [FilterWord])] = [
    // As it stands, and a phrase where it has a blank.
    ("kind:law", [bare("kind:law")]),
    ("or", [bare("or")]),
    ("kind:plan)", [bare("kind:plan)")]),
    ("Council of (all) Ministers)", [quoted("Council of (all) Ministers)")]),
    ("a\tor", [quoted("a\tor")]),
    (" (a", [quoted(" (a")]),
    ("'a'", [bare("'a'")]),
    // Cut like a line where it begins with a parenthesis.
    ("(kind:law", [bare("(kind:law")]),
    ("(", [bare("(")]),
    ("(a or b) -c", [bare("(a"), bare("or"), bare("b)"), bare("-c")]),
    ("-(a\nb)", [bare("-(a"), bare("b)")]),
    ("(a;b #c)", [bare("(a;b"), bare("#c)")]),
    ("(\"or\")", [FilterWord("(or)", isQuoted: [false, true, true, false])]),
    ("(it\\'s)", [FilterWord("(it's)", isQuoted: [false, false, false, true, false, false])]),
    (
      "(x:'b c')",
      [FilterWord("(x:b c)", isQuoted: [false, false, false, true, true, true, false])]
    ),
  ]

  private static func bare(_ text: String) -> FilterWord { FilterWord(text) }

  private static func quoted(_ text: String) -> FilterWord { FilterWord(text, isQuoted: true) }

  @Test(arguments: arguments)
  func `an argument is one word, a phrase, or a filter`(
    _ argument: String, _ words: [FilterWord]
  ) throws {
    let word = ArgumentLine(program: "docket", arguments: [argument]).words[0]
    #expect(try word.filterWords().map(\.inFilter) == words)
  }

  @Test func `a word of a line is never cut again`() throws {
    let sentence = try #require(
      try Lexer.sentences(of: passage("find '(a b)' (\"c d\")")).first)
    let words = try sentence.rest.flatMap { try $0.filterWords() }.map(\.inFilter)
    let mixed = FilterWord("(c d)", isQuoted: [false, true, true, true, false])
    #expect(words == [FilterWordsTests.quoted("(a b)"), mixed])
  }

  @Test func `the words of an argument keep its places`() throws {
    let line = ArgumentLine(program: "docket", arguments: ["(it or \"a b\")"])
    let words = try line.words[0].filterWords()
    #expect(line.passage.text == "docket '(it or \"a b\")'")
    #expect(words.map { $0.mark(0..<1).place.column } == [9, 13, 17])
    #expect(words[2].mark(2..<4) == Mark(place: Place(line: 1, column: 19), length: 3))
  }

  @Test(arguments: [
    ("(a 'b)", Failure(.unfinished(.single, Place(line: 1, column: 14)))),
    (
      "(a) --format=csv",
      Failure(
        GrammarError.enclosedOption("--format=csv"),
        at: Mark(place: Place(line: 1, column: 13), length: 12))
    ),
  ])
  func `what cannot be cut is told`(_ argument: String, _ failure: Failure) {
    let word = ArgumentLine(program: "docket", arguments: [argument]).words[0]
    #expect(throws: failure) { try word.filterWords() }
  }
}
