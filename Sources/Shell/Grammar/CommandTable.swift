extension Command {
  /// Every command, in the order help lists them.
  static let all: [Command] = [

    .set, .source, .echo, .help, .quit,
  ]
}
