/// One date of an expression: a year, a part of one, a month or a day, in which digits may be masked.
///
/// At least one real day stands behind every value.
public struct CalendarDate: Hashable, Sendable {
  /// Whether the year is before year 0.
  public let isNegative: Bool
  /// The year without its sign, multiplied out; digits that are not significant are masked.
  public let year: Masked
  /// The year this is estimated to be, without its sign, where it is written with significant digits.
  public let estimate: Int?
  /// What of the year is meant.
  public let part: Part
  /// The marks on its components.
  public let marks: Marks
  /// The earliest and the latest real day the digits allow, whatever the marks.
  public let bounds: Bounds

  /// What of a year a date names.
  public enum Part: Hashable, Sendable {
    case wholeYear
    case grouping(Grouping)
    case month(Masked)
    case day(Masked, month: Masked)
  }

  /// The smallest unit a date is written with, masked or not.
  public enum Precision: String, Hashable, Sendable {
    case year, semestral, quadrimester, quarter, season, month, day
  }

  /// Creates the date, or returns `nil` where the calendar has no day for it.
  init?(isNegative: Bool, year: Masked, estimate: Int?, part: Part, marks: Marks) {
    let years = Years(isNegative: isNegative, magnitude: year)
    guard let bounds = years.bounds(of: part) else { return nil }
    self.isNegative = isNegative
    self.year = year
    self.estimate = estimate
    self.part = part
    self.marks = marks
    self.bounds = bounds
  }

  /// The smallest unit this is written with.
  public var precision: Precision {
    switch part {
    case .wholeYear: .year
    case .grouping(let grouping): grouping.precision
    case .month: .month
    case .day: .day
    }
  }

  /// The years this can be in, without their sign.
  public var years: ClosedRange<Int> { Years(isNegative: isNegative, magnitude: year).magnitudes }
}

extension Grouping {
  fileprivate var precision: CalendarDate.Precision {
    switch kind {
    case .season: .season
    case .quarter: .quarter
    case .quadrimester: .quadrimester
    case .semestral: .semestral
    }
  }
}
