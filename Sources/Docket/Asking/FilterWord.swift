/// A word of a filter as it was written.
public struct FilterWord: Hashable, Sendable {
  let characters: [Character]
  /// Which of them are text whatever they are, since quotes keep them.
  private let isQuoted: [Bool]

  /// A word all or none of whose characters stand in quotes.
  public init(_ text: String, isQuoted: Bool = false) {
    characters = Array(text)
    self.isQuoted = characters.map { _ in isQuoted }
  }

  /// A word some of whose characters stand in quotes; `isQuoted` tells of each, in order.
  public init(_ text: String, isQuoted: [Bool]) {
    // What was written apart may have become one character: `e` and a mark in quotes behind it.
    let pairs = zip(text, isQuoted)
    characters = pairs.map(\.0)
    self.isQuoted = pairs.map(\.1)
  }

  /// Whether a character stands at an index, if there is one, and not in quotes.
  func has(_ character: Character, at index: Int) -> Bool {
    characters.indices.contains(index) && characters[index] == character && !isQuoted[index]
  }
}
