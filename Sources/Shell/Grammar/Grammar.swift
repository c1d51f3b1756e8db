import Docket

/// Reads sentences by the command table.
///
/// Options are long and may stand anywhere behind the command's name; `--` ends them. Of a filter, a
/// text or a date one hyphen is the beginning (`-stage:senate`), of a name it is none: there it is an
/// option that does not exist. `-h` asks for help, and the options of the program itself are refused
/// here rather than taken for words.
struct Grammar: Sendable {
  let commands: [Command]

  /// The command a word names.
  func command(of word: Word) throws(Failure) -> Command {
    if let command = commands.first(where: { $0.name == word.text }) { return command }
    let name = UnknownName(word.text, among: commands.map(\.name))
    throw Failure(GrammarError.unknownCommand(name), at: word.mark)
  }

  /// Reads one sentence; `canAsk` says whether somebody is there to be asked for missing words.
  func invocation(of sentence: Sentence, canAsk: Bool = false) throws(Failure) -> Invocation {
    let command = try command(of: sentence.first)
    if command.takesCommand, let first = sentence.rest.first, !first.asksForHelp {
      return try invocation(of: command, watching: first, in: sentence)
    }
    var reader = Reader(command: command, rest: sentence.rest[...])
    try reader.run()
    if reader.wantsHelp {
      return help(on: sentence.first)
    }
    let isAsked = canAsk && command.asks
    try checkCount(of: reader.words, for: command, isAsked: isAsked, end: sentence.end)
    let arguments = Arguments(
      name: sentence.first, words: reader.words, values: reader.values,
      end: sentence.end)
    return Invocation(command: command, arguments: arguments)
  }

  /// A call whose words are another command, which must be one too.
  private func invocation(
    of command: Command, watching first: Word, in sentence: Sentence
  ) throws(Failure) -> Invocation {
    let inner = Sentence(first: first, rest: Array(sentence.rest.dropFirst()))
    guard try self.command(of: first).isAboutRecords else {
      throw Failure(GrammarError.unwatchable(first.text), at: first.mark)
    }
    _ = try invocation(of: inner)
    let arguments = Arguments(
      name: sentence.first, words: sentence.rest, values: [:], end: sentence.end)
    return Invocation(command: command, arguments: arguments)
  }

  /// The call that explains a command: `NAME --help` is `help NAME`.
  private func help(on name: Word) -> Invocation {
    let arguments = Arguments(name: name, words: [name], values: [:], end: name.end)
    return Invocation(command: .help, arguments: arguments)
  }

  private func checkCount(
    of words: [Word], for command: Command, isAsked: Bool, end: Place
  ) throws(Failure) {
    if words.count < command.fewestWords, !isAsked {
      let missing = command.words[words.count].name
      let problem = GrammarError.missingWord(missing, usage: command.shortUsage)
      throw Failure(problem, at: Mark(place: end, length: 1))
    }
    if let most = command.mostWords, words.count > most {
      let problem = GrammarError.extraWord(words[most].text, usage: command.shortUsage)
      throw Failure(problem, at: words[most].mark)
    }
  }
}

extension Word {
  /// Two hyphens and a letter begin an option; anything else is a word.
  var isOption: Bool { text.hasPrefix("--") && text.dropFirst(2).first?.isLetter == true }

  /// A hyphen alone is standard input or output.
  fileprivate var beginsWithHyphen: Bool { text.hasPrefix("-") && text != "-" }

  fileprivate var asksForHelp: Bool { text == "--help" || text == "-h" }
}

/// Parts the options of a sentence from its words.
private struct Reader {
  let command: Command
  var rest: ArraySlice<Word>
  var words: [Word] = []
  var values: [String: Word] = [:]
  var wantsHelp = false

  mutating func run() throws(Failure) {
    while let word = rest.popFirst() {
      switch word.text {
      case "--":
        words += rest
        return
      case _ where word.asksForHelp:
        wantsHelp = true
      case let name where ProgramOption.named(name) != nil:
        throw Failure(GrammarError.misplacedArgument(word.text), at: word.mark)
      default:
        if word.isOption { try option(word) } else { try append(word) }
      }
    }
  }

  private mutating func append(_ word: Word) throws(Failure) {
    if word.beginsWithHyphen, command.parameter(at: words.count)?.isText != true {
      throw unknown(word.text, at: word.mark)
    }
    words.append(word)
  }

  private func unknown(_ name: String, at mark: Mark) -> Failure {
    let unknown = UnknownName(name, among: command.options.map(\.written))
    return Failure(GrammarError.unknownOption(unknown, of: command.name), at: mark)
  }

  private mutating func option(_ word: Word) throws(Failure) {
    let body = word.text.dropFirst(2)
    let name = String(body.prefix { $0 != "=" })
    let mark = word.mark(0..<name.count + 2)
    guard let option = command.options.first(where: { $0.name == name }) else {
      throw unknown("--\(name)", at: mark)
    }
    let attached = name.count == body.count ? nil : word.dropping(name.count + 3)
    let value = try value(of: option, attached: attached, at: word, mark)
    guard values.updateValue(value, forKey: name) == nil else {
      throw Failure(GrammarError.repeatedOption(name), at: mark)
    }
  }

  private mutating func value(
    of option: Option, attached: Word?, at word: Word, _ mark: Mark
  ) throws(Failure) -> Word {
    guard let form = option.value else {
      guard let attached else { return word }
      throw Failure(GrammarError.valueOfFlag(option.name), at: attached.mark)
    }
    if let attached { return attached }
    guard let next = rest.first, next.text != "--", !next.isOption else {
      throw Failure(
        GrammarError.missingValue(option.name, form: form, got: rest.first?.text),
        at: mark)
    }
    rest.removeFirst()
    return next
  }
}
