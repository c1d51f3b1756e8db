extension Command {
  /// Every command, in the order help lists them.
  static let all: [Command] = [
    .date,

    .set, .source, .echo, .help, .quit,
  ]
}
