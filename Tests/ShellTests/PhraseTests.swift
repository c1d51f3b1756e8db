import Testing

@testable import Shell

/// Words of another language in a line: how they are put together, and that their places stay known.
struct PhraseTests {
  /// A line and what its words after the first come to.
  static let rows: [(line: String, phrase: String)] = [
    // One word is taken without its quotes
    ("sql 'select 1'", "select 1"), ("sql \"select 'a'\"", "select 'a'"),
    ("sql 'select ''a'''", "select a"), ("sql select", "select"),
    // Several are taken as they were written
    ("sql select  'a  b',\t\"c\"", "select 'a  b', \"c\""),
    ("sql select 'it''s'", "select 'it''s'"), ("sql select ';' as a # c", "select ';' as a"),
    ("sql select 'a\nb' \\\n  from c", "select 'a\nb' from c"),
    ("sql select a\\b", "select a\\b"),
  ]

  @Test(arguments: rows)
  func `a phrase is what was written`(_ line: String, _ phrase: String) throws {
    let sentence = try #require(try passage(line).sentences().first)
    #expect(Word.phrase(sentence.rest)?.text == phrase)
  }

  @Test func `of no words there is none`() { #expect(Word.phrase([]) == nil) }

  @Test func `arguments are taken as they came`() {
    let line = ArgumentLine(program: "docket", arguments: ["sql", "select", "it's", "$"])
    #expect(Word.phrase(Array(line.words.dropFirst()))?.text == "select it's $")
  }

  @Test func `each character of a phrase knows its place`() throws {
    let line = "sql select 'a\nb'  \\\n from c"
    let sentence = try #require(try passage(line, firstLine: 3).sentences().first)
    let phrase = try #require(Word.phrase(sentence.rest))
    let lines = line.split(separator: "\n").map(Array.init)
    for (offset, character) in phrase.text.enumerated() where character != "\n" && character != " "
    {
      let place = phrase.mark(from: offset).place
      #expect(lines[place.line - 3][place.column - 1] == character)
    }
  }
}
