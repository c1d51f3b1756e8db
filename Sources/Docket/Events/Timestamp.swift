public import EDTF

/// A moment of entry into the log: UTC, whole seconds, written `2026-11-24T03:10:00Z` (RFC 3339).
public struct Timestamp: Hashable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public let seconds: Int

  /// The moment that many seconds after 1970-01-01T00:00:00Z.
  public init(seconds: Int) {
    self.seconds = seconds
  }

  /// The last second of a day.
  public init(endOf day: Day) {
    seconds = day.isDistant ? day.number : day.number * 86_400 + 86_399
  }

  /// Reads `YYYY-MM-DDThh:mm:ssZ`; `nil` if the text is anything else.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    let shape = Array("0000-00-00T00:00:00Z".utf8)
    guard bytes.count == shape.count else { return nil }
    for (byte, form) in zip(bytes, shape) {
      let isDigit = (48...57).contains(byte)
      guard form == 48 ? isDigit : byte == form else { return nil }
    }
    func number(_ range: Range<Int>) -> Int {
      bytes[range].reduce(0) { $0 * 10 + Int($1 - 48) }
    }
    guard let day = Day(year: number(0..<4), month: number(5..<7), day: number(8..<10)),
      number(11..<13) < 24, number(14..<16) < 60, number(17..<19) < 60
    else { return nil }
    seconds = day.number * 86_400 + number(11..<13) * 3600 + number(14..<16) * 60 + number(17..<19)
  }

  /// The UTC day this moment is in.
  public var day: Day {
    Day(number: seconds >= 0 ? seconds / 86_400 : -((86_399 - seconds) / 86_400))
  }
}

extension Timestamp: Comparable, CustomStringConvertible {
  public static func < (left: Timestamp, right: Timestamp) -> Bool { left.seconds < right.seconds }

  public var description: String {
    let second = seconds - day.number * 86_400
    let time = [second / 3600, second / 60 % 60, second % 60]
      .map { $0 < 10 ? "0\($0)" : "\($0)" }
      .joined(separator: ":")
    return "\(day)T\(time)Z"
  }
}
