import Support
import Testing

/// The prompt at a terminal that cannot move its cursor.
@Suite(.timeLimit(.minutes(15)))
struct PlainPromptTests {
  private let desk = Desk()

  @Test(arguments: [["TERM=dumb"], ["TERM="], ["TERM=no-such-terminal"], []])
  func `a terminal that cannot edit gets a plain prompt`(_ term: [String]) {
    let terminal = desk.start(term, without: "TERM=")
    terminal.expect("docket> ")
    terminal.answer("echo café", "café\r\n")
    terminal.type("shwo\n")
    terminal.expect("\n        ^^^^\r\nno command \"shwo\"; did you mean \"show\"?\r\ndocket> ")
    terminal.type("echo lost\u{3}")
    terminal.expect("^C\r\ndocket> ")
    terminal.type("echo 'a\n")
    terminal.expect("...> ")
    terminal.answer("b'", "a\r\nb\r\n")
    #expect(!terminal.screen.contains("\u{1B}"))
    terminal.type("\u{4}")
    terminal.expectEnd()
  }
}
