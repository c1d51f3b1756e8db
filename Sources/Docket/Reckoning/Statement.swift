import EDTF

/// What one source says of when something happened: its date, and that of the source itself.
struct Statement: Sendable, BitwiseCopyable {
  let on: DateTable.Time?
  let source: DateTable.Time?

  /// When it happened by these words: the EDTF bounds, widened, and not later than the source, since a
  /// source reports what is past.
  ///
  /// A date that lies wholly after its source is announced, and stays as it is.
  var clockBounds: Bounds {
    let stated = on?.beginning ?? .unknown
    return source.flatMap { stated.capped(at: $0.widened.hi) } ?? stated
  }

  /// The first day anybody could tell of it, given when it was recorded; before that it is hindsight.
  ///
  /// It may have happened by then, or a source that may have been published by then announced it.
  func firstTold(recorded day: Day) -> Day { min(clockBounds.lo, source?.widened.lo ?? day) }

  /// What this and other sources say together: the hull of their clock bounds, and the last day it may
  /// have lasted to.
  func together(with others: [Statement]) -> (bounds: Bounds, lastDay: Day) {
    var hull = on == nil ? nil : clockBounds
    var lastDay = lastDay
    // A source that gives no date says nothing of it: it does not blur what another one says.
    for other in others where other.on != nil {
      hull = hull?.hull(other.clockBounds) ?? other.clockBounds
      lastDay = max(lastDay, other.lastDay)
    }
    let bounds = hull ?? clockBounds
    return (bounds, max(bounds.hi, lastDay))
  }

  /// The last day of an interval; before all days of anything else.
  private var lastDay: Day {
    on.flatMap { $0.isInterval ? $0.widened.hi : nil } ?? .distantPast
  }
}

extension Event {
  /// What its own source says of when it happened.
  var statement: Statement {
    Statement(
      on: on.map(DateTable.Time.init), source: source?.date.map(DateTable.Time.init))
  }

  /// The bounds of ``Statement/clockBounds``.
  var clockBounds: Bounds { statement.clockBounds }

  /// Whether anybody could tell of it on a day.
  func isTold(by day: Day) -> Bool { statement.firstTold(recorded: recorded.day) <= day }
}
