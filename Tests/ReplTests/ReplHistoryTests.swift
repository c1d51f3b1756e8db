import Support
import Testing

/// What the prompt keeps of what was typed.
@Suite(.timeLimit(.minutes(15)))
struct ReplHistoryTests {
  private let desk = Desk()

  @Test func `^R finds what was typed in another session`() {
    let first = desk.start()
    first.expect("docket> ")
    let long = String(repeating: "x", count: 1000)
    first.answer("echo remembered", "remembered\r\n")
    first.answer(" echo secret", "secret\r\n")
    first.answer("echo \(long)", "\(long)\r\n")
    first.type("quit\r")
    first.expectEnd()
    #expect(desk.home.read(".local/state/docket/history") == "echo remembered\nquit\n")
    let second = desk.start()
    second.expect("docket> ")
    second.type("\u{12}remem")
    second.expect("bck:")
    _ = second.settle()
    second.answer("", "remembered\r\n")
  }

  @Test func `the history is under XDG_STATE_HOME, for its owner alone`() {
    let terminal = desk.start(["XDG_STATE_HOME=\(desk.home.path)/state"])
    terminal.expect("docket> ")
    terminal.answer("echo x", "x\r\n")
    terminal.type("quit\r")
    terminal.expectEnd()
    let listing = desk.run("stat -c %a state/docket state/docket/history")
    #expect(listing.output == "700\n600\n")
  }
}
