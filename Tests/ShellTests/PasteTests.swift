import Testing

@testable import Shell

/// What several pasted lines become.
struct PasteTests {
  static let rows: [(pasted: String, line: String)] = [
    ("items", "items"),
    ("items\n", "items"),
    ("items\nwhy x\n\nshow y\n\n", "items; why x; show y"),
    ("items\r\nwhy x\r", "items; why x"),
    ("items  # all\n# nothing\nwhy x", "items; why x"),
    ("echo 'a\nb'\nitems", "echo 'a b'; items"),
    ("echo \"a\\\"\nb\"", "echo \"a\\\" b\""),
    ("add opened x/y \\\n  Title\nitems", "add opened x/y   Title; items"),
    ("echo a\\\nb", "echo ab"),
    ("echo a\\ b\techo", "echo a\\ b echo"),
    ("a;\nb", "a;b"),
    ("e\u{1B}[201~cho \u{7}x", "e[201~cho x"),
  ]

  @Test(arguments: rows)
  func `lines become commands on one line`(_ pasted: String, _ line: String) {
    #expect(Paste.joined(pasted, behind: "") == line)
  }

  @Test func `a newline inside the quote that was open before is a space`() {
    #expect(Paste.joined("b\nc' d\ne", behind: "echo 'a ") == "b c' d; e")
    #expect(Paste.joined("x\n", behind: "echo # ") == "")
  }
}
