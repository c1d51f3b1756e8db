import Docket
import Reports
import Testing

/// What is not seen: refused in events, and written out on every page.
@Suite struct HiddenCharacters {
  /// Format characters that are seen, or without which scripts cannot be written.
  static let needed: [ClosedRange<UInt32>] = [
    0x200B...0x200D, 0x600...0x605, 0x6DD...0x6DD, 0x70F...0x70F, 0x890...0x891, 0x8E2...0x8E2,
    0x110BD...0x110BD, 0x110CD...0x110CD,
  ]
  /// Unassigned, and never to be shown.
  static let reserved: [ClosedRange<UInt32>] = [0x2065...0x2065, 0xE0000...0xE007F]

  @Test
  func
    `every control, separator and format character of Unicode is one, but those that are needed`()
  {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      func isIn(_ ranges: [ClosedRange<UInt32>]) -> Bool { ranges.contains { $0.contains(value) } }
      let isHidden =
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        case .format: !isIn(HiddenCharacters.needed)
        default: isIn(HiddenCharacters.reserved)
        }
      guard HiddenCharacter.isHidden(scalar) == isHidden else {
        Issue.record("U+\(String(value, radix: 16))")
        continue
      }
      guard isHidden else { continue }
      let text = "a\(Character(scalar))b"
      #expect(text.visible == "a\\u{\(String(value, radix: 16))}b")
      #expect(HiddenCharacter(in: text)?.scalar == scalar)
    }
  }
}
