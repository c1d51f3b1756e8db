/// A character that looks like one of the format's and is another.
struct Lookalike {
  /// The character that was probably meant.
  let meant: Character

  /// Recognises dashes, digits of any script, full-width forms and a few signs.
  init?(_ character: Character) {
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1,
      !scalar.isASCII
    else { return nil }
    if scalar.properties.numericType == .decimal, let digit = character.wholeNumberValue {
      meant = Character(Unicode.Scalar(UInt8(48 + digit)))
    } else if (0xFF01...0xFF5E).contains(scalar.value) {
      // The full-width forms stand in the order of ASCII.
      meant = Character(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
    } else if let meant = Lookalike.signs.first(where: { $0.value.contains(character) })?.key {
      self.meant = meant
    } else {
      return nil
    }
  }

  /// The text with every such character replaced by the one meant.
  static func replaced(in text: String) -> String {
    String(text.map { Lookalike($0)?.meant ?? $0 })
  }

  private static let signs: KeyValuePairs<Character, Set<Character>> = [
    // Soft hyphen, hyphen, non-breaking hyphen, figure, en and em dash, bar, minus, small forms.
    "-": [
      "\u{AD}", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}", "\u{2212}",
      "\u{FE58}", "\u{FE63}",
    ],
    "/": ["\u{2044}", "\u{2215}"],
    "~": ["\u{02DC}", "\u{223C}", "\u{301C}"],
    " ": ["\u{A0}", "\u{2007}", "\u{2009}", "\u{202F}", "\u{3000}"],
    // Greek chi and Cyrillic ha; Cyrillic te.
    "X": ["\u{03A7}", "\u{0425}"],
    "T": ["\u{0422}"],
  ]
}
