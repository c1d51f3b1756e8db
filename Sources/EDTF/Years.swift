/// The years behind a sign and a mask.
struct Years {
  let isNegative: Bool
  let magnitude: Masked<Int>

  /// The earliest and the latest day of a part of these years, or `nil` if none of them has any.
  func bounds(of part: CalendarDate.Part) -> Bounds? {
    guard magnitude.isMasked else {
      return part.days(inYear: isNegative ? -magnitude.least : magnitude.least)
    }
    // A leap year has every day there is.
    guard part.days(inYear: 2000) != nil, let earliest = earliest(where: part.days(inYear:)),
      let latest = latest(where: part.days(inYear:))
    else { return nil }
    return Bounds(earliest.lo, latest.hi)
  }

  /// The answer for the first year, counted upwards, for which there is one.
  private func earliest(where days: (Int) -> Bounds?) -> Bounds? {
    isNegative ? descending(days) : ascending(days)
  }

  /// The answer for the last year, counted upwards, for which there is one.
  private func latest(where days: (Int) -> Bounds?) -> Bounds? {
    isNegative ? ascending(days) : descending(days)
  }

  private func ascending(_ days: (Int) -> Bounds?) -> Bounds? {
    first(of: stride(from: magnitude.least, through: magnitude.greatest, by: 1), days)
  }

  private func descending(_ days: (Int) -> Bounds?) -> Bounds? {
    first(of: stride(from: magnitude.greatest, through: magnitude.least, by: -1), days)
  }

  private func first(of magnitudes: StrideThrough<Int>, _ days: (Int) -> Bounds?) -> Bounds? {
    // Year 0 has no sign: behind -000X stand the years -9 to -1.
    for year in magnitudes where magnitude.matches(year) && !(isNegative && year == 0) {
      if let found = days(isNegative ? -year : year) { return found }
    }
    return nil
  }
}
