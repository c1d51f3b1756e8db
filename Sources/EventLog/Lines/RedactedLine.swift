import Docket

/// How a line goes on behind its id where its content was taken out, to the byte:
/// `"event":"redacted","seal":"`, 64 hexadecimal digits, `",`.
enum RedactedLine {
  private static let opening = Array(#""event":"\#(Redaction.kindName)","seal":""#.utf8)
  private static let closing = Array(#"","#.utf8)
  private static let digits =
    LineHead.length + opening.count..<LineHead.length + opening.count + EventID.digitCount

  /// Whether the seal in a line is the SHA-256 of the rest of it; not of a line that goes on otherwise.
  static func isSealed(_ line: ArraySlice<UInt8>) -> Bool {
    let end = digits.upperBound + closing.count
    guard line.count > end else { return false }
    let (start, bytes) = (line.startIndex, line)
    let head = bytes[start + LineHead.length..<start + digits.lowerBound]
    let tail = bytes[start + digits.upperBound..<start + end]
    guard head.elementsEqual(opening), tail.elementsEqual(closing),
      let seal = EventID(
        digits: bytes[start + digits.lowerBound..<start + digits.upperBound].span)
    else { return false }
    // The member is taken out with the comma behind it: what is left is the line before it was sealed.
    let name = Array(#""seal":""#.utf8).count
    return Seal.id(
      of: Array(bytes[..<(start + digits.lowerBound - name)] + bytes[(start + end)...])) == seal
  }
}
