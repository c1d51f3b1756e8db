import Reports

extension Topic {
  /// `help commands`: all of them, a line each.
  static let commands = Topic(
    "commands", "every command, a line each",
    blocks: Command.groups.flatMap { group in
      [.heading(group.name), table(group.commands.map { ($0.name, $0.summary) })]
    })
}
