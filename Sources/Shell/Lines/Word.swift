/// A word of a command line, and where each of its characters was written.
struct Word: Hashable, Sendable {
  /// The word without its quotes and backslashes.
  let text: String
  /// Where it begins, its quote included.
  let start: Place
  /// The place behind its last character, its quote included.
  let end: Place
  /// The place of each character of ``text``.
  let places: [Place]
  /// Whether quotes or a backslash keep each character of ``text``; `nil` of an argument of the
  /// program, whose quotes the shell has taken away.
  let isQuoted: [Bool]?
  /// The word as it was typed, with quotes and backslashes; `nil` where it came as it stands.
  private let written: String?

  init(
    text: String, start: Place, end: Place, places: [Place], isQuoted: [Bool]? = nil,
    written: String? = nil
  ) {
    self.text = text
    self.start = start
    self.end = end
    self.places = places
    self.isQuoted = isQuoted
    self.written = written
  }

  /// The whole word, as far as it stands on its first line.
  var mark: Mark { Word.mark(from: start, to: end) }

  /// The word from its character number `offset` (from 0) on; behind its end, the place behind it.
  func mark(from offset: Int) -> Mark {
    offset < places.count ? Word.mark(from: places[offset], to: end) : Mark(place: end, length: 1)
  }

  /// Some characters of the word, counted from 0.
  func mark(_ range: Range<Int>) -> Mark {
    guard range.lowerBound < places.count else { return mark(from: range.lowerBound) }
    let start = places[range.lowerBound]
    let last = places[min(max(range.upperBound, range.lowerBound + 1), places.count) - 1]
    return Word.mark(from: start, to: Place(line: last.line, column: last.column + 1))
  }

  /// What is left of the word without its first `count` characters.
  func dropping(_ count: Int) -> Word {
    Word(
      text: String(text.dropFirst(count)),
      start: count < places.count ? places[count] : end,
      end: end,
      places: Array(places.dropFirst(count)),
      isQuoted: isQuoted.map { Array($0.dropFirst(count)) })
  }

  /// A phrase in another language, such as SQL: one word is taken without its quotes; several are
  /// taken as they were written, quotes and all, with a space between them.
  static func phrase(_ words: [Word]) -> Word? {
    guard let first = words.first, let last = words.last else { return nil }
    guard words.count > 1 else { return first }
    var (text, places) = (first.asWritten, first.placesAsWritten)
    for (word, before) in zip(words.dropFirst(), words) {
      text += " " + word.asWritten
      places += [before.end] + word.placesAsWritten
    }
    return Word(text: text, start: first.start, end: last.end, places: places)
  }

  private var asWritten: String { written ?? text }

  private var placesAsWritten: [Place] {
    guard let written else { return places }
    var place = start
    return written.map { character in
      defer { place = place.behind(character) }
      return place
    }
  }

  private static func mark(from start: Place, to end: Place) -> Mark {
    Mark(place: start, length: start.line == end.line ? max(1, end.column - start.column) : 1)
  }
}

/// The words of one command, of which the first names it.
struct Sentence: Hashable, Sendable {
  let first: Word
  let rest: [Word]

  /// The place behind the last word.
  var end: Place { rest.last?.end ?? first.end }
}
