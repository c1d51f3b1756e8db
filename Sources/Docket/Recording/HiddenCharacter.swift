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

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    case .format: !isAllowedFormat(scalar.value)
    default: false
    }
  }

  private static func isAllowedFormat(_ value: UInt32) -> Bool {
    switch value {
    case 0x200B...0x200D: true
    case 0x0600...0x0605, 0x06DD, 0x070F, 0x0890...0x0891, 0x08E2, 0x110BD, 0x110CD: true
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
