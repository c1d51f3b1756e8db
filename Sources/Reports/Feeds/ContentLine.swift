/// A line of a calendar (RFC 5545, 3.1): a name, what is said of the value, and the value.
struct ContentLine: Hashable, Sendable {
  private let text: String

  /// A line whose value stands as it is.
  ///
  /// - Parameters:
  ///   - name: The name, with its parameters.
  ///   - value: A date, a number, an address: nothing that anybody has written freely.
  init(_ name: String, _ value: String) {
    text = "\(name):\(value)"
  }

  /// A line whose value is a text that is escaped (3.3.11); what would hide in it is written out.
  init(_ name: String, text: String) {
    self.init(name, ContentLine.escaped(text))
  }

  /// A line whose value is several texts, each escaped.
  init(_ name: String, texts: [String]) {
    self.init(name, texts.map(ContentLine.escaped).joined(separator: ","))
  }

  /// A line whose value is paragraphs, each on a line of its own.
  init(_ name: String, paragraphs: [String]) {
    self.init(name, paragraphs.map(ContentLine.escaped).joined(separator: "\\n"))
  }

  /// The most bytes that stand on a line, its end aside.
  private static let longest = 75

  /// The line as it is written, folded between characters where it is too long; ends with CRLF.
  var folded: String {
    var lines = ""
    var count = 0
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      if count + width > ContentLine.longest {
        lines += "\r\n "
        count = 1
      }
      lines.unicodeScalars.append(scalar)
      count += width
    }
    return lines + "\r\n"
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.visible.unicodeScalars {
      if "\\;,".unicodeScalars.contains(scalar) { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }
}
