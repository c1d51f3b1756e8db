/// The words and options of one command line, each with its place.
struct Arguments: Hashable, Sendable {
  /// The word that named the command.
  let name: Word
  let words: [Word]
  // By the names of their options.
  private let values: [String: Word]
  /// The place behind the last word, where what is missing is missed.
  let end: Place

  init(name: Word, words: [Word], values: [String: Word], end: Place) {
    self.name = name
    self.words = words
    self.values = values
    self.end = end
  }

  /// The value of an option as given; of a flag, the option itself.
  subscript(option: Option) -> Word? { values[option.name] }

  /// Whether a flag was given.
  func has(_ flag: Option) -> Bool { values[flag.name] != nil }

  /// The words of a filter, as they were written.
  var filterWords: [String] { words.map(\.text) }

  /// The arguments with a value for an option.
  func setting(_ option: Option, to value: Word) -> Arguments {
    var values = values
    values[option.name] = value
    return Arguments(name: name, words: words, values: values, end: end)
  }

  /// The word with that number, from 0, if there is one.
  func word(_ index: Int) -> Word? { words.indices.contains(index) ? words[index] : nil }
}

/// A command and what it is called with.
struct Invocation: Sendable {
  let command: Command
  let arguments: Arguments
}
