import Docket
import Testing

@testable import Reports

// A page of any width, without the marks of a terminal.

private func text(_ blocks: Document.Block..., columns: Int = 20) -> String {
  let page = Page(columns: columns, width: Page.plain.width)
  return Report(rows: [], document: Document(blocks)).rendered(as: .text, on: page)
}

@Test func `rows are one array, a row a line`() {
  let rows: [JSON] = [.object([JSON.Member("a", .integer(1))]), .object([])]
  let report = Report(rows: rows, document: Document())
  #expect(report.rendered(as: .json, on: .plain) == "[\n{\"a\":1},\n{}\n]\n")
  #expect(report.rendered(as: .jsonl, on: .plain) == "{\"a\":1}\n{}\n")
}

@Test func `no rows are an empty array and no line`() {
  let report = Report(rows: [], document: Document())
  #expect(report.rendered(as: .json, on: .plain) == "[]\n")
  #expect(report.rendered(as: .jsonl, on: .plain) == "")
  #expect(report.rendered(as: .text, on: .plain) == "")
}

@Test func `a heading stands on what it heads, other blocks apart`() {
  #expect(
    text(.heading("Why"), .paragraph("Because."), .paragraph("So."))
      == "Why\nBecause.\n\nSo.\n")
}

@Test(arguments: [
  ("", ""),
  ("one two three four five", "one two three four\nfive\n"),
  ("a  b", "a b\n"),
  ("kh/trafficking-law-of-2008", "kh/trafficking-law-\nof-2008\n"),
  ("abcdefghijklmnopqrstuvwxyz", "abcdefghijklmnopqrst\nuvwxyz\n"),
  ("see https://example.org/a/long/way", "see\nhttps://example.org/a/long/way\n"),
  ("法律法律法律法律法律法律", "法律法律法律法律法律\n法律\n"),
  ("កខគឃង\u{200B}ចឆជឈញ\u{200B}ដឋឌឍណតថទធនប ផ", "កខគឃង\u{200B}ចឆជឈញ\nដឋឌឍណតថទធនប ផ\n"),
  ("e\u{301}e\u{301}e\u{301} ok", "e\u{301}e\u{301}e\u{301} ok\n"),
])
func `a paragraph breaks where a line ends`(_ row: (String, String)) {
  #expect(text(.paragraph(row.0)) == row.1)
}

@Test(arguments: 1...40)
func `one space between words or two, the lines are the same`(_ columns: Int) {
  let page = Page(columns: columns, width: Page.plain.width)
  let words = [
    "a", "law", "of", "“2008”", "entered", "the", "council-of-ministers", "x", "‘again.’",
  ]
  for first in words.indices {
    let text = (words[first...] + words[..<first]).joined(separator: " ")
    let spaced = text.replacing(" ", with: "  ", maxReplacements: 1)
    #expect(page.lines(of: text, columns: columns) == page.lines(of: spaced, columns: columns))
  }
}

@Test func `a list hangs under its mark`() {
  #expect(
    text(
      .list([
        Document.Entry("one two three four five", below: [.paragraph("six")]),
        Document.Entry("seven"),
      ]))
        == """
        - one two three four
          five
          six
        - seven

        """)
}

@Test func `entries with much below them stand apart, those of a list within do not`() {
  let much = Document.Entry("b", below: [.paragraph("c"), .paragraph("d")])
  #expect(
    text(.list([Document.Entry("a", below: [.list([much, much]), .paragraph("e")]), much]))
      == """
      - a
        - b
          c
          d
        - b
          c
          d
        e

      - b
        c
        d

      """)
}

@Test func `columns align by display width`() {
  let table = Document.Table(
    columns: ["Stage", "Since"], rows: [["法律", "2002"], ["e\u{301}", ""], ["ច", "2003"]])
  #expect(
    text(.table(table))
      == """
      Stage  Since
      -----  -----
      法律   2002
      e\u{301}
      ច      2003

      """)
}

@Test func `cells wrap rather than be cut`() {
  let table = Document.Table(
    columns: ["Stage", "Until", ""], rows: [["Council of Ministers", "some day in 2002", "here"]])
  #expect(
    text(.table(table), columns: 26)
      == """
      Stage      Until
      ---------  ---------
      Council    some day   here
      of         in 2002
      Ministers

      """)
}

@Test func `a page too narrow for the words breaks them`() {
  let table = Document.Table(columns: ["", ""], rows: [["Constitutional", "Council"]])
  #expect(text(.table(table), columns: 12) == "Const  Counc\nituti  il\nonal\n")
  #expect(text(.table(table), columns: 1).contains("C  C\n"))
}

@Test(arguments: [
  ("\u{1B}[2J", "\\u{1b}[2J"), ("a\nb", "a\\u{a}b"), ("\r\n", "\\u{d}\\u{a}"),
  ("\u{9B}31m", "\\u{9b}31m"), ("\u{7F}", "\\u{7f}"), ("\u{200E}\u{200F}", "\\u{200e}\\u{200f}"),
  ("\u{202E}gnp", "\\u{202e}gnp"), ("\u{2066}x\u{2069}", "\\u{2066}x\\u{2069}"),
  ("\u{FEFF}", "\\u{feff}"), ("\u{E0041}", "\\u{e0041}"), ("\u{2028}", "\\u{2028}"),
  ("ក\u{200B}ខ\u{200C}គ\u{200D}", "ក\u{200B}ខ\u{200C}គ\u{200D}"), ("née 法", "née 法"),
])
func `nothing in a record acts on a terminal or hides`(_ row: (String, String)) {
  #expect(row.0.visible == row.1)
  let table = Document.Table(columns: [row.0], rows: [])
  for block in [Document.Block.verbatim([row.0]), .heading(row.0), .table(table)] {
    #expect(!text(block).dropLast().unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }
}

@Test func `lines set as they are lose only the spaces at their end`() {
  #expect(
    text(.verbatim(["a  b  ", "  a line longer than the page"]))
      == "a  b\n  a line longer than the page\n")
}

@Test(arguments: [1, 3])
func `rows are written in order whoever makes them, and not beyond a failure`(_ count: Int) throws {
  struct Full: Error {}
  let workers = Workers({ count }) { body, count, meanwhile in
    meanwhile()
    for number in 0..<count { body(number) }
  }
  let report = Report(
    rows: Array(0..<9000), as: { .object([JSON.Member("row", .integer($0))]) }, by: workers,
    document: Document())
  let lines = (0..<9000).map { "{\"row\":\($0)}" }
  #expect(report.rendered(as: .jsonl, on: .plain) == lines.map { $0 + "\n" }.joined())
  #expect(
    report.rendered(as: .json, on: .plain) == "[\n" + lines.joined(separator: ",\n") + "\n]\n")
  var written = 0
  #expect(throws: Full.self) {
    try report.write(as: .jsonl, on: .plain) { (piece) throws(Full) in
      written += piece.count
      if written > 20_000 { throw Full() }
    }
  }
  #expect(written < 40_000)
}
