/// What the arguments of the program ask for.
struct ProgramLine: Hashable, Sendable {
  /// The records folder that was named (`-C`).
  private(set) var records: Word?
  /// What `-c` and `-f` gave, in order.
  private(set) var scripts: [Script] = []
  /// The command that stands behind them.
  private(set) var sentence: Sentence?
  /// When answers are coloured (`--color`).
  private(set) var color: ColourChoice?
  /// Whether the start file is left out (`-X`).
  private(set) var skipsStartFile = false
  /// Whether nothing is to be said by colour or place (`--plain`).
  private(set) var isPlain = false
  private(set) var wantsHelp = false
  private(set) var wantsVersion = false

  /// Commands that an option gave.
  enum Script: Hashable, Sendable {
    case text(Word)
    /// A file, or standard input if it is `-`.
    case file(Word)
  }

  /// Reads the arguments; options of the program stand before the command.
  init(_ words: [Word]) throws(Failure) {
    var rest = words[...]
    while let word = rest.first, word.text.hasPrefix("-"), !isDecided {
      rest.removeFirst()
      switch word.text {
      case "--help", "-h": wantsHelp = true
      case "--version": wantsVersion = true
      case "--color": color = try ProgramLine.value(of: word, from: &rest).colourChoice()
      case _ where word.text.hasPrefix("--color="):
        color = try word.dropping("--color=".count).colourChoice()
      case "--plain": isPlain = true
      case "-X", "--no-rc": skipsStartFile = true
      case "-C":
        let value = try ProgramLine.value(of: word, from: &rest)
        guard records == nil else {
          throw Failure(GrammarError.repeatedArgument(word.text), at: word.mark)
        }
        records = value
      case "-c": scripts.append(.text(try ProgramLine.value(of: word, from: &rest)))
      case "-f":
        let value = try ProgramLine.value(of: word, from: &rest)
        guard !hasFile else {
          throw Failure(GrammarError.repeatedArgument(word.text), at: word.mark)
        }
        scripts.append(.file(value))
      default: throw Failure(GrammarError.unknownArgument(word.text), at: word.mark)
      }
    }
    sentence = rest.first.map { Sentence(first: $0, rest: Array(rest.dropFirst())) }
    if wantsVersion, let surplus = rest.first {
      throw Failure(GrammarError.notAlone("--version"), at: surplus.mark)
    }
    if wantsVersion || wantsHelp, let other = words.first, words.count > rest.count + 1 {
      let name = wantsVersion ? "--version" : "--help"
      throw Failure(GrammarError.notAlone(name), at: other.mark)
    }
  }

  private var isDecided: Bool { wantsHelp || wantsVersion }

  private var hasFile: Bool {
    scripts.contains { script in
      if case .file = script { true } else { false }
    }
  }

  private static func value(
    of option: Word, from rest: inout ArraySlice<Word>
  ) throws(Failure) -> Word {
    guard let value = rest.popFirst() else {
      throw Failure(GrammarError.missingArgument(option.text), at: option.mark)
    }
    return value
  }
}
