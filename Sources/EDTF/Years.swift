/// The years behind a sign and a mask.
struct Years {
  let isNegative: Bool
  let magnitude: Masked

  /// The first and the last of them, without their sign.
  ///
  /// Year 0 has no sign: behind −000X stand the years −9 to −1. A year of more than four digits does
  /// not begin with 0: behind YX2345 stand the years 12345 to 92345.
  var magnitudes: ClosedRange<Int> {
    let (least, place) = (magnitude.least, magnitude.leftmostPlace ?? 1)
    let first = place >= 10_000 && least < place ? least + place : least
    return (isNegative && first == 0 ? min(1, magnitude.greatest) : first)...magnitude.greatest
  }

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
    let years = magnitudes
    return first(of: stride(from: years.lowerBound, through: years.upperBound, by: 1), days)
  }

  private func descending(_ days: (Int) -> Bounds?) -> Bounds? {
    let years = magnitudes
    return first(of: stride(from: years.upperBound, through: years.lowerBound, by: -1), days)
  }

  private func first(of magnitudes: StrideThrough<Int>, _ days: (Int) -> Bounds?) -> Bounds? {
    for year in magnitudes where magnitude.matches(year) {
      if let found = days(isNegative ? -year : year) { return found }
    }
    return nil
  }
}
