import Docket
import Support
import Testing

/// Records whose every text acts on a terminal: nothing of it reaches one.
@Suite(.timeLimit(.minutes(15)))
struct HostileTests {
  /// A colour, a title of the window, C1, DEL, directions, a tag, a return, and a bell.
  static let poison = "\u{1B}[31m\u{1B}]0;t\u{7}\u{9B}2J\u{7F}\u{202E}\u{2066}\u{E0041}\r\u{8}"
  /// The same as JSON has it.
  static let escaped =
    #"\u001b[31m\u001b]0;t\u0007\u009b2J\u007f\u202e\u2066\udb40\udc41\r\b"#

  private let desk = Desk()

  /// Records with poison in all that can hold it: texts, names of members, kinds and files.
  private func make() {
    let texts = HostileTests.escaped
    func line(_ number: Int, _ members: String) -> String {
      let id = String(repeating: "0", count: 63) + String(number, radix: 16)
      return #"{"id":"\#(id)",\#(members),"recorded":"2026-01-01T00:00:00Z","by":"b\#(texts)"}"#
    }
    let source =
      #""source":{"title":"t\#(texts)","publisher":"p\#(texts)","date":"2020","url":"https://x.org/\#(texts)","quote":"q\#(texts)"}"#
    let own = #""note":"n\#(texts)",\#(source)"#
    let item = #""item":"xx/a""#
    let log = [
      #""event":"opened",\#(item),"title":"law\#(texts)","kind":"k\#(texts)","procedure":"bill","titles":{"l\#(texts)":"x\#(texts)"},\#(own)"#,
      #""event":"entered",\#(item),"on":"2020","stage":"s\#(texts)",\#(own)"#,
      #""event":"reported",\#(item),"on":"2020","who":"w\#(texts)",\#(own)"#,
      #""event":"measured",\#(item),"figure":"f\#(texts)","value":"7","unit":"u\#(texts)",\#(own)"#,
      #""event":"promised",\#(item),"stage":"s\#(texts)","due":"2021","who":"w\#(texts)",\#(own)"#,
      #""event":"paused",\#(item),"on":"2020-02","reason":"r\#(texts)",\#(own)"#,
      #""event":"linked",\#(item),"relation":"l\#(texts)","to":"xx/b",\#(own)"#,
      #""event":"z\#(texts)",\#(item),"m\#(texts)":"v\#(texts)",\#(own)"#,
      #""event":"corrected",\#(item),"target":"\#(String(repeating: "0", count: 63))3","set":{"who":"c\#(texts)"},\#(own)"#,
      #""event":"retracted",\#(item),"target":"\#(String(repeating: "0", count: 63))4","reason":"x\#(texts)",\#(own)"#,
      #""event":"redacted","seal":"\#(String(repeating: "0", count: 64))",\#(item),"redacted":{"at":"2026-01-01T00:00:00Z","by":"b\#(texts)","why":"y\#(texts)"}"#,
    ].enumerated().map { line($0 + 1, $1) + "\n" }.joined()
    let procedure =
      #"{"procedure":"bill","title":"P\#(texts)","silent":"1 month","stages":[{"stage":"s\#(texts)","title":"S\#(texts)","actor":"a\#(texts)","pace":"1 month","basis":"b\#(texts)"},{"stage":"end","title":"E\#(texts)","end":"done"}]}"#
    _ = desk.run("mkdir -p records/xx records/procedures")
    desk.home.write(log, to: "records/xx/a.jsonl")
    desk.home.write(procedure, to: "records/procedures/bill.json")
    desk.home.write("{\"id\":\"\(HostileTests.poison)\n", to: "records/bad.jsonl")
    _ = desk.run("printf 'x\\n' > records/\"$(printf 'e\\033[31m')\".jsonl")
    desk.home.write(#"{"\#(texts)":1}"#, to: "records/procedures/bad.json")
  }

  static let lines = [
    "items", "stalled --possibly", "show xx/a", "show xx/a --history", "timeline", "why xx/a",
    "due --within '90 years'",
    "figures", "find law", "sources", "procedure bill", "digest --since 2019-01-01", "check",
    "verify",
    "changes --from 2019-01-01 --to 2026-01-02", "export jsonl", "export csv",
    "sql 'select * from events'",
    "sql 'select * from items'", "timeline --story xx/a", "redact 00000001 --why w --dry-run",
    "add reported xx/a --title T --publisher P --dry-run",
  ]

  @Test(arguments: ["text", "markdown"]) func `no answer and no error has a hidden character`(
    _ format: String
  ) {
    make()
    for line in HostileTests.lines {
      let isOwnFormat = line.hasPrefix("export")
      if isOwnFormat { continue }
      let process = desk.run("docket \(line) --format \(format)")
      let said = process.output + process.error
      #expect(
        said.contains(#"\u{1b}"#) || said.contains("00000001"), "\(line): \(said.prefix(200))")
      let hidden = said.unicodeScalars.first { $0 != "\n" && HiddenCharacter.isHidden($0) }
      #expect(hidden == nil, "\(line)")
    }
  }

  @Test(arguments: ["text", "json", "jsonl", "csv", "markdown", "html"])
  func `nothing of it acts on a terminal, whatever the format`(_ format: String) {
    make()
    for line in ["show xx/a", "timeline", "sources", "check", "sql 'select * from events'"] {
      let words =
        line.hasPrefix("sql")
        ? ["sql", "select * from events"] : line.split(separator: " ").map(String.init)
      let terminal = desk.start(
        ["NO_COLOR=1", "TERM=dumb"], arguments: words + ["--format", format])
      _ = terminal.end()
      expectHarmless(terminal.screen, line)
    }
  }

  @Test func `completion lists, prompts and questions have nothing of it`() {
    make()
    // At a terminal that can move its cursor, so that libedit completes; what it writes itself is harmless.
    let terminal = desk.start(["NO_COLOR=1"])
    _ = terminal.settle()
    for keys in [
      "show \t\t", "items kind:\t\t", "items -stage:\t\t", "timeline source:\t\t",
      "items event:\t\t",
      "add entered xx/a \t\t", "add measured xx/a \t\t", "add reported xx/a\r", "\t\t", "\u{3}",
      "items kind:k\r", "show xx/b\r", "watch items\r", "\u{3}",
    ] {
      terminal.type(keys)
      _ = terminal.settle()
      if keys.contains("\t") { terminal.type("\u{3}") }
    }
    terminal.type("\u{4}")
    _ = terminal.settle()
    #expect(terminal.screen.contains("docket> "))
    for piece in [
      "\u{1B}[31m", "\u{1B}]0;t", "^[[31m", "\u{9B}", "2J\u{7F}", "\u{202E}", "\u{2066}",
      "\u{E0041}",
    ] {
      #expect(!terminal.screen.contains(piece), "\(piece.debugDescription)")
    }
  }

  /// A terminal adds returns; nothing else that is hidden may stand there, but the sequences that say how
  /// pastes are to come.
  private func expectHarmless(
    _ screen: String, _ line: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let text = screen.replacing("\u{1B}[?2004h", with: "").replacing("\u{1B}[?2004l", with: "")
    let hidden = text.unicodeScalars.enumerated().first {
      $1 != "\n" && $1 != "\r" && $1 != "\t" && $1 != "\u{7}" && HiddenCharacter.isHidden($1)
    }
    #expect(
      hidden == nil,
      "\(line): \(hidden.map { "\($0)" } ?? "") in \(text.debugDescription.suffix(600))",
      sourceLocation: sourceLocation)
  }
}
