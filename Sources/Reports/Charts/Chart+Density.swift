import EDTF

extension Chart.Bar {
  /// How certain the stay is at its most certain day of some, from 0 to 1: 1 on a day it is certain,
  /// less the nearer the outermost day it may have begun or ended on; `nil` on days it was not.
  ///
  /// - Parameters:
  ///   - first: The first of the days.
  ///   - last: The last of them.
  ///   - axis: What is open fades within a tenth of it.
  /// - Returns: The greatest certainty of these days.
  func density(from first: Day, to last: Day, on axis: Axis) -> Double? {
    let (start, end) = span(on: axis)
    let (low, high) = (max(first, start.lo), min(last, end.hi))
    guard low <= high else { return nil }
    let days = [low, high] + [start.hi, end.lo].filter { low < $0 && $0 < high }
    return days.map { day in
      min(start.share(of: day.days(since: start.lo)), end.share(of: end.hi.days(since: day)))
    }.max()
  }

  /// When it began and ended, what is open on the axis' first and last day.
  func span(on axis: Axis) -> (start: Bounds, end: Bounds) {
    (from.closed(on: axis), until.closed(on: axis))
  }
}

extension Bounds {
  /// How far some days into the bounds are on the way through them, both ends counted: 1 where it is
  /// certain.
  fileprivate func share(of days: Int) -> Double {
    max(0, min(1, (Double(days) + 1) / (Double(hi.days(since: lo)) + 1)))
  }

  /// The bounds with what is open closed: by a tenth of the axis, since nobody knows how far it reaches,
  /// but not beyond its ends.
  fileprivate func closed(on axis: Axis) -> Bounds {
    let reach = axis.days / 10
    let low = lo == .distantPast ? min(max(axis.first, hi.advanced(by: -reach)), hi) : lo
    let high = hi == .distantFuture ? max(min(axis.last, lo.advanced(by: reach)), lo) : hi
    return Bounds(low.isDistant ? axis.first : low, high.isDistant ? axis.last : high)
      ?? Bounds(axis.first)
  }
}
