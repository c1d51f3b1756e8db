import Docket
import Reports

/// A page of the manual, made of the table of commands and the topics of help.
struct ManualPage: Sendable {
  /// Its name: `docket-why`.
  let name: String
  /// 1 of a command, 7 of a topic.
  let section: Int
  /// Its lines in mdoc(7).
  let lines: [String]

  /// The file it stands in.
  var file: String { "\(name).\(section)" }

  /// Every page, that of the program first.
  static var all: [ManualPage] {
    [program] + Command.all.map { ManualPage(of: $0) } + Topic.all.map { ManualPage(of: $0) }
  }

  init(name: String, section: Int, _ text: ManualText) {
    self.name = name
    self.section = section
    lines = text.lines
  }

  /// The page of a command.
  init(of command: Command) {
    let name = "docket-\(command.name)"
    var page = ManualText(head: name, 1, command.summary)
    page.macro("Sh", "SYNOPSIS")
    page.macro("Nm", "docket", command.name)
    for word in command.words { page.macro("Ar", text: word.usage) }
    for option in command.options { page.optional(([option.written], option.value)) }
    page.macro("Sh", "DESCRIPTION")
    page.text(command.summary.asSentence)
    for paragraph in command.details() {
      page.macro("Pp")
      page.text(paragraph)
    }
    if !command.options.isEmpty {
      page.macro("Pp")
      page.text("The options:")
      page.explained(
        command.options.map { (flag: ([$0.written], $0.value), says: $0.help) })
    }
    page.add(command.appendix())
    page.macro("Sh", "EXAMPLES")
    page.explained(command.examples.map { ("docket \($0.line)", $0.says) })
    page.seeAlso(["docket 1", "docket-filters 7", "docket-scripts 7"])
    self.init(name: name, section: 1, page)
  }

  /// The page of a topic of help.
  init(of topic: Topic) {
    let name = "docket-\(topic.name)"
    var page = ManualText(head: name, 7, topic.summary)
    page.macro("Sh", "DESCRIPTION")
    page.text(topic.summary.asSentence)
    page.add(topic.blocks())
    page.seeAlso(["docket 1"])
    self.init(name: name, section: 7, page)
  }

  /// The page of the program itself.
  static var program: ManualPage {
    var page = ManualText(
      head: "docket", 1, "what has stalled among laws, plans and institutions, and why")
    page.macro("Sh", "SYNOPSIS")
    page.macro("Nm", "docket")
    for option in ProgramOption.all { page.optional(([option.names[0]], option.value)) }
    page.macro("Op", text: "Ar COMMAND Op Ar WORD…")
    page.macro("Sh", "DESCRIPTION")
    page.text(Topic.purpose)
    page.text(
      "Without a command it reads commands: at a prompt, or as a script from standard input.")
    page.macro("Pp")
    page.text("The options, which stand before the command:")
    page.explained(
      ProgramOption.all.map { (flag: ($0.names, $0.value), says: $0.help) })
    page.macro("Pp")
    page.text("Each command has a page of its own, of the name docket-COMMAND, such as")
    page.macro("Xr", "docket-why", "1", ".")
    for group in Command.groups {
      page.macro("Ss", text: "To \(group.purpose)")
      page.explained(group.commands.map { ($0.shortUsage, $0.summary) })
    }
    page.macro("Sh", "ENVIRONMENT")
    page.explained(Topic.environment)
    page.macro("Sh", "FILES")
    page.explained([
      ("records/**/*.jsonl", "the log: one event a line"),
      ("records/**/procedures/*.json", "the procedures"),
      ("~/.config/docket/rc", "commands that begin a session at the prompt"),
      ("~/.local/state/docket/history", "what was typed at the prompt"),
    ])
    page.macro("Sh", "EXIT STATUS")
    page.explained(Topic.exitCodes)
    page.macro("Sh", "EXAMPLES")
    page.explained(Topic.firstLines.map { (word: "docket \($0.word)", says: $0.says) })
    page.seeAlso(
      Command.all.map { "docket-\($0.name) 1" } + Topic.all.map { "docket-\($0.name) 7" })
    return ManualPage(name: "docket", section: 1, page)
  }
}

extension ManualText {
  /// How every page begins.
  fileprivate init(head name: String, _ section: Int, _ summary: String) {
    self.init()
    macro("Dd", text: Version.day)
    macro("Dt", name.uppercased(), String(section))
    macro("Os")
    macro("Sh", "NAME")
    macro("Nm", name)
    macro("Nd", text: summary)
  }

  /// How every page ends: others, each with its section, in the order the manual has them.
  fileprivate mutating func seeAlso(_ pages: [String]) {
    macro("Sh", "SEE ALSO")
    let pages = pages.map { $0.split(separator: " ") }
      .sorted { ($0[1], $0[0]) < ($1[1], $1[0]) }
    for (index, page) in pages.enumerated() {
      let comma = index == pages.count - 1 ? [] : [","]
      macro("Xr", [String(page[0]), String(page[1])] + comma)
    }
  }
}

extension String {
  /// A summary as a sentence.
  fileprivate var asSentence: String { capitalizedFirst + "." }
}
