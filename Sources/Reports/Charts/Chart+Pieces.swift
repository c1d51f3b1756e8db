import EDTF

extension Chart {
  /// Days on which a bar is drawn, and how certain it is on the first and the last of them.
  struct Piece {
    let first: Day
    let last: Day
    let density: (first: Double, last: Double)
  }

  /// The parts of a bar within the picture, each of which gets more certain, less, or stays as it is.
  func pieces(of bar: Bar) -> [Piece] {
    guard let days = days(of: bar) else { return [] }
    let (start, end) = bar.span(on: axis)
    let turns = [start.hi, end.lo].filter { days.lo < $0 && $0 < days.hi }
    let ends = Set([days.hi] + turns).sorted()
    var first = days.lo
    return ends.compactMap { last in
      defer { first = last.advanced(by: 1) }
      guard let from = density(of: bar, from: first, to: first),
        let to = density(of: bar, from: last, to: last)
      else { return nil }
      return Piece(first: first, last: last, density: (from, to))
    }
  }

  /// How certain a stay is at its most certain day of some, within the picture; `nil` where it was not.
  func density(of bar: Bar, from first: Day, to last: Day) -> Double? {
    guard let days = days(of: bar) else { return nil }
    let (low, high) = (max(first, days.lo), min(last, days.hi))
    return low <= high ? bar.density(from: low, to: high, on: axis) : nil
  }

  /// The days of a bar in the picture; nothing is told of the days after the one asked about but what
  /// was announced.
  private func days(of bar: Bar) -> Bounds? {
    let (start, end) = bar.span(on: axis)
    let most = bar.kind == .announced ? axis.last : min(asOf, axis.last)
    return Bounds(max(start.lo, axis.first), min(max(end.hi, start.lo), most))
  }

  /// The day at which a stay is set off from the one before it: where it certainly begins.
  func joint(of bar: Bar) -> Day? {
    guard bar.kind != .end, bar.from.isOneDay, bar.from.lo <= asOf, axis.contains(bar.from.lo)
    else { return nil }
    return bar.from.lo
  }

  /// The day the sign of an end stands at, if the bar is one that was certainly reached.
  func end(of bar: Bar) -> Day? {
    guard bar.kind == .end, bar.from.hi <= asOf else { return nil }
    return pieces(of: bar).last?.last
  }

  /// The day a mark stands at: a promise at its latest, a report in the middle of its days.
  func place(of mark: Mark) -> Day? {
    let (lo, hi) = (mark.on.lo, mark.on.hi)
    let day: Day =
      if lo == .distantPast || mark.kind != .report { hi } else if hi == .distantFuture { lo } else
      {
        lo.advanced(by: min(hi, max(lo, asOf)).days(since: lo) / 2)
      }
    let place = day == .distantFuture ? lo : day
    return axis.contains(place) ? place : nil
  }
}

extension Axis {
  func contains(_ day: Day) -> Bool { first <= day && day <= last }
}
