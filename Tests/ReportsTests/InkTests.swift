import Docket
import Testing

@testable import Reports

/// Colours and links: on a terminal only, and never of what a record says.
struct InkTests {
  private let ink = Ink(hasColour: true, hasLinks: true)

  @Test func `without ink no line has an escape`() {
    let page = Page { _ in 1 }
    let document = Document([
      .heading("Stalled (2)"), .paragraph("Certain: it is."), .paragraph("https://example.org"),
    ])
    #expect(!document.set(on: page).contains("\u{1B}"))
  }

  @Test func `standings and marks of reasons are coloured, and the words stay`() {
    #expect(ink.heading(["Stalled (2)"]) == ["\u{1B}[1;31mStalled (2)\u{1B}[0m"])
    #expect(ink.heading(["Its way"]) == ["\u{1B}[1mIts way\u{1B}[0m"])
    #expect(
      ink.lines(["Certain: over", "Certain: not"]) == [
        "\u{1B}[31mCertain:\u{1B}[0m over", "Certain: not",
      ])
    #expect(
      ink.lines(["6 March 2003: due soon; here"])
        == ["6 March 2003: \u{1B}[34mdue soon\u{1B}[0m; here"])
    #expect(ink.lines(["Pace, certain: x"]) == ["Pace, \u{1B}[31mcertain\u{1B}[0m: x"])
  }

  @Test func `an address is a link to itself, written out in its bytes`() {
    #expect(
      ink.lines(["see https://e.org/é now"])
        == ["see \u{1B}]8;;https://e.org/%C3%A9\u{1B}\\https://e.org/é\u{1B}]8;;\u{1B}\\ now"])
    #expect(
      ink.lines(["(see https://e.org/a)."])
        == ["(see \u{1B}]8;;https://e.org/a\u{1B}\\https://e.org/a\u{1B}]8;;\u{1B}\\)."])
    for text in ["ftp://e.org", "javascript://x", "xhttps://e.org"] {
      #expect(ink.lines([text]) == [text])
    }
    let long = "https://e.org/" + String(repeating: "a", count: 2083)
    #expect(ink.lines([long]) == [long])
  }

  @Test func `an escape in a record stays written out, in a link too`() {
    let page = Page(columns: 200, ink: ink) { _ in 1 }
    let evil = "https://e.org/\u{1B}]8;;https://evil\u{1B}\\"
    let text = Document([.paragraph(evil), .heading("\u{1B}[31mred")]).set(on: page)
    let own = text.replacing("\u{1B}]8;;", with: "").replacing("\u{1B}\\", with: "")
      .replacing("\u{1B}[1m", with: "").replacing("\u{1B}[0m", with: "")
    #expect(!own.contains("\u{1B}"), "\(text.debugDescription)")
  }

  @Test func `no width is counted for them`() {
    let document = Document([
      .list([Document.Entry("Stalled", below: [.paragraph("Certain: one two three four five six")])]
      )
    ])
    let inked = document.set(on: Page(columns: 20, ink: ink) { _ in 1 })
    let plain = document.set(on: Page(columns: 20) { _ in 1 })
    let stripped = inked.replacing("\u{1B}[31m", with: "").replacing("\u{1B}[0m", with: "")
    #expect(stripped == plain)
  }
}
