extension Ink {
  /// The longest address that becomes a link, in bytes: what terminals agree on.
  private static let longestAddress = 2083

  /// A line whose web addresses lead to what they name.
  func linked(_ line: String) -> String {
    guard line.contains("://") else { return line }
    return line.split(separator: " ", omittingEmptySubsequences: false).map { word in
      guard let link = WebLink(in: word), link.address.utf8.count <= Ink.longestAddress else {
        return String(word)
      }
      let (start, end) = ("\u{1B}]8;;\(link.address)\u{1B}\\", "\u{1B}]8;;\u{1B}\\")
      return "\(link.before)\(start)\(link.text)\(end)\(link.behind)"
    }.joined(separator: " ")
  }
}
