import CUTF8Proc
import Docket

extension TextFolding {
  /// Unicode's canonical caseless matching (3.13, D145) by libutf8proc, composed in the end, so that an
  /// `e` is not found in an `é`, however that is encoded.
  static let unicode = TextFolding { text in
    let bytes = Array(text.utf8)
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      // What is ASCII is taken as it is, but for a letter before something else: it may carry a mark.
      let other = bytes[index...].firstIndex { $0 >= 0x80 } ?? bytes.count
      let start = other == bytes.count ? other : max(index, other - 1)
      for byte in bytes[index..<start] { folded.append(byte | (byte.isASCIICapital ? 0x20 : 0)) }
      index = bytes[other...].firstIndex { $0 < 0x80 } ?? bytes.count
      folded += TextFolding.folded(bytes[start..<index])
    }
    return folded
  }

  private static func folded(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    // It must be decomposed first only where a subscript iota, alone or in a letter of U+1F80 to
    // U+1FFF, folds to a letter that marks would then stand behind.
    let hasIota = zip(bytes, bytes.dropFirst()).contains { first, second in
      first == 0xCD && second == 0x85 || first == 0xE1 && second >= 0xBE
    }
    let decomposed = hasIota ? mapped(bytes, UTF8PROC_DECOMPOSE.rawValue) : bytes
    return mapped(decomposed, UTF8PROC_CASEFOLD.rawValue | UTF8PROC_COMPOSE.rawValue)
  }

  /// What libutf8proc makes of UTF-8 (`utf8proc_decompose`, `utf8proc_reencode`).
  private static func mapped(_ bytes: ArraySlice<UInt8>, _ options: UInt32) -> ArraySlice<UInt8> {
    let options = utf8proc_option_t(rawValue: options | UTF8PROC_STABLE.rawValue)
    // A letter of two bytes or more comes to no more than two code points a byte; the end wants one.
    let capacity = 2 * bytes.count + 1
    return unsafe withUnsafeTemporaryAllocation(of: Int32.self, capacity: capacity) { points in
      // Safe: both calls keep within the bytes and the points they are given.
      let count = unsafe bytes.withUnsafeBufferPointer { bytes in
        unsafe utf8proc_decompose(
          bytes.baseAddress, bytes.count, points.baseAddress, capacity - 1, options)
      }
      guard (0..<capacity).contains(count) else { return bytes }
      let length = unsafe utf8proc_reencode(points.baseAddress, count, options)
      return length < 0 ? bytes : unsafe Array(UnsafeRawBufferPointer(points).prefix(length))[...]
    }
  }
}

extension UInt8 {
  fileprivate var isASCIICapital: Bool { (0x41...0x5A).contains(self) }
}
