extension Command {
  /// Commands of one purpose, as help lists them.
  struct Group: Sendable {
    let name: String
    let commands: [Command]
  }

  /// Every command, by what it is for.
  static let groups: [Group] = [
    Group(
      name: "look",
      commands: [
        .items, .show, .timeline, .stalled, .due, .why, .figures, .find, .sources, .procedure,
        .digest, .changes, .date, .sql,
      ]),
    Group(name: "record", commands: [.add, .record, .redact, .export, .publish]),
    Group(name: "keep", commands: [.initialize, .check, .verify, .checkpoint]),
    Group(name: "session", commands: [.set, .source, .echo, .watch, .timer, .help, .quit]),
  ]

  /// Every command, in the order help lists them.
  static let all: [Command] = groups.flatMap(\.commands)
}
