import Support
import Testing

/// The prompt on a pseudo-terminal, against the built binary.
///
/// Each waits for the prompt before it types: what is typed while a command runs meets a terminal that
/// edits lines of its own.
@Suite(.timeLimit(.minutes(15)))
struct ReplTests {
  private let desk = Desk()

  @Test func `the first start greets in two lines, later ones do not`() throws {
    let first = desk.start()
    let greeting = try #require(first.wait(for: "docket> "))
    #expect(greeting.split(whereSeparator: \.isNewline).count == 3)
    first.answer("echo hello", "hello\r\n")
    first.type("\u{4}")
    first.expectEnd()
    #expect(desk.start().wait(for: "docket> ") == "docket> ")
  }

  @Test func `the day that is asked about stands in the prompt`() {
    let terminal = desk.start()
    terminal.expect("docket> ")
    terminal.type("set as-of 2003-03\r")
    terminal.expect("\ndocket 2003-03-31> ")
    terminal.answer("set as-of today", "")
    terminal.type("quit\r")
    terminal.expectEnd()
  }

  @Test(arguments: ["LC_ALL=C", "LC_ALL=C.UTF-8", "LC_ALL=nowhere"])
  func `letters of every script arrive and can be edited`(_ locale: String) {
    let terminal = desk.start([locale])
    terminal.expect("docket> ")
    terminal.answer("echo cafés ច្បាប់x\u{7F}", "cafés ច្បាប់\r\n")
    // Left of the last letter, the one before is deleted and another typed.
    terminal.answer("echo née\u{1B}[D\u{7F}è", "nèe\r\n")
  }

  @Test func `an error is underlined below the line and ends nothing`() {
    let terminal = desk.start()
    terminal.expect("docket> ")
    terminal.type("show\r")
    terminal.expect("\n            ^\r\nITEM is missing\r\nhint: show ITEM")
    terminal.expect("docket> ")
    terminal.answer("echo on", "on\r\n")
    terminal.type("\u{4}")
    terminal.expectEnd()
  }

  @Test func `^C drops the line, and a quote that waits for its end`() {
    let terminal = desk.start()
    terminal.expect("docket> ")
    terminal.type("echo lost")
    terminal.expect("lost")
    terminal.type("\u{3}")
    terminal.expect("^C\r\ndocket> ")
    terminal.type("\u{3}")
    terminal.expect("^C\r\ndocket> ")
    terminal.type("echo 'one\r")
    terminal.expect("...> ")
    terminal.type("two\u{3}")
    terminal.expect("^C\r\ndocket> ")
    terminal.type("echo 'three\r")
    terminal.expect("...> ")
    terminal.answer("four' # done", "three\r\nfour\r\n")
  }

  @Test func `^D leaves, and cancels a line that waits for more`() {
    let terminal = desk.start()
    terminal.expect("docket> ")
    terminal.type("echo \\\r")
    terminal.expect("...> ")
    terminal.type("\u{4}")
    terminal.expect("docket> ")
    terminal.type("\u{4}")
    terminal.expectEnd()
  }

  @Test func `a pasted text is looked at before it is run`() {
    let terminal = desk.start()
    terminal.expect("docket> ")
    terminal.type("\u{1B}[200~echo one # first\necho 'tw\no'\necho three\n\u{1B}[201~")
    terminal.expect("echo one; echo 'tw o'; echo three")
    #expect(!terminal.settle().contains("\none"))
    terminal.answer("", "one\r\ntw o\r\nthree\r\n")
  }

  @Test(arguments: [40, 132])
  func `answers fit the terminal`(_ columns: Int) throws {
    let terminal = desk.start(columns: columns)
    terminal.expect("docket> ")
    terminal.type("help set\r")
    terminal.expect("help set\r\n")
    let text = try #require(terminal.wait(for: "stop, or continue."))
    #expect(text.widestLine <= min(columns, 100))
    terminal.expect("docket> ")
    let long = Array(repeating: "wide", count: 30).joined(separator: " ")
    terminal.answer("echo \(long)", "\(long)\r\n")
  }

  @Test func `a terminal that becomes narrower is taken note of`() throws {
    let terminal = desk.start(columns: 100)
    terminal.expect("docket> ")
    terminal.resize(to: 50)
    _ = terminal.settle()
    terminal.type("help set\r")
    terminal.expect("help set\r\n")
    #expect(try #require(terminal.wait(for: "stop, or continue.")).widestLine <= 50)
  }

  @Test func `a session that was stopped shows its line again`() {
    let terminal = desk.start()
    terminal.expect("docket> ")
    terminal.type("echo bac")
    terminal.expect("bac")
    terminal.signal(19)  // SIGSTOP, as a shell would after ^Z
    terminal.signal(18)  // SIGCONT
    terminal.expect("docket> echo bac")
    terminal.answer("k", "back\r\n")
  }

  @Test(arguments: [1, 15] as [Int32])
  func `a fatal signal leaves a terminal that echoes`(_ number: Int32) {
    let terminal = desk.start()
    terminal.expect("docket> ")
    terminal.type("half a li")
    terminal.expect("half a li")
    #expect(!terminal.echoes)
    terminal.signal(number)
    terminal.expectEnd(128 + number)
  }
}

extension String {
  /// How many characters the longest of its lines has.
  fileprivate var widestLine: Int { split(whereSeparator: \.isNewline).map(\.count).max() ?? 0 }
}
