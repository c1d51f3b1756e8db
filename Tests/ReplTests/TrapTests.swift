import Support
import Testing

/// What libedit and terminals are known to do wrong, one test each.
@Suite(.timeLimit(.minutes(15)))
struct TrapTests {
  private let desk = Desk()

  private static let kinds = ["TERM=xterm-256color", "TERM=dumb", nil]
  static let terminals = [40, 80, 132].flatMap { columns in
    kinds.flatMap { kind in
      ["LC_ALL=C", "LC_ALL=C.UTF-8"].map { (columns: columns, kind: kind, locale: $0) }
    }
  }

  @Test(arguments: terminals)
  func `letters, quotes, ^C and ^D do the same at every terminal`(
    _ columns: Int, _ kind: String?, _ locale: String
  ) throws {
    let terminal = desk.start([locale, kind].compactMap { $0 }, columns: columns, without: "TERM=")
    terminal.expect("docket> ")
    terminal.type("echo 'café ច្បាប់\r")
    terminal.expect("...> ")
    terminal.answer("日本'", "café ច្បាប់\r\n日本\r\n")
    terminal.type("set\r")
    let answer = try #require(terminal.wait(for: "docket> "))
    let widest = answer.split(whereSeparator: \.isNewline).map(\.count).max() ?? 0
    #expect(widest <= min(columns, 100))
    terminal.type("echo lost\u{3}")
    terminal.expect("^C\r\ndocket> ")
    terminal.type("\u{4}")
    terminal.expectEnd()
    if kind != "TERM=xterm-256color" { #expect(!terminal.screen.contains("\u{1B}")) }
  }

  @Test func `bytes that are no UTF-8 are no part of the line (2)`() {
    let terminal = desk.start()
    terminal.expect("docket> ")
    terminal.type(bytes: Array("echo a".utf8) + [0xFF, 0xC3] + Array("b\r".utf8))
    terminal.expect("\nab\r\ndocket> ")
  }

  @Test func `a line that the editor damaged is not run (3, 4)`() {
    let terminal = desk.start()
    terminal.expect("docket> ")
    terminal.answer("echo first", "first\r\n")
    terminal.type("echo " + String(repeating: "x", count: 1200))
    _ = terminal.settle()
    terminal.type("\u{10}\u{E}\r")
    terminal.expect("the editor damaged this line; type it again")
    terminal.expect("docket> ")
    terminal.answer("echo on", "on\r\n")
  }

  @Test func `^R finds what was typed (13)`() {
    let terminal = desk.start()
    terminal.expect("docket> ")
    terminal.answer("echo needle", "needle\r\n")
    terminal.answer("echo hay", "hay\r\n")
    terminal.type("\u{12}need")
    terminal.expect("need")
    _ = terminal.settle()
    terminal.type("\r")
    terminal.expect("\nneedle\r\ndocket> ")
  }

  @Test func `the end of a paste within a paste runs nothing (14)`() {
    let terminal = desk.start()
    terminal.expect("docket> ")
    terminal.type("\u{1B}[200~echo a\u{1B}\nquit\n\u{1B}[201~")
    terminal.expect("echo a")
    #expect(!terminal.settle().contains("\na"))
    terminal.type("\u{3}")
    terminal.expect("^C\r\ndocket> ")
  }

  @Test func `a terminal that is closed ends the session (22)`() {
    let terminal = desk.start()
    terminal.expect("docket> ")
    terminal.type("echo half")
    terminal.expect("half")
    terminal.hangUp()
    #expect(terminal.end() == 129)
  }

  @Test(arguments: ["TERM=xterm", "TERM=dumb"])
  func `^C while an answer is made ends neither it nor the session (9)`(_ kind: String) {
    let terminal = desk.start([kind])
    terminal.expect("docket> ")
    terminal.type("help records\r")
    terminal.expect("The files of a record")
    terminal.type("\u{3}")
    _ = terminal.settle()
    terminal.type("echo on\r")
    terminal.expect("\non\r\ndocket> ")
  }

  @Test func `a question is left as it was by a stop (12), and drawn again`() {
    #expect(desk.run("docket init").status == 0)
    let terminal = desk.start()
    terminal.expect("docket> ")
    terminal.type("add\r")
    terminal.expect("EVENT> ")
    terminal.type("ope")
    terminal.expect("ope")
    terminal.signal(19)  // SIGSTOP, as a shell would after ^Z
    terminal.signal(18)  // SIGCONT
    terminal.expect("EVENT> ope")
    terminal.type("ned\r")
    terminal.expect("ITEM> ")
    terminal.type("\u{3}")
    terminal.expect("docket> ")
  }

  @Test func `colours and links are a terminal's only`() {
    #expect(
      desk.run(
        "docket init && docket add opened xx/a A --kind law --procedure bill --on 2003 --title T "
          + "--publisher P --url https://example.org/a && docket add entered xx/a tabled --on 2003 "
          + "--title T --publisher P"
      ).status == 0)
    let terminal = desk.start()
    terminal.expect("docket> ")
    terminal.type("stalled\r")
    terminal.expect("\u{1B}[31mCertain:\u{1B}[0m")
    terminal.expect("docket> ")
    terminal.type("show xx/a\r")
    terminal.expect(
      "\u{1B}]8;;https://example.org/a\u{1B}\\https://example.org/a\u{1B}]8;;\u{1B}\\")
    terminal.expect("docket> ")
    terminal.answer("set color never", "")
    terminal.type("stalled\r")
    terminal.expect("\n  Certain:")
    #expect(!desk.run("docket stalled; docket show xx/a").output.contains("\u{1B}"))
    #expect(desk.run("docket --color always stalled").output.contains("\u{1B}[31mCertain:"))
    #expect(desk.run("CLICOLOR_FORCE=1 docket stalled").output.contains("\u{1B}[31m"))
    #expect(!desk.run("NO_COLOR=1 CLICOLOR_FORCE=1 docket stalled").output.contains("\u{1B}"))
  }

  @Test func `^Z gives the shell its terminal, and fg goes on with the line (12)`() {
    let terminal = desk.startShell()
    terminal.expect("shell: ")
    terminal.type("docket\n")
    terminal.expect("docket> ")
    terminal.type("echo bac")
    terminal.expect("bac")
    terminal.type("\u{1A}")
    terminal.expect("Stopped")
    terminal.expect("shell: ")
    #expect(terminal.echoes)
    terminal.type("fg\n")
    terminal.expect("docket> echo bac")
    terminal.answer("k", "back\r\n")
    terminal.type("\u{4}")
    terminal.expect("shell: ")
    #expect(terminal.echoes)
  }

  @Test func `^Z in the pager stops both, and fg goes on`() {
    let terminal = desk.startShell()
    terminal.expect("shell: ")
    terminal.type("docket help records\n")
    terminal.expect("The files of a record")
    _ = terminal.settle()
    terminal.type("\u{1A}")
    terminal.expect("Stopped")
    terminal.expect("shell: ")
    terminal.type("fg\n")
    terminal.expect("docket help records")
    // What less says once it has the terminal again; a key typed before would be the terminal's to echo.
    terminal.expect("\u{1B}[?1h")
    _ = terminal.settle()
    terminal.type("q")
    terminal.expect("shell: ")
    #expect(terminal.echoes)
  }
}
