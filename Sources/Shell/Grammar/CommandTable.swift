extension Command {
  /// Every command, in the order help lists them.
  static let all: [Command] = [
    .items, .show, .timeline, .stalled, .due, .why, .figures, .find, .sources, .procedure, .digest,
    .date,
    .add, .record, .export,
    .initialize, .check, .verify,

    .set, .source, .echo, .help, .quit,
  ]
}
