import Testing

@testable import Shell

/// How many columns characters take.
struct DisplayWidthTests {
  static let rows: [(character: Character, columns: Int)] = [
    ("a", 1), (" ", 1), ("é", 1), ("e\u{301}", 1), ("日", 2), ("Ａ", 2), ("–", 1),
    // Khmer: a consonant, one with a vowel above, one with a vowel beside it
    ("ច", 1), ("ចិ", 1), ("ចា", 2), ("\u{200B}", 0),
    ("👍", 2), ("👩‍👩‍👧", 2),
  ]

  @Test(arguments: rows) func `a character takes its columns`(
    _ character: Character, _ columns: Int
  ) {
    #expect(DisplayWidth.columns(character) == columns)
  }
}
