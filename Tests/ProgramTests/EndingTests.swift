import Support
import Testing

/// What comes of `add` when it is ended in the middle, or its streams are closed.
@Suite(.timeLimit(.minutes(15)))
struct EndingTests {
  private let place = Workplace.withLaw()

  private static let line = "add reported xx/law --note one \(Workplace.source)"
  static let signals = [("HUP", 1), ("INT", 2), ("TERM", 15)]

  private func expectWhole(lines count: Int = 1) {
    #expect(place.lines.count == count)
    let verified = place.run("docket verify")
    #expect(verified.status == 0 && verified.error.isEmpty)
  }

  @Test(arguments: signals)
  func `a signal while the lock is waited for ends it, with nothing written`(
    _ name: String, _ number: Int
  ) {
    let ended = place.run(
      """
      \(Workplace.hold)
      sh -c 'trap - \(name); exec docket \(EndingTests.line) --wait 10m' & child=$!
      \(Workplace.awaitAnother)
      kill -\(name) $child; touch free; wait $child
      """)
    // A shell that is not interactive starts what it does not wait for deaf to SIGINT.
    #expect(ended.status == (name == "INT" ? 0 : 128 + Int32(number)))
    place.succeed("flock records true")
    expectWhole(lines: name == "INT" ? 2 : 1)
  }

  @Test(arguments: signals)
  func `a signal at a question gives the terminal back, with nothing written`(
    _ name: String, _ number: Int
  ) {
    let terminal = place.start(["add", "reported", "xx/law"])
    _ = terminal.wait(for: "STAGE> ")
    #expect(!terminal.echoes)
    terminal.signal(Int32(number))
    #expect(terminal.end() == (name == "INT" ? 2 : 128 + Int32(number)))
    #expect(terminal.echoes)
    expectWhole()
  }

  @Test(arguments: signals)
  func `a signal at the prompt while a line waits for the lock gives the terminal back`(
    _ name: String, _ number: Int
  ) {
    place.succeed(Workplace.hold)
    let terminal = place.start()
    _ = terminal.wait(for: "docket> ")
    terminal.type("\(EndingTests.line) --wait 10m\r")
    place.succeed(Workplace.awaitAnother)
    terminal.signal(Int32(number))
    place.succeed(name == "INT" ? "touch free" : "")
    if name == "INT" {
      // A line that runs is not ended by ^C; it goes on when the lock is free.
      #expect(terminal.wait(for: "Recorded") != nil)
      #expect(terminal.wait(for: "docket> ") != nil)
      _ = terminal.settle()
      terminal.type("\u{4}")
      #expect(terminal.end() == 0)
    } else {
      #expect(terminal.end() == 128 + Int32(number))
    }
    #expect(terminal.echoes)
    place.succeed("touch free; flock records true")
    expectWhole(lines: name == "INT" ? 2 : 1)
  }

  @Test func `with every standard stream closed the event is recorded and the failure told`() {
    let closed = place.run("docket \(EndingTests.line) <&- >&-")
    #expect(closed.status == 4)
    #expect(closed.error.contains("recorded: ") && closed.error.contains("but not answered"))
    expectWhole(lines: 2)
    #expect(
      place.run("docket add reported xx/law --note two \(Workplace.source) <&- >&- 2>&-").status
        == 4)
    expectWhole(lines: 3)
  }

  @Test func `no file takes the number of a closed stream`() {
    // While it waits, the records folder is open.
    let streams = place.run(
      """
      \(Workplace.hold)
      docket \(EndingTests.line) --wait 10m <&- >&- 2>&- & child=$!
      \(Workplace.awaitAnother)
      (cd /proc/$child/fd; readlink 0 1 2); touch free; wait $child
      """)
    #expect(streams.output == "/dev/null\n/dev/null\n/dev/null\n")
    #expect(streams.status == 4)
    expectWhole(lines: 2)
  }

  @Test func `drafts from a standard input that is closed are refused`() {
    let refused = place.run("docket record - <&-")
    #expect(refused.status == 4 && refused.error.contains("bad file descriptor"))
    expectWhole()
  }

  @Test func `wherever the memory ends, an event is there whole or not at all`() {
    var acknowledged = 0
    for kilobytes in stride(from: 20_000, through: 40_000, by: 1_000) {
      let ended = place.run(
        """
        export SWIFT_BACKTRACE=enable=no; ulimit -v \(kilobytes)
        docket add reported xx/law --note "at \(kilobytes)" \(Workplace.source) > said
        """)
      if ended.status == 0 { acknowledged += 1 }
    }
    expectWhole(lines: 1 + acknowledged)
  }

  @Test func `a file that may grow no more is told, and the log stays whole`() {
    place.succeed(
      "head -c 2500 /dev/zero | tr '\\0' x > note; docket \(EndingTests.line) --quote \"$(cat note)\" > said"
    )
    // In blocks of 512 bytes: half a line goes in.
    let refused = place.run(
      "ulimit -f 8; docket add reported xx/law --note two --quote \"$(cat note)\" \(Workplace.source)"
    )
    #expect(refused.status == 4)
    #expect(refused.error.contains("nothing was written to xx/law.jsonl: "))
    #expect(refused.error.contains(": file too large\n"))
    expectWhole(lines: 2)
  }
}
