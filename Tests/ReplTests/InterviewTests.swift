import Support
import Testing

/// `add` at a terminal asks for what is missing.
@Suite(.timeLimit(.minutes(15)))
struct InterviewTests {
  private let desk = Desk()

  /// Makes records with a law in its first stage.
  private func prepare() {
    let made = desk.run(
      "docket init && docket add opened xx/reform-law 'A law' --kind law --procedure bill --title T "
        + "--publisher P && docket add entered xx/reform-law tabled --on 2003-01-05 --title T "
        + "--publisher P")
    #expect(made.status == 0, "\(made.error)")
  }

  private var lines: Int {
    desk.home.read("records/xx/reform-law.jsonl").split(separator: "\n").count
  }

  @Test func `each missing thing is asked for, shown with its effect and then recorded`() {
    prepare()
    let terminal = desk.start()
    terminal.expect("docket> ")
    terminal.type("set as-of 2003-03\r")
    terminal.expect("docket 2003-03-31> ")
    terminal.type("add\r")
    terminal.expect("What happened?")
    terminal.expect("EVENT> ")
    terminal.type("enterd\r")
    terminal.expect("no kind of event \"enterd\"; did you mean \"entered\"?")
    terminal.expect("EVENT> ")
    terminal.type("ente\t\r")
    terminal.expect("ITEM> ")
    terminal.type("xx/r\t\r")
    terminal.expect("It was last in tabled. Next: committee, adopted,")
    terminal.expect("STAGE> ")
    terminal.type("senate\r")
    terminal.expect("no stage \"senate\" in procedure bill")
    terminal.expect("STAGE> ")
    terminal.type("com\t\r")
    terminal.expect("--on> ")
    terminal.type("2003-13\r")
    terminal.expect("\"on\"")
    terminal.expect("--on> ")
    terminal.type("2003-02~\r")
    terminal.expect("--title> ")
    terminal.type("\r")
    terminal.expect("it cannot be left out")
    terminal.expect("--title> ")
    terminal.type("Reform bill 'delayed'\r")
    for _ in 0..<5 {
      terminal.expect("> ")
      terminal.type(terminal.screen.hasSuffix("--publisher> ") ? "Daily News\r" : "\r")
    }
    terminal.expect("\"title\":\"Reform bill 'delayed'\"")
    terminal.expect("It would be")
    terminal.expect("record it? [y/N] ")
    #expect(lines == 2)
    terminal.type("y\r")
    terminal.expect("Recorded")
    terminal.expect("docket 2003-03-31> ")
    #expect(lines == 3)
  }

  @Test(arguments: ["\u{3}", "\u{4}"])
  func `it can be left at any point, with nothing written`(_ key: String) {
    prepare()
    let terminal = desk.start()
    terminal.expect("docket> ")
    for answers in [[], ["entered"], ["entered", "xx/reform-law", "committee", "", "T", "P"]] {
      terminal.type("add\r")
      for answer in answers {
        terminal.expect("> ")
        terminal.type(answer + "\r")
      }
      terminal.expect("> ")
      terminal.type(key)
      terminal.expect("nothing was written\r\ndocket> ")
    }
    #expect(lines == 2)
  }

  @Test func `whatever is not yes writes nothing`() {
    prepare()
    let terminal = desk.start()
    terminal.expect("docket> ")
    terminal.type("add paused xx/reform-law election --publisher P\r")
    terminal.expect("--on> ")
    for _ in 0..<5 {
      terminal.type(terminal.screen.hasSuffix("--title> ") ? "T\r" : "\r")
      terminal.expect("> ")
    }
    terminal.type("\r")
    terminal.expect("record it? [y/N] ")
    terminal.type("\r")
    terminal.expect("nothing was written\r\ndocket> ")
    #expect(lines == 2)
  }

  @Test func `what was given and is wrong is told at once, below the line`() {
    prepare()
    let terminal = desk.start()
    terminal.expect("docket> ")
    terminal.type("add entered xx/reform-lwa\r")
    terminal.expect(
      "\n                    ^^^^^^^^^^^^^\r\nno item \"xx/reform-lwa\" has been opened; did")
    terminal.expect("docket> ")
  }

  @Test func `a correction offers the item's events and their members`() {
    prepare()
    let terminal = desk.start()
    terminal.expect("docket> ")
    terminal.type("add corrected xx/reform-law\r")
    terminal.expect("5 January 2003: entered “Tabled”\r\n")
    terminal.expect("ID> ")
    let id = desk.home.read("records/xx/reform-law.jsonl").split(separator: "\n").last?
      .dropFirst(7).prefix(8)
    terminal.type("\(id ?? "")\r")
    terminal.expect("MEMBER=VALUE> ")
    terminal.type("sta\tcommittee\r")
    terminal.expect("MEMBER=VALUE> ")
    terminal.type("on\r")
    terminal.expect("this is not MEMBER=VALUE")
    terminal.type("\r")
    terminal.expect("--note> ")
    terminal.type("misread\r")
    terminal.expect("--title> ")
    terminal.type("\r")
    terminal.expect("record it? [y/N] ")
    terminal.type("yes\r")
    terminal.expect("Recorded")
    terminal.expect("docket> ")
  }

  @Test func `it works from the shell, and leaving it is told to the caller`() {
    prepare()
    let terminal = desk.start(arguments: ["add", "reported", "xx/reform-law"])
    terminal.expect("STAGE> ")
    terminal.type("\r")
    terminal.expect("--on> ")
    terminal.type("\u{3}")
    terminal.expect("nothing was written")
    terminal.expectEnd(2)
  }

  @Test func `in a script what is missing stays an error`() {
    prepare()
    desk.home.write("add entered xx/reform-law\n", to: "a.docket")
    let terminal = desk.start()
    terminal.expect("docket> ")
    terminal.type("source \(desk.home.path)/a.docket\r")
    terminal.expect("STAGE is missing")
    terminal.expect("docket> ")
    #expect(desk.run("docket add entered xx/reform-law").status == 2)
    #expect(desk.run("docket -c 'add'").error.contains("EVENT is missing"))
  }
}
