extension Command {
  /// Commands of one purpose, as help lists them.
  struct Group: Sendable {
    let name: String
    /// What they are for, behind "to": `look` is to look.
    let purpose: String
    let commands: [Command]
  }

  /// Every command, by what it is for.
  static let groups: [Group] = [
    Group(
      name: "look", purpose: "look",
      commands: [
        .items, .show, .timeline, .stalled, .due, .why, .figures, .find, .sources, .procedure,
        .digest, .changes, .date, .sql,
      ]),
    Group(
      name: "record", purpose: "record", commands: [.add, .record, .redact, .export, .publish]),
    Group(
      name: "keep", purpose: "keep the records",
      commands: [.initialize, .check, .verify, .checkpoint]),
    Group(
      name: "session", purpose: "hold a session",
      commands: [
        .set, .source, .echo, .watch, .timer, .help, .manual, .completions, .quit,
      ]),
  ]

  /// Every command, in the order help lists them.
  static let all: [Command] = groups.flatMap(\.commands)
}
