extension String {
  /// The text with every character that would act on a terminal, or hide in a line, written out as
  /// `\u{…}`.
  ///
  /// These are the control characters, line and paragraph separators, marks that change the
  /// direction of writing, and characters without a shape. The zero-width space and the two joiners
  /// pass: Khmer and other scripts are not readable without them.
  public var visible: String {
    guard unicodeScalars.contains(where: \.actsUnseen) else { return self }
    var text = ""
    for scalar in unicodeScalars {
      if scalar.actsUnseen {
        text += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

extension Unicode.Scalar {
  fileprivate var actsUnseen: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F: true  // C0, DEL, C1
    case 0xAD, 0x180E, 0xFEFF, 0xFFF9...0xFFFB: true  // invisible
    case 0x61C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true  // direction
    case 0x2028...0x2029: true  // separators
    case 0x2060...0x2065, 0x206A...0x206F, 0xE0000...0xE007F: true  // invisible operators, tags
    default: false
    }
  }
}

extension String {
  /// The text up to its last character that is no space.
  var withoutTrailingSpaces: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
