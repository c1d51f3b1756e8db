import Support
import Testing

/// Tab at the prompt, with records at hand.
@Suite(.timeLimit(.minutes(15)))
struct ReplCompletionTests {
  private let desk = Desk()

  /// Starts with a law in the records.
  private func start() -> PseudoTerminal {
    let made = desk.run("docket init && \(opening("xx/reform-law", "A law"))")
    #expect(made.status == 0, "\(made.error)")
    return desk.start()
  }

  private func opening(_ item: String, _ title: String) -> String {
    "docket add opened \(item) '\(title)' --kind law --procedure bill --title T --publisher 'News Daily'"
  }

  @Test func `commands, items, stages and settings are completed`() {
    let terminal = start()
    terminal.expect("docket> ")
    terminal.type("sho\tx\t\r")
    terminal.expect("A law")
    terminal.expect("docket> ")
    terminal.type("add entered xx/reform-law \t")
    terminal.expect("adopted    committee  lapsed")
    terminal.type("co\t")
    terminal.expect("mmittee ")
    terminal.type("\u{3}")
    terminal.expect("^C\r\ndocket> ")
    terminal.type("set form\tjson\r")
    terminal.expect("json\r\ndocket> ")
    terminal.type("set format\r")
    terminal.expect("{\"name\":\"format\",\"value\":\"json\",")
  }

  @Test func `the values of filters and options come from the records`() {
    let terminal = start()
    terminal.expect("docket> ")
    for (typed, completed) in [
      ("items item:x\t", "x/"), ("r\t", "eform-law "), ("kind:l\t", "aw "),
      ("-stage:com\t", "mittee "), ("source:N\t", "ews\\ Daily "),
    ] {
      terminal.type(typed)
      terminal.expect(completed)
    }
    terminal.type("\r")
    terminal.expect("A law")
    terminal.expect("docket> ")
    terminal.type("add opened xx/b B --kind l\t")
    terminal.expect("aw ")
    terminal.type("--proc\t")
    terminal.expect("edure ")
    terminal.type("b\t")
    terminal.expect("ill ")
  }

  @Test func `an event of the item is named by the beginning of its id`() throws {
    let terminal = start()
    terminal.expect("docket> ")
    let id = desk.home.read("records/xx/reform-law.jsonl").dropFirst(7).prefix(8)
    terminal.type("add corrected xx/reform-law \t")
    terminal.expect("\(id) ")
    terminal.type("ti\t\t")
    terminal.expect("title=   titles=")
    terminal.type("\u{3}")
    terminal.expect("^C\r\ndocket> ")
    terminal.type("add linked xx/reform-law dep\t")
    terminal.expect("ends-on ")
    terminal.type("xx\t")
    terminal.expect("/reform-law ")
  }

  @Test func `what another process appends is there at the next command`() {
    let terminal = start()
    terminal.expect("docket> ")
    terminal.type("items\r")
    terminal.expect("A law")
    terminal.expect("docket> ")
    let added = desk.run(opening("xx/other-law", "Another"))
    #expect(added.status == 0, "\(added.error)")
    terminal.type("items\r")
    terminal.expect("Another")
  }
}
