/// A text as a run of words in Markdown, in which nothing is markup but the addresses of web pages.
struct MarkdownText {
  private let text: String

  init(_ text: String) {
    self.text = text
  }

  /// The text on one line, every character with a meaning escaped.
  ///
  /// An address that begins with `http://` or `https://` becomes a link that shows itself; nothing
  /// else becomes one, not even what GitHub makes links of by itself (GFM, 6.9).
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
    return escaped(plain: link.before) + autolink(link.address) + escaped(plain: link.behind)
  }

  /// The address as a link, in which what reads as a character's name (`&copy;`) is none.
  ///
  /// Another `&` stays as it is: not every reader knows names there.
  private static func autolink(_ address: String) -> String {
    var written = ""
    var rest = address[...]
    while let mark = rest.firstIndex(of: "&") {
      let behind = rest[rest.index(after: mark)...]
      let name = behind.prefix { $0.isLetter || $0.isNumber || $0 == "#" }
      let isName = !name.isEmpty && behind[name.endIndex...].first == ";"
      written += rest[..<mark] + (isName ? "&amp;" : "&")
      rest = behind
    }
    return "<\(written)\(rest)>"
  }

  /// A word without links: every character with a meaning is escaped, and somebody's address set as code.
  ///
  /// GitHub looks for addresses with an `@` when escapes are gone already; in code it does not.
  private static func escaped(plain word: Substring) -> String {
    var text = ""
    var plain: [Unicode.Scalar] = []
    var rest = Substring(word).unicodeScalars
    while let scalar = rest.first {
      let run = rest.prefix { $0.isOfMailbox }
      let end = run.lastIndex { $0 != "." }.map { run.index(after: $0) } ?? run.startIndex
      if run[..<end].holdMailbox {
        text += escaped(plain) + "`\(Substring(run[..<end]))`"
        plain = Array(run[end...])
      } else if run.isEmpty {
        plain.append(scalar)
      } else {
        plain += run
      }
      rest = rest.dropFirst(max(1, run.count))
    }
    return text + escaped(plain)
  }

  private static func escaped(_ scalars: [Unicode.Scalar]) -> String {
    var text = ""
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "&": text += "&amp;"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$", "#": text += "\\\(scalar)"
      case "." where scalars[..<index].endInWWW, ":" where scalars[index...].beginAddress:
        text += "\\\(scalar)"
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

extension Unicode.Scalar {
  /// Whether it may stand in somebody's address, as GitHub looks for one.
  fileprivate var isOfMailbox: Bool { isLetterOrDigit || ".+-_@".unicodeScalars.contains(self) }
}

extension Collection<Unicode.Scalar> {
  /// Whether there is an `@` in them, something before it and a dot behind.
  fileprivate var holdMailbox: Bool {
    guard let at = dropFirst().firstIndex(of: "@") else { return false }
    return self[at...].contains(".")
  }

  /// Whether they are what stands behind the name of a protocol, and something.
  fileprivate var beginAddress: Bool { starts(with: "://".unicodeScalars) }
}

extension BidirectionalCollection<Unicode.Scalar> {
  /// Whether they are `www`, or end in it behind anything but a letter or digit.
  fileprivate var endInWWW: Bool {
    let end = suffix(4)
    return end.suffix(3).elementsEqual("www".unicodeScalars) { $0 == $1 || $0 == "W" }
      && (end.count < 4 || end.first?.isLetterOrDigit == false)
  }
}
