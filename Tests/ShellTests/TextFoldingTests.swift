import Support
import Testing

@testable import Docket
@testable import Shell

/// How the text search folds case: by Unicode's canonical caseless matching.
struct TextFoldingTests {
  /// Two ways to write the same, to this search.
  static let same: [(String, String)] = [
    ("STRASSE", "Straße"), ("ẞ", "ss"), ("ΣΊΣΥΦΟΣ", "σίσυφος"), ("Σ", "ς"),
    ("CAFÉ", "cafe\u{301}"), ("E\u{301}", "é"), ("Ⅱ", "ⅱ"), ("K", "\u{212A}"),
    ("Å", "\u{212B}"), ("ſ", "S"), ("ﬁ", "FI"), ("ŉ", "\u{2BC}N"), ("Ю", "ю"),
    ("Ꭰ", "ꭰ"), ("𐐀", "𐐨"), ("가", "\u{1100}\u{1161}"), ("İ", "i\u{307}"),
    // The order of marks, and the iota that folds to a letter behind them.
    ("q\u{307}\u{323}", "Q\u{323}\u{307}"), ("ᾳ\u{301}", "Α\u{301}\u{345}"),
    ("\u{1FB4}", "α\u{345}\u{301}"), ("ᾼ", "αι"),
    ("a\0B", "A\0b"), ("ច្បាប់", "ច្បាប់"),
  ]

  @Test(arguments: same) func `these are the same`(_ left: String, _ right: String) {
    #expect(TextFolding.unicode.bytes(left) == TextFolding.unicode.bytes(right))
    #expect(Needle(left, .unicode).isIn("… \(right)."))
    #expect(Needle(right, .unicode).isIn("\(left)!"))
  }

  @Test(arguments: [
    ("e", "é"), ("cafe", "café"), ("cafe", "cafe\u{301}"), ("i", "ı"), ("ii", "Ⅱ"), ("o", "ø"),
    ("a", "а"), ("ab", "a b"), ("abc", "ab"), ("\u{E9}", "e"),
  ])
  func `these are not`(_ needle: String, _ text: String) {
    #expect(!Needle(needle, .unicode).isIn(text))
  }

  @Test func `every letter is found in its capital and its small form`() {
    // The dotless i has another letter's capital, and folds to itself.
    let apart: Set<Unicode.Scalar> = ["\u{131}"]
    for scalar in (0..<0x11_0000).compactMap({ Unicode.Scalar($0 as UInt32) })
    where scalar.isCased && !apart.contains(scalar) {
      let folded = TextFolding.unicode.bytes(String(scalar))
      for mapped in [scalar.properties.uppercaseMapping, scalar.properties.lowercaseMapping]
      where mapped.unicodeScalars.allSatisfy(\.isKnown) {
        #expect(TextFolding.unicode.bytes(mapped) == folded, "\(scalar) and \(mapped)")
      }
    }
  }

  /// Letters, each with ways to write it; no way is that of another letter, or a part of it.
  static let letters = [
    ["s", "S", "ſ"], ["é", "É", "e\u{301}", "E\u{301}"], ["σ", "ς", "Σ"], ["k", "K", "\u{212A}"],
    ["ậ", "a\u{323}\u{302}", "A\u{302}\u{323}", "Ậ"], ["ក", "ក"], ["“", "“"], ["x", "X"],
    [" ", " "],
  ]

  @Test func `texts are found letter by letter, however they are written`() {
    var random = SplitMix(seed: 7)
    func made(_ count: ClosedRange<Int>) -> [Int] {
      (0..<Int.random(in: count, using: &random)).map { _ in
        Int.random(in: 0..<TextFoldingTests.letters.count, using: &random)
      }
    }
    func written(_ text: [Int]) -> String {
      text.map { TextFoldingTests.letters[$0].randomElement(using: &random) ?? "" }.joined()
    }
    var found = 0
    for _ in 0..<4000 {
      let (text, part) = (made(0...12), made(1...2))
      let isThere = (0..<max(text.count, 1)).contains { text[$0...].starts(with: part) }
      let (hay, needle) = (written(text), written(part))
      #expect(Needle(needle, .unicode).isIn(hay) == isThere, "\(needle) in \(hay)")
      found += isThere ? 1 : 0
    }
    #expect((1000..<3000).contains(found))
  }
}

extension Unicode.Scalar {
  /// Whether it has a case, and Debian's libutf8proc knows it (2.8, Unicode 15).
  fileprivate var isCased: Bool { properties.isCased && isKnown }

  fileprivate var isKnown: Bool { properties.age.map { $0.major <= 15 } ?? false }
}
