/// A text to look for in others, whatever their case.
struct Needle: Sendable {
  private let folded: [UInt8]
  private let folding: TextFolding

  /// Takes the text as it stands.
  init(_ text: String, _ folding: TextFolding) {
    folded = folding.bytes(text)
    self.folding = folding
  }

  /// Whether it stands anywhere in a text.
  func isIn(_ text: String) -> Bool {
    guard let first = folded.first else { return true }
    // Most texts are ASCII, and of those no copy is made.
    let bytes = text.utf8.span
    if bytes.isASCII { return isIn(bytes, from: first, or: first.uppercasedASCII) }
    return isIn(folding.bytes(text).span, from: first, or: first)
  }

  /// Whether it stands in bytes, in which its first may be written in two ways.
  private func isIn(_ bytes: borrowing Span<UInt8>, from first: UInt8, or other: UInt8) -> Bool {
    let last = bytes.count - folded.count
    guard last >= 0 else { return false }
    for start in 0...last where bytes[start] == first || bytes[start] == other {
      if stands(in: bytes, at: start) { return true }
    }
    return false
  }

  private func stands(in bytes: borrowing Span<UInt8>, at start: Int) -> Bool {
    for index in folded.indices where bytes[start + index].lowercasedASCII != folded[index] {
      return false
    }
    return true
  }
}

/// The same bytes are looked for: all folding comes from the one edge.
extension Needle: Hashable {
  static func == (left: Needle, right: Needle) -> Bool { left.folded == right.folded }

  func hash(into hasher: inout Hasher) { hasher.combine(folded) }
}

extension Span<UInt8> {
  fileprivate var isASCII: Bool {
    // Without a way out of the loop, many bytes are taken at a time.
    var bits: UInt8 = 0
    for index in indices { bits |= self[index] }
    return bits < 0x80
  }
}

extension UInt8 {
  /// Of an ASCII letter the small one; any other byte as it is.
  fileprivate var lowercasedASCII: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }

  fileprivate var uppercasedASCII: UInt8 { (0x61...0x7A).contains(self) ? self & ~0x20 : self }
}
