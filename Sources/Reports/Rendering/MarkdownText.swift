/// A text as a run of words in Markdown, in which nothing is markup but the addresses of web pages.
struct MarkdownText {
  private let text: String

  init(_ text: String) {
    self.text = text
  }

  /// The text on one line, every character with a meaning escaped.
  ///
  /// An address that begins with `http://` or `https://` becomes a link that shows itself; nothing
  /// else becomes one.
  var escaped: String {
    let words = text.visible.split(separator: " ").map { MarkdownText.escaped($0) }
    let line = words.joined(separator: " ")
    return MarkdownText.escapingStart(of: line)
  }

  /// The text as a heading.
  func asHeading(level: Int) -> String {
    String(repeating: "#", count: level) + " " + escaped
  }

  private static func escaped(_ word: Substring) -> String {
    guard let link = link(in: word) else { return escaped(plain: word) }
    let before = word[..<link.lowerBound]
    return escaped(plain: before) + "<\(address(word[link]))>"
      + escaped(plain: word[link.upperBound...])
  }

  /// Where an address stands in a word; brackets and quotes may stand before it, punctuation behind.
  private static func link(in word: Substring) -> Range<Substring.Index>? {
    var start = word.startIndex
    while start < word.endIndex, "([{“‘\"'«".contains(word[start]) {
      start = word.index(after: start)
    }
    let rest = word[start...]
    guard let scheme = ["https://", "http://"].first(where: { rest.lowercased().hasPrefix($0) })
    else { return nil }
    var link = rest.prefix { !"<>\"“”«»".contains($0) }
    while let last = link.last, ".,;:!?)]}'’".contains(last) {
      // A bracket that closes one of the address's own belongs to it.
      if last == ")", link.filter({ $0 == "(" }).count >= link.filter({ $0 == ")" }).count { break }
      link.removeLast()
    }
    return link.count > scheme.count ? link.startIndex..<link.endIndex : nil
  }

  /// The address with what would end a table's cell, a link or the line written in its bytes.
  private static func address(_ link: Substring) -> String {
    var address = ""
    for byte in link.utf8 {
      if (0x21...0x7E).contains(byte), !"|\\`{}^".utf8.contains(byte) {
        address.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        address += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return address
  }

  private static func escaped(plain word: Substring) -> String {
    var text = ""
    for scalar in word.unicodeScalars {
      switch scalar {
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "&": text += "&amp;"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$", "#": text += "\\\(scalar)"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// A line that begins like a list, a rule, or the line under a heading or a table's titles does so
  /// no more.
  private static func escapingStart(of line: String) -> String {
    guard let first = line.first else { return line }
    if "-+=:".contains(first) { return "\\\(line)" }
    let digits = line.prefix { ("0"..."9").contains($0) }
    let rest = line.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" else { return line }
    return "\(digits)\\\(rest)"
  }
}
