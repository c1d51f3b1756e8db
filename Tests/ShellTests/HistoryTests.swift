import Testing

@testable import Shell

/// What is kept of what was typed, and where.
struct HistoryTests {
  static let paths: [(variables: [String: String], path: String?)] = [
    (["XDG_STATE_HOME": "/s", "HOME": "/h"], "/s/docket/history"),
    (["HOME": "/h"], "/h/.local/state/docket/history"),
    (["XDG_STATE_HOME": "relative", "HOME": "/h"], "/h/.local/state/docket/history"),
    (["XDG_STATE_HOME": "relative"], nil),
    (["HOME": "relative"], nil),
    ([:], nil),
  ]

  @Test(arguments: paths)
  func `the file is where the state of programs is kept`(
    _ variables: [String: String], _ path: String?
  ) {
    #expect(History.path(variable: { variables[$0] }) == path)
  }

  @Test func `a space, a repetition and what is too long are not kept`() {
    var history = History(at: nil)
    #expect(history.takes("items", typedAs: "items"))
    history.append("items")
    #expect(!history.takes("items", typedAs: "items"))
    #expect(!history.takes("why x", typedAs: " why x"))
    #expect(!history.takes("", typedAs: ""))
    let long = String(repeating: "x", count: History.longestEntry)
    #expect(history.takes(long, typedAs: long))
    #expect(!history.takes(long + "x", typedAs: long + "x"))
  }
}
