/// The years behind a sign and a mask.
struct Years {
  let isNegative: Bool
  let magnitude: Masked<Int>

  /// The first year, counted upwards, for which there is an answer, and that answer.
  func earliest(where days: (Int) -> Bounds?) -> Bounds? {
    isNegative ? descending(days) : ascending(days)
  }

  /// The last year, counted upwards, for which there is an answer, and that answer.
  func latest(where days: (Int) -> Bounds?) -> Bounds? {
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
