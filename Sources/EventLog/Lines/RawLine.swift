import Glibc

/// A finished line as it stands in a text, before it is read.
struct RawLine {
  /// Its bytes, the newline left out.
  let range: Range<Int>
  private let text: [UInt8]

  /// The line that begins at `start`; `nil` if no newline ends it.
  init?(in text: [UInt8], from start: Int) {
    guard start <= text.count,
      let end = RawLine.place(of: UInt8(ascii: "\n"), in: start..<text.count, of: text)
    else {
      return nil
    }
    range = start..<end
    self.text = text
  }

  var bytes: ArraySlice<UInt8> { text[range] }

  /// Where a byte stands first in a range; memchr(3), since no loop is as quick.
  private static func place(of byte: UInt8, in range: Range<Int>, of text: [UInt8]) -> Int? {
    // Safe: no more is looked at than the range holds, and the place found is in it.
    unsafe text[range].withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress,
        let found = unsafe memchr(start, Int32(byte), bytes.count)
      else { return nil }
      return unsafe range.lowerBound + (UnsafeRawPointer(found) - start)
    }
  }
}

extension [UInt8] {
  /// The place of the last newline among the first `count` bytes.
  func lastNewline(before count: Int) -> Int? {
    self[..<count].lastIndex(of: UInt8(ascii: "\n"))
  }

  /// Moves `count` bytes from `start` on to the beginning.
  mutating func moveDown(from start: Int, count: Int) {
    guard count > 0 else { return }
    // Safe: both ranges are in bounds, and memmove allows them to overlap.
    unsafe withUnsafeMutableBytes { bytes in
      guard let first = bytes.baseAddress else { return }
      _ = unsafe memmove(first, first + start, count)
    }
  }
}
