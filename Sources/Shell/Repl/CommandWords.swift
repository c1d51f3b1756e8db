/// The words of a command as far as it is typed, its options told from the others.
struct CommandWords {
  let command: Command
  /// The words that are no options and no values of such.
  private(set) var plain: [String] = []
  /// The option whose value comes next.
  private(set) var awaited: Option?
  /// Whether `--` was typed.
  private(set) var areOptionsOver = false
  private var given: Set<Option> = []

  init(_ words: some Sequence<String>, of command: Command) {
    self.command = command
    for word in words { take(word) }
  }

  /// The options that were not given yet.
  var freeOptions: [Option] { command.options.filter { !given.contains($0) } }

  private mutating func take(_ word: String) {
    if awaited != nil {
      awaited = nil
    } else if areOptionsOver {
      plain.append(word)
    } else if word == "--" {
      areOptionsOver = true
    } else if let option = command.options.first(where: { $0.written == word.prefix { $0 != "=" } })
    {
      given.insert(option)
      if option.value != nil, !word.contains("=") { awaited = option }
    } else {
      plain.append(word)
    }
  }
}
