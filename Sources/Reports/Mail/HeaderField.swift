/// A field of a message's head (RFC 5322, 2.2): a name and a value on lines of at most 78 characters.
///
/// What a value says can end no line: what would hide in a text is written out, and what is not plain
/// ASCII is encoded (RFC 2047).
struct HeaderField: Hashable, Sendable {
  /// As it is written; ends with LF.
  let text: String

  /// A field whose value stands as it is.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - value: A date, an id, a type: nothing that anybody has written freely.
  init(_ name: String, _ value: String) {
    text = "\(name): \(value)\n"
  }

  /// A field whose value is a text.
  init(_ name: String, text: String) {
    let text = text.visible
    let isShort = name.utf8.count + 2 + text.utf8.count <= HeaderField.longest
    let isPlain = isShort && text.isPlain && !text.contains("=?")
    self.init(name, isPlain ? text : HeaderField.encoded(text))
  }

  /// A field whose value is mailboxes, a line each.
  init(_ name: String, _ mailboxes: [Mailbox]) {
    self.init(name, mailboxes.map(HeaderField.written).joined(separator: ",\n "))
  }

  private static let longest = 76
  /// What stands around the characters of an encoded word, and how long it may be, so that a name
  /// stands before it on a line of 76 characters (RFC 2047, 2).
  private static let (start, end, longestWord) = ("=?utf-8?Q?", "?=", 64)

  private static func written(_ mailbox: Mailbox) -> String {
    guard !mailbox.name.isEmpty else { return mailbox.address }
    let name = mailbox.name
    let isPlain = name.isPlain && !name.contains("=?") && name.utf8.count < longest
    guard isPlain else { return "\(encoded(name))\n <\(mailbox.address)>" }
    let quoted = name.map { "\"\\".contains($0) ? "\\\($0)" : "\($0)" }.joined()
    let isShort = quoted.utf8.count + mailbox.address.utf8.count < longest - 10
    return "\"\(quoted)\"\(isShort ? "" : "\n") <\(mailbox.address)>"
  }

  /// A text as encoded words, a line each, none of which splits a character.
  private static func encoded(_ text: String) -> String {
    var words = [""]
    for scalar in text.unicodeScalars {
      let piece =
        scalar == " " ? "_" : scalar.isLetterOrDigit ? "\(scalar)" : scalar.utf8Hex
      let length = start.count + words[words.count - 1].count + piece.count + end.count
      if length > longestWord { words.append("") }
      words[words.count - 1] += piece
    }
    return words.map { start + $0 + end }.joined(separator: "\n ")
  }
}

extension String {
  /// Whether it is ASCII, and all of it is seen.
  fileprivate var isPlain: Bool { utf8.allSatisfy { (0x20...0x7E).contains($0) } }
}

extension Unicode.Scalar {
  /// Its bytes in UTF-8 as `=XX`.
  fileprivate var utf8Hex: String { UTF8.encode(self)?.map(\.quotedPrintable).joined() ?? "" }
}
