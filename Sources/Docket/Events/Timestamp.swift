public import EDTF

/// A moment of entry into the log: UTC, whole seconds, written `2026-11-24T03:10:00Z` (RFC 3339).
public struct Timestamp: Hashable, Sendable, BitwiseCopyable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public let seconds: Int

  /// The moment that many seconds after 1970-01-01T00:00:00Z.
  public init(seconds: Int) {
    self.seconds = seconds
  }

  /// The last second of a day; of one so far away that its seconds cannot be counted, the last or the
  /// first that can be.
  public init(endOf day: Day) {
    let (start, isFar) = day.number.multipliedReportingOverflow(by: 86_400)
    let (end, isFarther) = start.addingReportingOverflow(86_399)
    seconds = isFar || isFarther ? (day.number < 0 ? .min : .max) : end
  }

  /// Reads `YYYY-MM-DDThh:mm:ssZ`; `nil` if the text is anything else.
  public init?(_ text: String) { self.init(text.utf8.span) }

  /// Reads the bytes of such a text.
  init?(_ bytes: Span<UInt8>) {
    guard bytes.count == 20, let year = Timestamp.number(0..<4, "-", bytes),
      let month = Timestamp.number(5..<7, "-", bytes),
      let date = Timestamp.number(8..<10, "T", bytes),
      let hour = Timestamp.number(11..<13, ":", bytes),
      let minute = Timestamp.number(14..<16, ":", bytes),
      let second = Timestamp.number(17..<19, "Z", bytes),
      let day = Day(year: year, month: month, day: date), hour < 24, minute < 60, second < 60
    else { return nil }
    seconds = day.number * 86_400 + hour * 3600 + minute * 60 + second
  }

  /// The number that stands in a range with `mark` behind it.
  private static func number(
    _ range: Range<Int>, _ mark: Unicode.Scalar, _ bytes: Span<UInt8>
  ) -> Int? {
    guard bytes[range.upperBound] == UInt8(ascii: mark) else { return nil }
    var number = 0
    for place in range {
      guard (48...57).contains(bytes[place]) else { return nil }
      number = number * 10 + Int(bytes[place] - 48)
    }
    return number
  }

  /// The UTC day this moment is in.
  public var day: Day {
    let (days, rest) = seconds.quotientAndRemainder(dividingBy: 86_400)
    return Day(number: rest < 0 ? days - 1 : days)
  }
}

extension Timestamp: Comparable, CustomStringConvertible {
  public static func < (left: Timestamp, right: Timestamp) -> Bool { left.seconds < right.seconds }

  public var description: String {
    // Without a trap: the day of the first second that can be counted began before it.
    let second = seconds &- day.number &* 86_400
    let time = [second / 3600, second / 60 % 60, second % 60]
      .map { $0 < 10 ? "0\($0)" : "\($0)" }
      .joined(separator: ":")
    return "\(day)T\(time)Z"
  }
}
