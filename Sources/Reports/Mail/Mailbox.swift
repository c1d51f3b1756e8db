/// Somebody's address in the head of a message (RFC 5322, 3.4): `desk@example.org`, or with a name,
/// `The desk <desk@example.org>`.
public struct Mailbox: Hashable, Sendable {
  /// Who it is; empty where that is not said.
  public let name: String
  /// The local part and the domain, in ASCII, without quotes, comments or blanks.
  public let address: String

  /// Reads one; `nil` if the text is anything else.
  public init?(_ text: some StringProtocol) {
    let text = text.trimmed
    guard text.hasSuffix(">"), let open = text.lastIndex(of: "<") else {
      self.init(name: "", address: String(text))
      return
    }
    let name = text[..<open].trimmed
    let isQuoted = name.first == "\""
    // More than one address, or what only quotes can hold, is no name.
    guard isQuoted || !name.contains(where: { "<>,\"".contains($0) }),
      let own = isQuoted ? Mailbox.unquoted(name) : String(name)
    else { return nil }
    self.init(name: own.visible, address: String(text[text.index(after: open)...].dropLast()))
  }

  /// What stands between quotes, of which the second is the last character: the one behind a backslash
  /// stands for itself (RFC 5322, 3.2.4).
  private static func unquoted(_ text: some StringProtocol) -> String? {
    var inner = ""
    var rest = Substring(text).dropFirst()
    while let character = rest.popFirst() {
      if character == "\"" { return rest.isEmpty ? inner : nil }
      guard let meant = character == "\\" ? rest.popFirst() : character else { return nil }
      inner.append(meant)
    }
    return nil
  }

  /// Reads several between commas; `nil` if one of them is none, or there is none.
  public static func list(_ text: String) -> [Mailbox]? {
    var parts = [""]
    var (isQuoted, isEscaped) = (false, false)
    for character in text {
      if character == "\"", !isEscaped { isQuoted.toggle() }
      isEscaped = isQuoted && character == "\\" && !isEscaped
      if character == ",", !isQuoted {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    let mailboxes = parts.map { Mailbox($0) }
    return mailboxes.contains(nil) ? nil : mailboxes.compactMap(\.self)
  }

  private init?(name: String, address: String) {
    guard Mailbox.isAddress(address) else { return nil }
    self.name = name
    self.address = address
  }

  /// The part behind the `@`.
  public var domain: String { String(address.drop { $0 != "@" }.dropFirst()) }

  /// The longest address there is, in bytes (RFC 5321, 4.5.3.1).
  private static let longest = 254

  private static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, text.utf8.count <= longest else { return false }
    let (local, domain) = (parts[0], parts[1])
    func isDotted(_ part: Substring, _ isAllowed: (Unicode.Scalar) -> Bool) -> Bool {
      part.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { atom in
        !atom.isEmpty && atom.unicodeScalars.allSatisfy(isAllowed)
      }
    }
    return isDotted(local) {
      $0.isLetterOrDigit || "!#$%&'*+-/=?^_`{|}~".unicodeScalars.contains($0)
    }
      && isDotted(domain) { $0.isLetterOrDigit || $0 == "-" }
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter or digit of ASCII.
  var isLetterOrDigit: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: false
    }
  }
}

extension StringProtocol {
  /// The text without the blanks around it.
  fileprivate var trimmed: SubSequence {
    var text = self[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }
}
