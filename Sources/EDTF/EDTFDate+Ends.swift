extension EDTFDate {
  /// One end of an interval, or a whole date.
  public struct End: Hashable, Sendable {
    /// Open (`..`), unknown (nothing written) and known are three different things.
    public enum State: String, Hashable, Sendable {
      case known, open, unknown
    }

    public let state: State
    /// The days the written expression allows, unbounded on a side it leaves open or unknown.
    public let bounds: Bounds
    /// ``bounds``, widened by one unit of whatever is marked approximate (`~`, `%`) in it.
    public let widened: Bounds
  }

  /// Where an interval starts; of anything else, the date itself.
  ///
  /// The days of a set are the same at both ends; its start is open if it begins with `..`.
  public var start: End {
    switch form {
    case .date(let date): End(date)
    case .interval(let start, _): End(start)
    case .oneOf(let members), .allOf(let members):
      if case .orEarlier = members.first { End(members, .open) } else { End(members, .known) }
    }
  }

  /// Where an interval ends; of anything else, the date itself.
  ///
  /// The days of a set are the same at both ends; its end is open if it ends with `..`.
  public var end: End {
    switch form {
    case .date(let date): End(date)
    case .interval(_, let end): End(end)
    case .oneOf(let members), .allOf(let members):
      if case .orLater = members.last { End(members, .open) } else { End(members, .known) }
    }
  }
}

extension EDTFDate.End {
  fileprivate init(_ date: CalendarDate) {
    self.init(state: .known, bounds: date.bounds, widened: date.widened)
  }

  fileprivate init(_ edge: EDTFDate.Edge) {
    switch edge {
    case .date(let date): self.init(date)
    case .open: self.init(state: .open, bounds: .unknown, widened: .unknown)
    case .unknown: self.init(state: .unknown, bounds: .unknown, widened: .unknown)
    }
  }

  fileprivate init(_ members: [EDTFDate.Member], _ state: State) {
    self.init(
      state: state, bounds: .hull(of: members, by: \.bounds),
      widened: .hull(of: members, by: \.widened))
  }
}

extension EDTFDate.Member {
  /// The first and the last day, by the bounds of the dates written.
  fileprivate func bounds(_ each: (CalendarDate) -> Bounds) -> Bounds {
    switch self {
    case .date(let date): each(date)
    case .range(let first, let last): each(first).hull(each(last))
    case .orEarlier(let date): each(date).openedBelow
    case .orLater(let date): each(date).openedAbove
    }
  }
}

extension Bounds {
  /// All days that some dates may be, by the bounds of those written.
  fileprivate static func hull(
    of members: [EDTFDate.Member], by each: (CalendarDate) -> Bounds
  ) -> Bounds {
    members.dropFirst().reduce(members.first?.bounds(each) ?? .unknown) {
      $0.hull($1.bounds(each))
    }
  }
}
