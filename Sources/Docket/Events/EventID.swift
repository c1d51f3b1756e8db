/// The identity of an event: the SHA-256 of its line (FIPS 180-4), 32 bytes.
public struct EventID: Hashable, Sendable, BitwiseCopyable {
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
  public init?(_ text: String) { self.init(digits: text.utf8.span) }

  /// Reads 64 lower-case hexadecimal digits (ASCII); `nil` if the bytes are anything else.
  public init?(digits: Span<UInt8>) {
    guard digits.count == EventID.digitCount, let first = EventID.word(0, of: digits),
      let second = EventID.word(1, of: digits), let third = EventID.word(2, of: digits),
      let fourth = EventID.word(3, of: digits)
    else { return nil }
    words = (first, second, third, fourth)
  }

  private static func word(_ index: Int, of digits: Span<UInt8>) -> UInt64? {
    var word: UInt64 = 0
    var isDigits = true
    // Whether a digit is a letter is a coin toss, so nothing branches on it.
    for place in 16 * index..<16 * (index + 1) {
      let (digit, letter) = (digits[place] &- UInt8(ascii: "0"), digits[place] &- UInt8(ascii: "a"))
      isDigits = isDigits && (digit < 10 || letter < 6)
      word = word << 4 | UInt64(digit < 10 ? digit : letter &+ 10)
    }
    return isDigits ? word : nil
  }

  /// All of the id, mixed so that nobody can choose ids that come near each other: a bulk read takes
  /// ids as they stand.
  func scattered(by scatter: Scatter) -> UInt64 {
    Scatter.spread(
      Scatter.mix(words.0 ^ scatter.first, by: words.1 ^ scatter.second)
        ^ Scatter.mix(words.2 ^ scatter.third, by: words.3 ^ scatter.fourth))
  }

  public static func == (left: EventID, right: EventID) -> Bool { left.words == right.words }

  public func hash(into hasher: inout Hasher) {
    // All four, though any is as good where the id is a hash: in a line of a stranger it need not be.
    hasher.combine(words.0)
    hasher.combine(words.1)
    hasher.combine(words.2)
    hasher.combine(words.3)
  }
}

extension EventID: Comparable {
  public static func < (left: EventID, right: EventID) -> Bool { left.words < right.words }
}

extension EventID {
  /// The ids that begin with some lower-case hexadecimal digits; `nil` if the text is anything else.
  public static func range(beginningWith prefix: String) -> ClosedRange<EventID>? {
    let missing = EventID.digitCount - prefix.utf8.count
    guard missing >= 0, let first = EventID(prefix + String(repeating: "0", count: missing)),
      let last = EventID(prefix + String(repeating: "f", count: missing))
    else { return nil }
    return first...last
  }
}

extension EventID: CustomStringConvertible {
  public var description: String {
    // Safe: every one of the digits is written.
    unsafe String(unsafeUninitializedCapacity: EventID.digitCount) { bytes in
      var place = 0
      for word in [words.0, words.1, words.2, words.3] {
        for shift in stride(from: 60, through: 0, by: -4) {
          let digit = UInt8(truncatingIfNeeded: word >> UInt64(shift)) & 15
          unsafe bytes[place] =
            digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
          place += 1
        }
      }
      return place
    }
  }

  /// The first digits, as people quote an id.
  public var short: String { String(description.prefix(EventID.leastPrefix)) }
}
