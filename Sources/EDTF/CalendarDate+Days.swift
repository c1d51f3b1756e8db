extension CalendarDate.Part {
  /// The first and the last day of this part in a year, or `nil` where that year has none.
  ///
  /// Days are tried rather than digits filled in: behind `0X-31` stand only months with 31 days.
  func days(inYear year: Int) -> Bounds? {
    switch self {
    case .wholeYear:
      return .from(Day(year: year, month: 1, day: 1), to: Day(year: year, month: 12, day: 31))
    case .season(let season):
      let last = season.firstMonth + 2
      let (endYear, endMonth) = last > 12 ? (year + 1, last - 12) : (year, last)
      return .from(
        Day(year: year, month: season.firstMonth, day: 1), to: .last(of: endMonth, year: endYear))
    case .month(let month):
      let months = (1...12).filter { month.matches(Int8($0)) }
      guard let first = months.first, let last = months.last else { return nil }
      return .from(Day(year: year, month: first, day: 1), to: .last(of: last, year: year))
    case .day(let day, let month) where !day.isMasked && !month.isMasked:
      return Day(year: year, month: Int(month.least), day: Int(day.least)).map { Bounds($0) }
    case .day(let day, let month):
      let days = (1...12).lazy.filter { month.matches(Int8($0)) }.flatMap { month in
        (1...Day.length(ofMonth: month, year: year)).lazy.filter { day.matches(Int8($0)) }
          .compactMap { Day(year: year, month: month, day: $0) }
      }
      return .from(days.first, to: days.last)
    }
  }
}

extension Bounds {
  fileprivate static func from(_ lo: Day?, to hi: Day?) -> Bounds? {
    guard let lo, let hi else { return nil }
    return Bounds(lo, hi)
  }
}

extension Day? {
  fileprivate static func last(of month: Int, year: Int) -> Day? {
    Day(year: year, month: month, day: Day.length(ofMonth: month, year: year))
  }
}
