import Reports
import Testing

@testable import Shell

/// The choice, NO_COLOR, CLICOLOR_FORCE and the terminal, in that order.
struct ColourChoiceTests {
  static let rows: [(ColourChoice, Bool, [String: String], colour: Bool, links: Bool)] = [
    (.auto, true, ["TERM": "xterm"], true, true),
    (.auto, false, ["TERM": "xterm"], false, false),
    (.auto, true, ["TERM": "dumb"], false, false),
    (.auto, true, [:], false, false),
    (.auto, true, ["TERM": "xterm", "NO_COLOR": "1"], false, true),
    (.auto, true, ["TERM": "xterm", "NO_COLOR": "1", "CLICOLOR_FORCE": "1"], false, true),
    (.auto, false, ["TERM": "xterm", "CLICOLOR_FORCE": "1"], true, false),
    (.auto, false, ["TERM": "xterm", "CLICOLOR_FORCE": "0"], false, false),
    (.always, false, ["NO_COLOR": "1"], true, false),
    (.never, true, ["TERM": "xterm", "CLICOLOR_FORCE": "1"], false, false),
  ]

  @Test(arguments: rows)
  func `the first that says something counts`(
    _ choice: ColourChoice, _ isTerminal: Bool, _ environment: [String: String], colour: Bool,
    links: Bool
  ) {
    let ink = choice.ink(isTerminal: isTerminal) { environment[$0] }
    #expect(ink.hasColour == colour)
    #expect(ink.hasLinks == links)
  }
}
