import EDTF

extension Fact {
  /// Takes the hull of what the event's own source and its corroborations say of its date.
  init(_ event: Event, corroborations: [Event], corrections: [EventID]) {
    self.event = event
    self.corroborations = corroborations
    self.corrections = corrections
    var hull = event.on == nil ? nil : event.clockBounds
    var lastDay = event.lastDay
    // A source that gives no date says nothing of it: it does not blur what another one says.
    for statement in corroborations where statement.on != nil {
      hull = hull?.hull(statement.clockBounds) ?? statement.clockBounds
      lastDay = max(lastDay, statement.lastDay)
    }
    bounds = hull ?? event.clockBounds
    self.lastDay = max(bounds.hi, lastDay)
  }

  /// The bounds of the last day it was active by a day on which it may have begun.
  ///
  /// An interval counts to its end, or to the day itself.
  func lastActive(by day: Day, began: Bounds) -> Bounds {
    let least: Day
    if let on = event.on, on.isInterval {
      least = on.end.state == .open ? day : max(began.lo, min(on.end.widened.lo, day))
    } else {
      least = began.lo
    }
    let most = event.on?.isInterval == true ? lastDay : began.hi
    return Bounds(least, max(least, min(most, day))) ?? Bounds(least)
  }
}

extension Fact {
  /// Whether anybody could tell of it on a day.
  func isTold(by day: Day) -> Bool { mayHaveHappened(by: day) || event.isTold(by: day) }
}

extension Event {
  /// Whether anybody could tell of it on a day; what nobody could is hindsight.
  ///
  /// It may have happened by then, or a source that may have been published by then announced it.
  func isTold(by day: Day) -> Bool {
    clockBounds.lo <= day || (source?.date?.widened.lo ?? recorded.day) <= day
  }
}

extension Event {
  /// What this event's own source says of when it happened: its EDTF bounds, widened, and not later
  /// than the source, since a source reports what is past.
  ///
  /// A date that lies wholly after its source is announced, and stays as it is.
  var clockBounds: Bounds {
    let stated = on?.beginning ?? .unknown
    guard let latest = source?.date?.widened.hi else { return stated }
    return stated.capped(at: latest) ?? stated
  }

  /// The last day of an interval; before all days of anything else.
  fileprivate var lastDay: Day {
    on.flatMap { $0.isInterval ? $0.widened.hi : nil } ?? .distantPast
  }
}
