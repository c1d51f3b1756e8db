import Docket

/// How every line begins, to the byte: `{"id":"`, 64 hexadecimal digits, `",`.
enum LineHead {
  private static let opening = Array(#"{"id":""#.utf8)
  private static let closing = Array(#"","#.utf8)

  /// The number of bytes of it.
  static let length = opening.count + EventID.digitCount + closing.count

  /// The id at the beginning of a line; `nil` if the line does not begin so.
  static func id(of line: ArraySlice<UInt8>) -> EventID? {
    let bytes = line.span
    guard bytes.count >= length, holds(opening, in: bytes, at: 0),
      holds(closing, in: bytes, at: opening.count + EventID.digitCount)
    else { return nil }
    return EventID(digits: bytes.extracting(opening.count..<opening.count + EventID.digitCount))
  }

  /// The offset of the first byte in a line that differs from how one begins.
  static func firstDifference(in line: ArraySlice<UInt8>) -> Int {
    for (offset, byte) in line.prefix(length).enumerated() {
      let place = offset - opening.count
      let fits =
        switch place {
        case ..<0: byte == opening[offset]
        case ..<EventID.digitCount: (48...57).contains(byte) || (97...102).contains(byte)
        default: byte == closing[place - EventID.digitCount]
        }
      if !fits { return offset }
    }
    return min(line.count, length)
  }

  private static func holds(_ text: [UInt8], in bytes: Span<UInt8>, at start: Int) -> Bool {
    for (offset, byte) in text.enumerated() where bytes[start + offset] != byte { return false }
    return true
  }
}
