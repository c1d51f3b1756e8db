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
    guard let link = WebLink(in: word) else { return escaped(plain: word) }
    return escaped(plain: link.before) + "<\(link.address)>" + escaped(plain: link.behind)
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
