extension CalendarDate.Part {
  /// The first and the last day of this part in a year, or `nil` where that year has none.
  ///
  /// Days are tried rather than digits filled in: behind `0X-31` stand only months with 31 days.
  func days(inYear year: Int) -> Bounds? {
    switch self {
    case .wholeYear: return .months(1...12, of: year)
    case .grouping(let grouping): return .months(grouping.months, of: year)
    case .month(let month):
      guard let first = month.first(in: 1...12), let last = month.last(in: 1...12) else {
        return nil
      }
      return .months(first...last, of: year)
    case .day(let day, let month):
      if !month.isMasked, !day.isMasked {
        return Day(year: year, month: month.least, day: day.least).map { Bounds($0) }
      }
      return .from(
        (1...12).firstNonNil { month.matches($0) ? day.first(ofMonth: $0, year) : nil },
        to: (1...12).reversed().firstNonNil {
          month.matches($0) ? day.last(ofMonth: $0, year) : nil
        })
    }
  }
}

extension Masked {
  /// The first number of a range that can stand behind the mask.
  func first(in range: ClosedRange<Int>) -> Int? {
    isMasked ? range.first { matches($0) } : only(in: range)
  }

  /// The last number of a range that can stand behind the mask.
  func last(in range: ClosedRange<Int>) -> Int? {
    isMasked ? range.last { matches($0) } : only(in: range)
  }

  private func only(in range: ClosedRange<Int>) -> Int? {
    range.contains(least) ? least : nil
  }

  fileprivate func first(ofMonth month: Int, _ year: Int) -> Day? {
    first(in: 1...Day.length(ofMonth: month, year: year))
      .flatMap { Day(year: year, month: month, day: $0) }
  }

  fileprivate func last(ofMonth month: Int, _ year: Int) -> Day? {
    last(in: 1...Day.length(ofMonth: month, year: year))
      .flatMap { Day(year: year, month: month, day: $0) }
  }
}

extension Sequence {
  /// The first answer there is for an element.
  fileprivate func firstNonNil<Answer>(_ answer: (Element) -> Answer?) -> Answer? {
    for element in self {
      if let found = answer(element) { return found }
    }
    return nil
  }
}

extension Bounds {
  fileprivate static func from(_ lo: Day?, to hi: Day?) -> Bounds? {
    guard let lo, let hi else { return nil }
    return Bounds(lo, hi)
  }

  /// The last month may be one of the next year.
  fileprivate static func months(_ months: ClosedRange<Int>, of year: Int) -> Bounds? {
    let isNext = months.upperBound > 12
    return .from(
      Day(year: year, month: months.lowerBound, day: 1),
      to: .last(of: months.upperBound - (isNext ? 12 : 0), year: year + (isNext ? 1 : 0)))
  }
}

extension Day? {
  fileprivate static func last(of month: Int, year: Int) -> Day? {
    Day(year: year, month: month, day: Day.length(ofMonth: month, year: year))
  }
}
