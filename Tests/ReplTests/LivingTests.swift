import Support
import Testing

/// What makes the prompt a place to work at: the pager, `watch`, `timer`, the start file.
@Suite(.timeLimit(.minutes(15)))
struct LivingTests {
  private let desk = Desk()

  @Test func `a long answer goes to the pager, a short one does not`() {
    let terminal = desk.start(["PAGER=sed s/^/page:/"])
    terminal.expect("docket> ")
    terminal.type("help records\r")
    terminal.expect("page:The files of a record")
    terminal.expect("docket> ")
    terminal.answer("echo short", "short\r\n")
    terminal.answer("set pager off", "")
    terminal.type("help records\r")
    terminal.expect("\nThe files of a record")
    terminal.expect("docket> ")
    terminal.type("\u{4}")
    terminal.expectEnd()
  }

  @Test(arguments: ["PAGER=no-such-pager", "PAGER=true"])
  func `a pager that is not there, or reads nothing, ends nothing`(_ pager: String) {
    let terminal = desk.start([pager])
    terminal.expect("docket> ")
    terminal.type("help records\r")
    if pager.contains("no-such") { terminal.expect("\nThe files of a record") }
    terminal.expect("docket> ")
    terminal.answer("echo on", "on\r\n")
  }

  @Test func `^C in the pager leaves the session and its terminal as they were`() {
    let terminal = desk.start(["PAGER=cat; exec sleep 20"])
    terminal.expect("docket> ")
    terminal.type("help records\r")
    terminal.expect("The files of a record")
    terminal.expect("lapsed).")
    _ = terminal.settle()
    terminal.type("\u{3}")
    terminal.expect("docket> ")
    terminal.answer("echo on", "on\r\n")
    terminal.type("\u{4}")
    terminal.expectEnd()
  }

  @Test func `nothing is paged in a pipe, in a script, or where the terminal only prints`() {
    let piped = desk.run("PAGER='sed s/^/page:/' docket help records")
    #expect(piped.output.hasPrefix("The files"))
    desk.home.write("help records\n", to: "a.docket")
    let terminal = desk.start(["PAGER=sed s/^/page:/"])
    terminal.expect("docket> ")
    terminal.type("source \(desk.home.path)/a.docket\r")
    terminal.expect("\nThe files of a record")
    terminal.expect("docket> ")
    let dumb = desk.start(["PAGER=sed s/^/page:/", "TERM=dumb"])
    dumb.expect("docket> ")
    dumb.type("help records\n")
    dumb.expect("\nThe files of a record")
  }

  @Test func `what is watched is answered anew when somebody records, until ^C`() {
    #expect(desk.run("docket init").status == 0)
    let terminal = desk.start()
    terminal.expect("docket> ")
    terminal.type("watch items kind:law\r")
    terminal.expect("no kind")
    terminal.expect("docket> ")
    terminal.type("watch items\r")
    terminal.expect("0 items.")
    terminal.expect("^C stops")
    let added = desk.run(
      "docket add opened xx/a A --kind law --on 2003 --title T --publisher P")
    #expect(added.status == 0, "\(added.error)")
    terminal.expect("1 item.")
    terminal.expect("^C stops")
    terminal.type("\u{3}")
    terminal.expect("docket> ")
    terminal.answer("echo on", "on\r\n")
  }

  @Test func `what writes or sets cannot be watched, and nothing in a script`() {
    #expect(desk.run("docket init").status == 0)
    let terminal = desk.start()
    terminal.expect("docket> ")
    terminal.type("watch add opened\r")
    terminal.expect("\n              ^^^\r\n\"add\" does not answer from the records")
    terminal.expect("docket> ")
    #expect(desk.run("docket watch items").status == 2)
    let shell = desk.start(arguments: ["watch", "items"])
    shell.expect("^C stops")
    shell.type("\u{3}")
    shell.expectEnd(130)
  }

  @Test func `the timer tells milliseconds, on standard error`() {
    let run = desk.run("docket -c 'timer on; echo a; set timer'")
    #expect(run.output.contains("a\n") && run.output.contains("timer"))
    let lines = run.error.split(separator: "\n")
    #expect(lines.count == 3 && lines.allSatisfy { $0.hasSuffix(" ms") }, "\(run.error)")
  }

  @Test func `the start file sets up a session at the prompt, and no script`() {
    _ = desk.run("mkdir -p .config/docket && echo 'set as-of 2003-03-06' > .config/docket/rc")
    let terminal = desk.start()
    terminal.expect("docket 2003-03-06> ")
    let bare = desk.start(arguments: ["-X"])
    bare.expect("docket> ")
    let elsewhere = desk.start(["XDG_CONFIG_HOME=\(desk.home.path)/none"])
    elsewhere.expect("docket> ")
    #expect(desk.run("docket set as-of").output.contains("today"))
    #expect(desk.run("echo 'set as-of' | docket").output.contains("today"))
  }

  @Test func `what is wrong in the start file is told and ends nothing`() {
    _ = desk.run(
      "mkdir -p .config/docket && printf 'echo a\\nset colour on\\n' > .config/docket/rc")
    let terminal = desk.start()
    terminal.expect("\(desk.home.path)/.config/docket/rc:2:5: no setting \"colour\"")
    terminal.expect("docket> ")
    terminal.type("\u{4}")
    terminal.expectEnd()
  }
}
