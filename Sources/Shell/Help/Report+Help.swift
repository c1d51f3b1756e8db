import Docket
import Reports

/// Help, from the command table.
extension Report {
  /// What there is, on a page.
  static func help(on groups: [Command.Group], _ topics: [Topic]) -> Report {
    let lists = groups.map { (word: $0.name, says: list($0.commands.map(\.name))) }
    return Report(
      rows: groups.flatMap(\.commands).map(row),
      document: Document([
        .paragraph(Topic.purpose), Topic.table(Topic.firstLines),
        Topic.table(lists + [(word: "topics", says: list(topics.map(\.name)))]),
        .paragraph(
          "\"help stalled\" explains a command, \"help filters\" a topic, both with lines to try "
            + "first; \"help commands\" has a line for each."),
        .paragraph(Wording.programUsage),
        .paragraph(
          "Without a command, docket reads commands: at a prompt, or as a script from standard "
            + "input."),
      ]))
  }

  /// One topic: examples first.
  static func help(on topic: Topic) -> Report {
    let title = topic.summary.capitalizedFirst + "."
    let rows = topic.rows()
    let own = JSON.object([
      JSON.Member("topic", .string(topic.name)), JSON.Member("summary", .string(topic.summary)),
    ])
    return Report(
      rows: rows.isEmpty ? [own] : rows,
      document: Document([.paragraph(title)] + topic.blocks()))
  }

  private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }

  /// One command: examples first.
  static func help(on command: Command) -> Report {
    var blocks: [Document.Block] = [
      .paragraph(command.summary.capitalizedFirst + "."),
      .heading("For example"),
      .list(
        command.examples.map { Document.Entry($0.line, below: [.paragraph($0.says)]) }),
      .heading("Usage"),
      .paragraph(command.usage),
    ]
    if !command.options.isEmpty {
      let rows = command.options.map { [$0.usage, $0.help] }
      blocks += [.table(Document.Table(columns: ["option", "what it says"], rows: rows))]
    }
    blocks += command.details().map(Document.Block.paragraph) + command.appendix()
    let document = Document(blocks)
    return Report(rows: [row(command)], document: document)
  }

  private static func row(_ command: Command) -> JSON {
    .object([
      JSON.Member("command", .string(command.name)),
      JSON.Member("summary", .string(command.summary)),
      JSON.Member("usage", .string(command.usage)),
      JSON.Member(
        "options",
        .array(
          command.options.map {
            .object([
              JSON.Member("option", .string($0.written)), JSON.Member("value", .optional($0.value)),
              JSON.Member("help", .string($0.help)),
            ])
          })),
      JSON.Member("examples", .strings(command.examples.map(\.line))),
    ])
  }
}
