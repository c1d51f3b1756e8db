/// The address of a web page within a word of a text, which a renderer makes a link.
///
/// It begins with `http://` or `https://` and shows itself; nothing else in a text becomes a link.
struct WebLink {
  /// What stands before it in the word: brackets and quotes, perhaps.
  let before: Substring
  /// The address as it is written.
  let text: Substring
  /// What stands behind it: punctuation, perhaps.
  let behind: Substring

  /// Finds the one in a word; brackets and quotes may stand before it, punctuation behind.
  init?(in word: Substring) {
    var start = word.startIndex
    while start < word.endIndex, "([{“‘\"'«".contains(word[start]) {
      start = word.index(after: start)
    }
    let rest = word[start...]
    guard let scheme = ["https://", "http://"].first(where: { rest.lowercased().hasPrefix($0) })
    else { return nil }
    var link = rest.prefix { !"<>\"“”«»".contains($0) }
    // A bracket that closes one of the address's own belongs to it; so many close none.
    var strays = link.count { $0 == ")" } - link.count { $0 == "(" }
    while let last = link.last, ".,;:!?)]}'’".contains(last) {
      if last == ")" {
        guard strays > 0 else { break }
        strays -= 1
      }
      link.removeLast()
    }
    // Three dots, say, are no host.
    guard let host = link.dropFirst(scheme.count).first,
      host.isLetter || host.isNumber || host == "["
    else { return nil }
    before = word[..<start]
    text = link
    behind = word[link.endIndex...]
  }

  /// The address with what would end a table's cell, a link or the line written in its bytes.
  var address: String {
    var address = ""
    for byte in text.utf8 {
      if (0x21...0x7E).contains(byte), !"|\\`{}^".utf8.contains(byte) {
        address.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        address += WebLink.escape(byte)
      }
    }
    return address
  }

  /// A byte as an address has it that may not hold it (RFC 3986, 2.1).
  static func escape(_ byte: UInt8) -> String {
    "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}
