import Docket

extension String {
  /// The text with every character that would act on a terminal, or hide in a line, written out as
  /// `\u{…}`.
  ///
  /// Which these are, ``HiddenCharacter`` says. The zero-width space and the two joiners pass: Khmer and
  /// other scripts are not readable without them.
  public var visible: String {
    guard unicodeScalars.contains(where: HiddenCharacter.isHidden) else { return self }
    var text = ""
    for scalar in unicodeScalars {
      if HiddenCharacter.isHidden(scalar) {
        text += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

extension String {
  /// The text up to its last character that is no space.
  var withoutTrailingSpaces: String {
    guard utf8.last == UInt8(ascii: " ") else { return self }
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
