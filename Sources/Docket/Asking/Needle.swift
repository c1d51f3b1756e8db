/// A text to look for in others, whatever its case (Unicode's lower-case mapping).
struct Needle: Hashable, Sendable {
  private let folded: String
  private let characters: [Character]
  private let isASCII: Bool

  /// Takes the text as it stands.
  init(_ text: String) {
    folded = text.lowercased()
    characters = Array(folded)
    isASCII = folded.utf8.allSatisfy { $0 < 0x80 }
  }

  /// Whether it stands anywhere in a text.
  func isIn(_ text: String) -> Bool {
    let hay = text.lowercased()
    // Characters compare by canonical equivalence; where it makes no difference, bytes are faster.
    return isASCII
      ? Needle.contains(hay.utf8, folded.utf8) : Needle.contains(hay, characters)
  }

  private static func contains<Hay: Collection, Part: Collection>(
    _ hay: Hay, _ part: Part
  ) -> Bool where Hay.Element == Part.Element, Hay.Element: Equatable {
    guard let first = part.first else { return true }
    var rest = hay[...]
    while let index = rest.firstIndex(of: first) {
      rest = rest[index...]
      if rest.starts(with: part) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
