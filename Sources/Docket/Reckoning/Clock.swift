import EDTF

/// A limit, a pace, a promise or a silence that runs or is over, by numbers: see ``Reason``.
struct Clock: Sendable {
  let kind: Reason.Kind
  /// Whether it is over for every day its dates may be.
  let isCertain: Bool
  /// From when it ran.
  let since: Stamp
  /// When its time is up.
  let due: Bounds
  /// See ``Reason/certainFrom``.
  let certainFrom: Day?
  let detail: Detail
  /// For how long it stood still; `nil` where it did not.
  let still: Still?

  /// For how many days a clock stood still, and by which rows.
  struct Still: Sendable {
    let least: Int
    /// `nil` where no end is known.
    let most: Int?
    let rows: [Int]

    /// Puts together the earliest and the latest way to reckon a clock; `nil` where neither stood still.
    init?(_ first: Pauses.Due, _ last: Pauses.Due) {
      guard !(first.rows.isEmpty && last.rows.isEmpty) else { return nil }
      least = min(first.still, last.still)
      most = last.day.isDistant ? nil : max(first.still, last.still)
      var rows: [Int] = []
      for row in first.rows + last.rows where !rows.contains(row) { rows.append(row) }
      self.rows = rows
    }
  }

  /// What its reason needs beside its dates.
  enum Detail: Sendable {
    /// The stay in the stage.
    case stage(stay: Int, CalendarDuration)
    /// The promise among those made, what became of it, its slips and the last of them.
    case promise(Int, PromiseState.State, slips: Int, lastDue: Int)
    /// The threshold, and the rows of the latest certain and the latest possible activity.
    case silence(CalendarDuration, certain: Int?, latest: Int)
  }

  /// Whether its time is over on a day for some choice of its dates.
  func mayBeOver(on day: Day) -> Bool {
    if case .promise(_, let state, _, _) = detail {
      return state == .broken || state == .possiblyBroken
    }
    return due.lo < day
  }
}
