import Glibc

/// A finished line as it stands in a text, before it is read.
struct RawLine {
  /// Its bytes, the newline left out.
  let range: Range<Int>
  private let text: [UInt8]

  /// The line that begins at `start`; `nil` if no newline ends it.
  init?(in text: [UInt8], from start: Int) {
    guard let end = RawLine.place(of: UInt8(ascii: "\n"), in: start..<text.count, of: text) else {
      return nil
    }
    range = start..<end
    self.text = text
  }

  var bytes: ArraySlice<UInt8> { text[range] }

  /// Whether a carriage return stands anywhere in it.
  var hasCarriageReturn: Bool {
    RawLine.place(of: UInt8(ascii: "\r"), in: range, of: text) != nil
  }

  /// Tells it from another line with its id; whoever wants to deceive has only the seal against him.
  var digest: UInt64 {
    // Safe: every load is of eight bytes in the range.
    unsafe text[range].withUnsafeBytes { bytes in
      var digest = UInt64(bytes.count)
      func mix(_ word: UInt64) {
        digest = (digest ^ word) &* 0x9E37_79B9_7F4A_7C15
        digest ^= digest >> 32
      }
      let words = bytes.count / 8
      for index in 0..<words {
        mix(unsafe bytes.loadUnaligned(fromByteOffset: 8 * index, as: UInt64.self))
      }
      for index in 8 * words..<bytes.count { mix(UInt64(unsafe bytes[index])) }
      return digest
    }
  }

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
