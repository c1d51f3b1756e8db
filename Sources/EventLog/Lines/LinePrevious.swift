import Docket

/// The ids that a line names in `prev`, found without reading the rest of it.
enum LinePrevious {
  private static let opening = Array(#""prev":["#.utf8)
  private static let quote = UInt8(ascii: "\"")

  /// Those of a line that is an event of known members alone; `nil` where they are not written as docket
  /// writes them.
  ///
  /// No text within a string reads so: its quotes are escaped.
  static func ids(in line: ArraySlice<UInt8>) -> [EventID]? {
    let bytes = line.span
    guard var place = end(of: opening, in: bytes) else { return nil }
    var ids: [EventID] = []
    if place < bytes.count, bytes[place] == UInt8(ascii: "]") { return [] }
    while place + EventID.digitCount + 2 < bytes.count {
      let digits = place + 1..<place + 1 + EventID.digitCount
      guard bytes[place] == quote, bytes[digits.upperBound] == quote,
        let id = EventID(digits: bytes.extracting(digits))
      else { return nil }
      ids.append(id)
      place = digits.upperBound + 2
      switch bytes[place - 1] {
      case UInt8(ascii: "]"): return ids
      case UInt8(ascii: ","): continue
      default: return nil
      }
    }
    return nil
  }

  /// Where the last of some bytes in others ends.
  private static func end(of text: [UInt8], in bytes: Span<UInt8>) -> Int? {
    guard bytes.count >= text.count else { return nil }
    for start in stride(from: bytes.count - text.count, through: 0, by: -1)
    where bytes[start] == text[0] && bytes[start + 1] == text[1] {
      if text.indices.allSatisfy({ bytes[start + $0] == text[$0] }) { return start + text.count }
    }
    return nil
  }
}
