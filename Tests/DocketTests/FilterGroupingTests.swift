import Testing

@testable import Docket

/// How `or` and parentheses part the words of a filter, and what is wrong with them.
@Suite struct FilterGroupingTests {
  static func text(_ text: String) -> Filter.Condition { .test(.text(Needle(text, .small))) }

  static let readings: [(words: [String], condition: Filter.Condition)] = [
    ([], .always),
    (["a", "b", "or", "c"], .any([.all([text("a"), text("b")]), text("c")])),
    (["a", "or", "b", "or", "c"], .any([text("a"), text("b"), text("c")])),
    (["a", "(b", "or", "c)"], .all([text("a"), .any([text("b"), text("c")])])),
    (["(a", "b)", "c"], .all([.all([text("a"), text("b")]), text("c")])),
    (["-(a", "b)"], .not(.all([text("a"), text("b")]))),
    (["-(-(a))"], .not(.not(text("a")))),
    (["((a)", "or", "(", "b))"], .any([text("a"), text("b")])),
    (["(f(x))"], text("f(x)")),
    (["f(x)(y)z"], text("f(x)(y)z")),
    (["-f(x)"], .not(text("f(x)"))),
  ]

  @Test(arguments: readings)
  func `words are grouped`(_ words: [String], _ condition: Filter.Condition) throws {
    #expect(try Filter(words, Vocabulary(Log(), Rulebook())).condition == condition)
  }

  @Test(arguments: ["or", "(", ")", "(a)", "-(", "a)"])
  func `what quotes keep is text`(_ word: String) throws {
    let filter = try Filter(
      [FilterWord(word, isQuoted: true)], Vocabulary(Log(), Rulebook()), .small)
    let isNegated = word.first == "-"
    let test = FilterGroupingTests.text(String(word.dropFirst(isNegated ? 1 : 0)))
    #expect(filter.condition == (isNegated ? .not(test) : test))
  }

  @Test func `quotes may keep a part of a word`() throws {
    let word = FilterWord("(o))", isQuoted: [false, false, true, false])
    let filter = try Filter([word], Vocabulary(Log(), Rulebook()), .small)
    #expect(filter.condition == FilterGroupingTests.text("o)"))
  }

  static let faults: [(words: [String], error: FilterError)] = [
    (["or"], fault(0, 0..<2, .noSide)),
    (["or", "a"], fault(0, 0..<2, .noSide)),
    (["a", "or"], fault(1, 0..<2, .noSide)),
    (["a", "or", "or", "b"], fault(1, 0..<2, .noSide)),
    (["(a", "or)"], fault(1, 0..<2, .noSide)),
    (["(or", "a)"], fault(0, 1..<3, .noSide)),
    (["a", "(b"], fault(1, 0..<1, .unclosed)),
    (["((a)"], fault(0, 0..<1, .unclosed)),
    (["("], fault(0, 0..<1, .unclosed)),
    (["a", "-(b", "or", "c"], fault(1, 0..<2, .unclosed)),
    (["a)"], fault(0, 1..<2, .unopened)),
    ([")"], fault(0, 0..<1, .unopened)),
    (["(a))", "b"], fault(0, 3..<4, .unopened)),
    (["a", "()"], fault(1, 0..<2, .emptyGroup)),
    (["-(", ")"], fault(0, 0..<2, .emptyGroup)),
    (["(-)"], fault(0, 2..<2, .empty)),
    (["(a)b"], fault(0, 3..<4, .noBlank)),
    (["(a)(b)"], fault(0, 3..<6, .noBlank)),
    (["a)or(b"], fault(0, 2..<6, .noBlank)),
  ]

  private static func fault(
    _ word: Int, _ characters: Range<Int>, _ problem: FilterError.Problem
  ) -> FilterError {
    FilterError(word: word, characters: characters, problem: problem)
  }

  @Test(arguments: faults)
  func `what cannot be grouped is told with its place`(
    _ words: [String], _ error: FilterError
  ) {
    #expect(throws: error) { try Filter(words, Vocabulary(Log(), Rulebook())) }
  }

  @Test func `parentheses stand inside each other up to a depth`() throws {
    func nested(_ depth: Int) -> [String] {
      [String(repeating: "-(", count: depth) + "a" + String(repeating: ")", count: depth)]
    }
    let vocabulary = Vocabulary(Log(), Rulebook())
    _ = try Filter(nested(FilterReader.deepest), vocabulary)
    let fault = FilterError(
      word: 0, characters: 128..<130, problem: .tooDeep(most: FilterReader.deepest))
    #expect(throws: fault) { try Filter(nested(FilterReader.deepest + 1), vocabulary) }
    #expect(throws: fault) { try Filter(nested(1_000_000), vocabulary) }
  }
}
