import Docket
import Reports

/// A command: its words and options, its help with examples, and what it does.
///
/// The grammar, `help` and completion all read this value; nothing about a command is written twice.
struct Command: Sendable {
  let name: String
  /// What it does, in a line.
  let summary: String
  /// Lines to try, each with what it answers; help begins with them.
  let examples: [Example]
  /// Its words, in order.
  let words: [Parameter]
  let options: [Option]
  /// What there is to know beyond the summary: paragraphs of help, made when help is asked for.
  let details: @Sendable () -> [String]
  /// What help ends with, beyond paragraphs.
  let appendix: @Sendable () -> [Document.Block]
  /// Whether it asks for words that are missing, at a terminal.
  let asks: Bool
  /// Answers one line.
  let run: @Sendable (inout Session, Arguments) throws(Failure) -> Answer

  /// A line to try.
  struct Example: Hashable, Sendable {
    let line: String
    let says: String
  }

  init(
    _ name: String, _ summary: String, examples: [Example], words: [Parameter] = [],
    options: [Option] = [], details: @autoclosure @escaping @Sendable () -> [String] = [],
    appendix: @autoclosure @escaping @Sendable () -> [Document.Block] = [],
    asks: Bool = false,
    run: @escaping @Sendable (inout Session, Arguments) throws(Failure) -> Answer
  ) {
    self.name = name
    self.summary = summary
    self.examples = examples
    self.words = words
    self.options = options
    self.details = details
    self.appendix = appendix
    self.asks = asks
    self.run = run
  }
}

extension Command {
  /// The shape of its lines: `why ITEM [--as-of DATE]`; of one with many options, the short one.
  var usage: String {
    let usage = ([name] + words.map(\.usage) + options.map { "[\($0.usage)]" })
      .joined(separator: " ")
    return usage.count > 160 ? shortUsage : usage
  }

  /// The shape of its lines with no option named: `why ITEM [OPTION…]`.
  var shortUsage: String {
    ([name] + words.map(\.usage) + (options.isEmpty ? [] : ["[OPTION…]"])).joined(separator: " ")
  }

  /// The fewest words it can do with.
  var fewestWords: Int { words.count { [.one, .some, .rest].contains($0.count) } }

  /// The most words it takes; `nil` where there is no end to them.
  var mostWords: Int? {
    words.contains { [.any, .some, .rest].contains($0.count) } ? nil : words.count
  }

  /// Whether its words are another command.
  var takesCommand: Bool { words.last?.count == .rest }

  /// Whether its answer is another one when the records are: it can be watched.
  var isAboutRecords: Bool { options.contains(.knownAt) }

  /// Whether its answer can be asked for in a format.
  var hasFormat: Bool { options.contains { $0.name == Option.format.name } }

  /// What its answer comes in; all where it is not asked for a format.
  var formats: [Format] {
    options.lazy.compactMap { option in
      if case .formats(let formats) = option.offers { formats } else { nil }
    }.first ?? Format.allCases
  }

  /// Whether it writes to the records: that can be tried first.
  var writesRecords: Bool { options.contains { $0.name == "dry-run" } }

  /// The parameter that a word is for, counted from 0.
  func parameter(at index: Int) -> Parameter? {
    if index < words.count { return words[index] }
    return mostWords == nil ? words.last : nil
  }
}
