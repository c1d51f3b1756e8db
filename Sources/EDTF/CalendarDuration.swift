/// A length of time in calendar units, as procedures state it: `7 days`, `2 weeks`, `3 months`, `1 year`.
public struct CalendarDuration: Hashable, Sendable, BitwiseCopyable {
  /// The unit a duration is counted in.
  public enum Unit: String, Hashable, Sendable, CaseIterable, BitwiseCopyable {
    case day, week, month, year
  }

  /// How many units; at least 1 and at most ``greatestCount``.
  public let count: Int
  /// What is counted.
  public let unit: Unit

  /// The greatest count of units a duration may have.
  public static let greatestCount = 100_000

  /// Creates a duration, or returns `nil` if `count` is out of bounds.
  public init?(_ count: Int, _ unit: Unit) {
    guard (1...CalendarDuration.greatestCount).contains(count) else { return nil }
    self.count = count
    self.unit = unit
  }

  /// Reads a number, one space and a unit, singular or plural; `nil` if the text is anything else.
  public init?(_ text: String) {
    guard let space = text.utf8.firstIndex(of: UInt8(ascii: " ")) else { return nil }
    var count = 0
    for byte in text.utf8[..<space] {
      guard (48...57).contains(byte), count <= CalendarDuration.greatestCount else { return nil }
      count = count * 10 + Int(byte - 48)
    }
    let name = text[text.utf8.index(after: space)...]
    let singular = name.utf8.last == UInt8(ascii: "s") ? name.dropLast() : name
    guard let unit = Unit(rawValue: String(singular)) else { return nil }
    self.init(count, unit)
  }
}

extension CalendarDuration: CustomStringConvertible {
  public var description: String { "\(count) \(unit.rawValue)\(count == 1 ? "" : "s")" }
}

extension Day {
  /// The day on which a duration that began on this day ends.
  ///
  /// The day of the event is not counted. A month ends on the same day number or on the last day of
  /// a shorter month, and so does a year: 31 January and 1 month is 28 or 29 February. The ends of
  /// time stay where they are.
  public func adding(_ duration: CalendarDuration) -> Day {
    switch duration.unit {
    case .day: return advanced(by: duration.count)
    case .week: return advanced(by: 7 * duration.count)
    case .month: return adding(months: duration.count)
    case .year: return adding(months: 12 * duration.count)
    }
  }

  /// The day on which a duration that ends on this day began, counted back the same way.
  public func subtracting(_ duration: CalendarDuration) -> Day {
    switch duration.unit {
    case .day: return advanced(by: -duration.count)
    case .week: return advanced(by: -7 * duration.count)
    case .month: return adding(months: -duration.count)
    case .year: return adding(months: -12 * duration.count)
    }
  }

  /// The same day number that many months later (earlier if negative), or the last of that month.
  func adding(months: Int) -> Day {
    guard !isDistant else { return self }
    let (year, month, day) = civil
    let total = month - 1 + months
    let endYear = year + total.floorDivided(by: 12)
    let endMonth = total - 12 * total.floorDivided(by: 12) + 1
    let endDay = min(day, Day.length(ofMonth: endMonth, year: endYear))
    return Day(year: endYear, month: endMonth, day: endDay)
      ?? (months < 0 ? .distantPast : .distantFuture)
  }
}
