extension EDTFDate {
  /// The four kinds of expression.
  public enum Form: Hashable, Sendable {
    /// One date.
    case date(CalendarDate)
    /// `a/b`: something that lasted.
    indirect case interval(Edge, Edge)
    /// `[…]`: one day that falls in one of these; never empty.
    case oneOf([Member])
    /// `{…}`: all of these; never empty.
    case allOf([Member])
  }

  /// What stands at one side of the solidus of an interval.
  public enum Edge: Hashable, Sendable {
    /// `..`: there is none, or none is given.
    case open
    /// Nothing: there is one, but it is not known.
    case unknown
    case date(CalendarDate)
  }

  /// One entry of a set.
  public enum Member: Hashable, Sendable {
    case date(CalendarDate)
    /// `a..b`: both ends included and written to the same precision.
    case range(CalendarDate, CalendarDate)
    /// `..a`: that date or an earlier one.
    case orEarlier(CalendarDate)
    /// `a..`: that date or a later one.
    case orLater(CalendarDate)
  }
}

extension EDTFDate.Form {
  /// Every date written in the expression, from left to right.
  public var dates: [CalendarDate] {
    switch self {
    case .date(let date): [date]
    case .interval(let start, let end): [start, end].compactMap(\.date)
    case .oneOf(let members), .allOf(let members): members.flatMap(\.dates)
    }
  }
}

extension EDTFDate.Edge {
  /// The date, if one is written.
  public var date: CalendarDate? {
    if case .date(let date) = self { date } else { nil }
  }
}

extension EDTFDate.Member {
  fileprivate var dates: [CalendarDate] {
    switch self {
    case .date(let date), .orEarlier(let date), .orLater(let date): [date]
    case .range(let first, let last): [first, last]
    }
  }
}
