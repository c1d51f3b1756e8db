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
