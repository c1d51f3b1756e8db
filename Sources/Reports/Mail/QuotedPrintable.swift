extension [UInt8] {
  /// Lines as they go through any mail server (RFC 2045, 6.7): ASCII, none longer than 76 characters.
  ///
  /// Beside what must be encoded, a point and `From` at the start of a line are, since those have been
  /// taken for the end of a message and for the start of another.
  var quotedPrintable: String {
    split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(\.encodedLine)
      .joined(separator: "\n")
  }
}

extension ArraySlice<UInt8> {
  fileprivate var encodedLine: String {
    var lines = ""
    var count = 0
    for index in indices {
      let byte = self[index]
      let isLast = index == endIndex - 1
      let isBlank = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
      let isPlain = (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "=")
      var piece =
        isPlain || isBlank && !isLast ? String(Unicode.Scalar(byte)) : byte.quotedPrintable
      if count + piece.utf8.count > (isLast ? 76 : 75) {
        lines += "=\n"
        count = 0
      }
      let isRisky = byte == UInt8(ascii: ".") || self[index...].starts(with: "From ".utf8)
      if count == 0, isRisky { piece = byte.quotedPrintable }
      lines += piece
      count += piece.utf8.count
    }
    return lines
  }
}

extension UInt8 {
  /// `=XX`.
  var quotedPrintable: String {
    "=" + (self < 16 ? "0" : "") + String(self, radix: 16, uppercase: true)
  }
}
