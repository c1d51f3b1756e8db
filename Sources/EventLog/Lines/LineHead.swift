import Docket

/// How every line begins, to the byte: `{"id":"`, 64 hexadecimal digits, `",`.
enum LineHead {
  private static let opening = Array(#"{"id":""#.utf8)
  private static let closing = Array(#"","#.utf8)

  /// The number of bytes of it.
  static let length = opening.count + EventID.digitCount + closing.count

  /// The id at the beginning of a line; `nil` if the line does not begin so.
  static func id(of line: ArraySlice<UInt8>) -> EventID? {
    guard line.count >= length, line.starts(with: opening) else { return nil }
    let digits = line.dropFirst(opening.count).prefix(EventID.digitCount)
    guard line.dropFirst(opening.count + EventID.digitCount).starts(with: closing) else {
      return nil
    }
    return EventID(String(decoding: digits, as: UTF8.self))
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
}
