extension CalendarDate {
  /// ``bounds``, widened by one unit of the stated precision at both ends if this is approximate.
  ///
  /// The unit is the smallest one that stands fully written: the day of `2002-06-03~`, the month of
  /// `2002-06~` and of `2002-06-XX~`, the year of `2002~` and of `2002-XX~`, the three months of a
  /// season, the decade of `201X~` and of `156X-12-25~`, the century of `20XX~`.
  public var widened: Bounds {
    guard let qualifier, qualifier.isApproximate else { return bounds }
    let (lo, hi) =
      switch unit {
      case .day: (bounds.lo.advanced(by: -1), bounds.hi.advanced(by: 1))
      case .months(let count):
        (bounds.lo.adding(months: -count), bounds.hi.addingToEnd(months: count))
      }
    return Bounds(lo, hi) ?? bounds
  }

  private enum Unit {
    case day
    case months(Int)
  }

  private var unit: Unit {
    if let place = year.leftmostPlace { return .months(10 * place * 12) }
    return switch part {
    case .wholeYear: .months(12)
    case .season: .months(3)
    case .month(let month): .months(month.isMasked ? 12 : 1)
    case .day(_, let month) where month.isMasked: .months(12)
    case .day(let day, _): day.isMasked ? .months(1) : .day
    }
  }
}

extension Day {
  /// The same, but from the last day of a month to the last day of a month.
  fileprivate func addingToEnd(months: Int) -> Day {
    let (year, month, day) = civil
    guard day == Day.length(ofMonth: month, year: year) else {
      return adding(months: months)
    }
    return advanced(by: 1).adding(months: months).advanced(by: -1)
  }
}
