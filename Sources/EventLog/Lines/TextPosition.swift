/// A place in a text, as editors count.
public struct TextPosition: Hashable, Sendable {
  /// Counted from 1.
  public let line: Int
  /// In characters, counted from 1.
  public let column: Int

  /// The place of the byte at `offset`; of bytes that are no UTF-8, each counts as they are repaired.
  ///
  /// - Complexity: O(*n*) in the offset.
  public init(of offset: Int, in text: [UInt8]) {
    let before = text.prefix(offset)
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    line = 1 + before.count { $0 == UInt8(ascii: "\n") }
    column = 1 + String(decoding: before[start...], as: UTF8.self).count
  }
}
