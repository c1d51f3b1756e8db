/// A character that is not seen and changes what is: a control, bidirectional or other format
/// character, a line or paragraph separator.
///
/// No text of an event may have one: a reader, a terminal and a search must find what was meant.
/// Allowed are the joiners and the zero-width space (U+200B to U+200D), without which Khmer, Persian
/// or Sinhala cannot be written, and the format characters that are seen (Arabic number signs).
public struct HiddenCharacter: Hashable, Sendable {
  public let scalar: Unicode.Scalar
  /// The character it stands in, counted from 0.
  public let offset: Int

  init(_ scalar: Unicode.Scalar, offset: Int) {
    self.scalar = scalar
    self.offset = offset
  }

  /// Finds the first one in a text.
  public init?(in text: String) {
    for (offset, character) in text.enumerated() {
      if let scalar = character.unicodeScalars.first(where: HiddenCharacter.isHidden) {
        self.init(scalar, offset: offset)
        return
      }
    }
    return nil
  }

  /// Whether a character is one of them: what is refused in events is what is written out on pages.
  public static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E: false
    case 0x00...0x1F, 0x7F...0x9F: true  // C0, DEL, C1
    case 0xAD, 0x180E, 0xFEFF, 0xFFF9...0xFFFB: true  // invisible
    case 0x61C, 0x200E...0x200F, 0x202A...0x202E: true  // direction
    case 0x2028...0x2029: true  // separators
    case 0x2060...0x206F: true  // invisible operators, isolates
    case 0x13430...0x1343F, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A: true  // layout of other scripts
    case 0xE0000...0xE007F: true  // tags
    default: false
    }
  }
}

extension HiddenCharacter {
  /// Finds the first one in a value or in the names of its members, and the path to it
  /// (`source.quote`).
  static func find(in value: JSON, at path: String) -> (path: String, character: HiddenCharacter)? {
    switch value {
    case .string(let text): return HiddenCharacter(in: text).map { (path, $0) }
    case .array(let values):
      for value in values {
        if let found = find(in: value, at: path) { return found }
      }
    case .object(let members):
      for member in members {
        if let found = HiddenCharacter(in: member.name) { return (path, found) }
        if let found = find(in: member.value, at: "\(path).\(member.name)") { return found }
      }
    case .null, .bool, .number: break
    }
    return nil
  }
}
