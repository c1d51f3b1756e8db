extension Ink {
  /// The longest address that becomes a link, in bytes: what terminals agree on.
  private static let longestAddress = 2083

  /// A line whose web addresses lead to what they name.
  func linked(_ line: String) -> String {
    guard line.contains("://") else { return line }
    return line.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let isAddress = word.hasPrefix("http://") || word.hasPrefix("https://")
      return isAddress ? Ink.link(word) : String(word)
    }.joined(separator: " ")
  }

  /// The address as it stands, and behind it the same one with every byte written out that is no
  /// visible ASCII.
  private static func link(_ text: Substring) -> String {
    var address = ""
    for byte in text.utf8 {
      if (33...126).contains(byte) {
        address.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        address += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    guard address.utf8.count <= longestAddress else { return String(text) }
    return "\u{1B}]8;;\(address)\u{1B}\\\(text)\u{1B}]8;;\u{1B}\\"
  }
}
