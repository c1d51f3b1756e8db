import Docket
import Reports

/// Help, from the command table.
extension Report {
  /// All commands, a line each.
  static func help(on commands: [Command]) -> Report {
    let table = Document.Table(
      columns: ["command", "what it does"],
      rows: commands.map { [$0.name, $0.summary] })
    return Report(
      rows: commands.map(row),
      document: Document([
        .paragraph(
          """
          docket keeps sourced events about laws, plans and institutions, and says what moved, what \
          is due and what has stalled.
          """),
        .paragraph(Wording.programUsage),
        .table(table),
        .paragraph(
          "\"help COMMAND\" explains one, with lines to try. Without a command, docket reads "
            + "commands: at a prompt, or as a script from standard input."),
      ]))
  }

  /// One command: lines to try first.
  static func help(on command: Command) -> Report {
    var blocks: [Document.Block] = [
      .paragraph(command.summary.prefix(1).uppercased() + command.summary.dropFirst() + "."),
      .list(
        command.examples.map { Document.Entry($0.line, below: [.paragraph($0.says)]) }),
      .heading("Usage"),
      .paragraph(command.usage),
    ]
    if !command.options.isEmpty {
      let rows = command.options.map { [$0.usage, $0.help] }
      blocks += [.table(Document.Table(columns: ["option", "what it says"], rows: rows))]
    }
    blocks += command.details().map(Document.Block.paragraph)
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
