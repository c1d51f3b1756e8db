extension CalendarDate {
  /// ``bounds``, widened at both ends by one unit of whatever is marked approximate.
  ///
  /// A mark at the right end of the date holds for all of it. Its unit is the smallest one that
  /// stands fully written: the day of `2002-06-03~`, the month of `2002-06~` and of `2002-06-XX~`,
  /// the year of `2002~` and of `2002-XX~`, the months of a season, the decade of `201X~` and of
  /// `156X-12-25~`, the century of `20XX~` and of `1950S2~`.
  ///
  /// A mark behind another component holds for the date up to there and has the unit of that:
  /// a month for `2004-06~-11`. A mark before a component holds for that one and has its unit: a year
  /// for `~2004-06-11`, a month for `2004-~06-11`, a day for `2004-06-~11`. The units of several such
  /// marks add up. Where digits are masked, the days behind them need not be those of the next unit
  /// (`2003-~02-X9`); what is widened then is the whole of the leftmost component marked.
  public var widened: Bounds {
    guard marks.isApproximate else { return bounds }
    let last = lastComponent
    if marks.isApproximateOnly(last.behind) { return bounds.widened(by: unit(upTo: last)) }
    let marked = components.filter { isApproximate($0.before) || isApproximate($0.behind) }
    return marked.reduce(outermost(marked)) { bounds, component in
      bounds.widened(
        by: isApproximate(component.behind) ? unit(upTo: component) : unit(of: component))
    }
  }

  private func isApproximate(_ place: Marks.Place) -> Bool { marks[place]?.isApproximate == true }

  /// The bounds of the date cut off behind the leftmost component marked, if digits are masked.
  private func outermost(_ marked: [Component]) -> Bounds {
    guard components.contains(where: isMasked), let first = marked.first else { return bounds }
    let isYear = first == .year || marked.contains { isApproximate($0.behind) }
    let years = Years(isNegative: isNegative, magnitude: year)
    let cut = years.bounds(of: isYear ? .wholeYear : part.withoutDay)
    // A winter ends in the year behind its own.
    return cut.map(bounds.hull) ?? bounds
  }

  private func isMasked(_ component: Component) -> Bool {
    switch (component, part) {
    case (.year, _): year.isMasked
    case (.month, .month(let month)), (.month, .day(_, let month)): month.isMasked
    case (.day, .day(let day, _)): day.isMasked
    default: false
    }
  }

  /// The unit of the date up to a component: that of the first one that is masked there, if any is.
  private func unit(upTo last: Component) -> Unit {
    if last == .year || isMasked(.year) { return unit(of: .year) }
    return unit(of: last == .month || isMasked(.month) ? .month : .day)
  }

  private func unit(of component: Component) -> Unit {
    switch (component, part) {
    case (.year, _): .months(12 * (year.leftmostPlace.map { 10 * $0 } ?? 1))
    case (.month, .grouping(let grouping)): .months(grouping.months.count)
    case (.month, _): .months(isMasked(.month) ? 12 : 1)
    case (.day, _): isMasked(.day) ? .months(1) : .day
    }
  }
}

private enum Unit {
  case day
  case months(Int)
}

extension CalendarDate.Part {
  fileprivate var withoutDay: CalendarDate.Part {
    if case .day(_, let month) = self { .month(month) } else { self }
  }
}

extension Bounds {
  fileprivate func widened(by unit: Unit) -> Bounds {
    let (lo, hi) =
      switch unit {
      case .day: (lo.advanced(by: -1), hi.advanced(by: 1))
      case .months(let count): (lo.adding(months: -count), hi.addingToEnd(months: count))
      }
    return Bounds(lo, hi) ?? self
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
