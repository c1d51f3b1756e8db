/// One date of an expression: a year, a season, a month or a day, in which digits may be masked.
///
/// At least one real day stands behind every value.
public struct CalendarDate: Hashable, Sendable {
  /// Whether the year is before year 0.
  public let isNegative: Bool
  /// The year without its sign.
  public let year: Masked<Int>
  /// What of the year is meant.
  public let part: Part
  /// The mark at the right end.
  public let qualifier: Qualifier?
  /// The earliest and the latest real day the digits allow, whatever the qualifier.
  public let bounds: Bounds

  /// What of a year a date names.
  public enum Part: Hashable, Sendable {
    case wholeYear
    case season(Season)
    case month(Masked<Int8>)
    case day(Masked<Int8>, month: Masked<Int8>)
  }

  /// The smallest unit a date is written with, masked or not.
  public enum Precision: String, Hashable, Sendable {
    case year, season, month, day
  }

  /// Creates the date, or returns `nil` where the calendar has no day for it.
  init?(isNegative: Bool, year: Masked<Int>, part: Part, qualifier: Qualifier?) {
    let years = Years(isNegative: isNegative, magnitude: year)
    guard let bounds = years.bounds(of: part) else { return nil }
    self.isNegative = isNegative
    self.year = year
    self.part = part
    self.qualifier = qualifier
    self.bounds = bounds
  }

  /// The smallest unit this is written with.
  public var precision: Precision {
    switch part {
    case .wholeYear: .year
    case .season: .season
    case .month: .month
    case .day: .day
    }
  }
}
