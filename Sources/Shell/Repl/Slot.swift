/// What a word of a line is, by the words before it.
enum Slot {
  /// The name of a command.
  case command
  /// An option that was not given yet.
  case option(CommandWords)
  /// A word or a value, and the part of it that stays: `--format=`.
  case value(Offer, CommandWords, behind: String)

  /// The slot of a word behind others, of which the first names a command; `nil` where nothing is known
  /// of it.
  init?(of word: String, behind before: [String], among commands: [Command]) {
    guard let name = before.first else {
      self = .command
      return
    }
    guard let command = commands.first(where: { $0.name == name }) else { return nil }
    if command.takesCommand {
      self.init(of: word, behind: Array(before.dropFirst()), among: commands)
    } else {
      self.init(of: word, in: CommandWords(before.dropFirst(), of: command))
    }
  }

  private init(of word: String, in line: CommandWords) {
    if let option = line.awaited {
      self = .value(option.offers, line, behind: "")
    } else if !line.areOptionsOver, word == "-" || word.hasPrefix("--") {
      if let sign = word.firstIndex(of: "=") {
        let option = line.command.options.first { $0.written == word[..<sign] }
        self = .value(option?.offers ?? .nothing, line, behind: String(word[...sign]))
      } else {
        self = .option(line)
      }
    } else {
      let parameter = line.command.parameter(at: line.plain.count)
      self = .value(parameter?.offers ?? .nothing, line, behind: "")
    }
  }

  /// Whether what it may be stands in the records.
  var needsRecords: Bool {
    guard case .value(let offer, _, _) = self else { return false }
    return switch offer {
    case .items, .events, .kinds, .procedures, .publishers, .filters, .eventWords: true
    case .nothing, .helpTopics, .settings, .formats, .eventKinds, .tables, .names, .sentence,
      .settingValues, .files, .folders:
      false
    }
  }
}
