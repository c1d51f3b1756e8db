/// Where a character stands in a text: line and column, both from 1, counted in characters.
struct Place: Hashable, Sendable {
  let line: Int
  let column: Int

  /// The place behind a character that stands here.
  func behind(_ character: Character) -> Place {
    character == "\n" ? Place(line: line + 1, column: 1) : Place(line: line, column: column + 1)
  }
}

/// A stretch of one line, to be underlined.
struct Mark: Hashable, Sendable {
  let place: Place
  /// How many characters it is long, at least 1.
  let length: Int
}
