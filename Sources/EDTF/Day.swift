/// A calendar day of the proleptic Gregorian calendar, or one of the two ends of time.
///
/// Years are astronomical: year 0 exists (1 BC) and is a leap year (ISO 8601-1, 4.3.1).
public struct Day: Hashable, Sendable, BitwiseCopyable {
  /// Days since 1970-01-01; `Int.min` and `Int.max` stand for the two ends of time.
  public let number: Int

  /// Before every day: the lower bound of a date that has none.
  public static let distantPast = Day(number: .min)
  /// After every day: the upper bound of a date that has none.
  public static let distantFuture = Day(number: .max)

  /// The day that many days after 1970-01-01; an end of time where that is beyond ``farthestYear``.
  public init(number: Int) {
    self.number =
      if number > Day.greatestNumber { .max } else if number < Day.leastNumber { .min } else {
        number
      }
  }

  /// Creates the day, or returns `nil` where the calendar has none (30 February, month 13) or the
  /// year is beyond ``farthestYear``.
  public init?(year: Int, month: Int, day: Int) {
    guard year.magnitude <= Day.farthestYear, (1...12).contains(month),
      (1...Day.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    // Counts from 1 March, so that the leap day is the last of the counted year.
    let shifted = month > 2 ? year : year - 1
    let era = shifted.floorDivided(by: 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// The year farthest from 0, either way, whose days can be counted in 64 bits.
  public static let farthestYear = 9_999_999_999_999_999

  /// The numbers of the first day of the year −``farthestYear`` and of the last of ``farthestYear``.
  private static let leastNumber = -3_652_425_000_000_719_162
  private static let greatestNumber = 3_652_424_999_999_280_471

  /// Whether this is one of the two ends of time and no calendar day.
  public var isDistant: Bool { self == .distantPast || self == .distantFuture }

  /// The number of days from `other` to this day; neither may be an end of time.
  public func days(since other: Day) -> Int { number - other.number }

  /// The day `count` days later (earlier if negative); the ends of time stay where they are.
  public func advanced(by count: Int) -> Day {
    guard !isDistant else { return self }
    let (sum, overflow) = number.addingReportingOverflow(count)
    guard !overflow else { return count > 0 ? .distantFuture : .distantPast }
    return Day(number: sum)
  }
}

extension Day {
  /// Year, month and day of the month; of an end of time, those of the farthest day on its side.
  public var civil: (year: Int, month: Int, day: Int) {
    guard !isDistant else {
      return self == .distantPast
        ? (-Day.farthestYear, 1, 1) : (Day.farthestYear, 12, 31)
    }
    let shifted = number + 719_468
    let era = shifted.floorDivided(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = (marchMonth + 2) % 12 + 1
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// The number of days of a month (1 to 12) in a year.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether a year has a 29 February.
  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}

extension Day: Comparable {
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}

extension Day {
  /// `YYYY-MM-DD` of a year of four digits.
  private static func text(_ year: Int, _ month: Int, _ day: Int) -> String {
    // Safe: every one of the ten bytes is written.
    unsafe String(unsafeUninitializedCapacity: 10) { bytes in
      func put(_ number: Int, _ places: Range<Int>) {
        var rest = number
        for place in places.reversed() {
          unsafe bytes[place] = UInt8(ascii: "0") + UInt8(rest % 10)
          rest /= 10
        }
      }
      put(year, 0..<4)
      unsafe bytes[4] = UInt8(ascii: "-")
      put(month, 5..<7)
      unsafe bytes[7] = UInt8(ascii: "-")
      put(day, 8..<10)
      return 10
    }
  }
}

extension Day: CustomStringConvertible {
  /// `YYYY-MM-DD`; years beyond four digits and negative ones as they are (`-0004-03-01`).
  public var description: String {
    let (year, month, day) = civil
    if (0...9999).contains(year) { return Day.text(year, month, day) }
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }
}

/// Decimal digits with leading zeros; the sign, if any, stands before them.
func padded(_ value: Int, to width: Int) -> String {
  let digits = String(value.magnitude)
  let zeros = String(repeating: "0", count: max(0, width - digits.count))
  return (value < 0 ? "-" : "") + zeros + digits
}

extension Int {
  /// The quotient rounded towards negative infinity; `divisor` is positive.
  func floorDivided(by divisor: Int) -> Int {
    self >= 0 ? self / divisor : -((divisor - 1 - self) / divisor)
  }
}
