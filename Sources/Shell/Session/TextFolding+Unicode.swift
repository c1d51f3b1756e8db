import CUTF8Proc
import Docket

extension TextFolding {
  /// Unicode's canonical caseless matching (3.13, D145) by libutf8proc, composed in the end, so that an
  /// `e` is not found in an `é`, however that is encoded.
  static let unicode = TextFolding { text in
    let decomposed = mapped(Array(text.utf8), UTF8PROC_DECOMPOSE)
    return mapped(decomposed, UTF8PROC_CASEFOLD, UTF8PROC_COMPOSE)
  }

  /// What libutf8proc makes of UTF-8 (`utf8proc_decompose`, `utf8proc_reencode`).
  private static func mapped(_ bytes: [UInt8], _ options: utf8proc_option_t...) -> [UInt8] {
    let options = utf8proc_option_t(
      rawValue: options.reduce(UTF8PROC_STABLE.rawValue) { $0 | $1.rawValue })
    // No letter of two bytes or more comes to more than two code points a byte, and the end wants one.
    let capacity = 2 * bytes.count + 1
    return unsafe withUnsafeTemporaryAllocation(of: Int32.self, capacity: capacity) { points in
      // Safe: both calls keep within the points they are given.
      let count = unsafe utf8proc_decompose(
        bytes, bytes.count, points.baseAddress, capacity - 1, options)
      guard (0..<capacity).contains(count) else { return bytes }
      let length = unsafe utf8proc_reencode(points.baseAddress, count, options)
      return length < 0 ? bytes : unsafe Array(UnsafeRawBufferPointer(points).prefix(length))
    }
  }
}
