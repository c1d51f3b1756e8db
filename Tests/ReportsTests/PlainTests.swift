import Testing

@testable import Reports

// What is read out: nothing by place alone.

private func plain(_ blocks: Document.Block...) -> String {
  let page = Page(columns: 20, isPlain: true, width: Page.plain.width)
  return Report(rows: [], document: Document(blocks)).rendered(as: .text, on: page)
}

@Test func `a paragraph is a line, however long, and a heading ends with a colon`() {
  #expect(
    plain(.heading("Why"), .paragraph("Because of this and that, and more."))
      == "Why:\nBecause of this and that, and more.\n")
}

@Test func `what hangs below an entry has its number before its own`() {
  let inner = Document.Block.list([Document.Entry("first"), Document.Entry("second")])
  #expect(
    plain(
      .list([Document.Entry("one", below: [.paragraph("more"), inner]), Document.Entry("two")]))
      == "1. one\nmore\n1.1. first\n1.2. second\n2. two\n")
}

@Test func `of two lists below an entry, the second goes on counting`() {
  let lists = ["a", "b"].map { Document.Block.list([Document.Entry($0)]) }
  #expect(plain(.list([Document.Entry("one", below: lists)])) == "1. one\n1.1. a\n1.2. b\n")
}

@Test func `a row names the column of each of its cells, and how many there are`() {
  let table = Document.Table(
    columns: ["item", "since"], rows: [["xx/a", "2003"], ["xx/b", ""]])
  #expect(
    plain(.table(table)) == "1 of 2\nitem: xx/a\nsince: 2003\n\n2 of 2\nitem: xx/b\n")
}

@Test func `a word and what it means are one line`() {
  let table = Document.Table(columns: ["", ""], rows: [["items", "where all stands"]])
  #expect(plain(.table(table)) == "items: where all stands\n")
}

@Test func `a plain page has neither colours nor links`() {
  let page = Page(
    ink: Ink(hasColour: true, hasLinks: true), isPlain: true, width: Page.plain.width)
  #expect(page.ink == .plain)
}
