/// The identity of an event: the SHA-256 of its line (FIPS 180-4), 32 bytes.
public struct EventID: Hashable, Sendable {
  private let words: (UInt64, UInt64, UInt64, UInt64)

  /// The number of hexadecimal digits of an id.
  public static let digitCount = 64
  /// The fewest digits a prefix may have to stand for an id.
  public static let leastPrefix = 8

  /// The id made of four words of eight bytes each, the most significant first.
  public init(_ words: (UInt64, UInt64, UInt64, UInt64)) {
    self.words = words
  }

  /// Reads 64 lower-case hexadecimal digits; `nil` if the text is anything else.
  public init?(_ text: some StringProtocol) {
    var values: [UInt64] = []
    var value: UInt64 = 0
    var count = 0
    for byte in text.utf8 {
      switch byte {
      case 48...57: value = value << 4 | UInt64(byte - 48)
      case 97...102: value = value << 4 | UInt64(byte - 87)
      default: return nil
      }
      count += 1
      if count % 16 == 0 { values.append(value) }
    }
    guard count == EventID.digitCount else { return nil }
    words = (values[0], values[1], values[2], values[3])
  }

  public static func == (left: EventID, right: EventID) -> Bool { left.words == right.words }

  public func hash(into hasher: inout Hasher) {
    // The id is a hash already: its first word is as good as all.
    hasher.combine(words.0)
  }
}

extension EventID: Comparable {
  public static func < (left: EventID, right: EventID) -> Bool { left.words < right.words }
}

extension EventID: CustomStringConvertible {
  public var description: String {
    [words.0, words.1, words.2, words.3].map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  /// The first digits, as people quote an id.
  public var short: String { String(description.prefix(EventID.leastPrefix)) }
}
