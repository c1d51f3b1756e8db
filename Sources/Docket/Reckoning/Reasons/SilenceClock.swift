import EDTF

extension Situation {
  /// Nothing heard for the procedure's threshold: for certain if the latest possible activity +
  /// threshold < D; possibly if that holds of the latest certain one, or of the entry into some
  /// candidate that is no end where that is later.
  func silenceClock(_ fold: Fold) -> Clock? {
    guard let threshold = track?.silent else { return nil }
    let heard = heard(fold)
    guard let latest = heard.latest, let start = silentSince(heard) else { return nil }
    let certain = heard.certain
    let first = Pauses.due(from: start, threshold, standingStill: pauses.shortest)
    let last = Pauses.due(from: latest.active.hi, threshold, standingStill: pauses.longest)
    let due = Bounds(first, max(first, last)) ?? .unknown
    let since = Bounds(start, max(start, latest.active.hi)) ?? .unknown
    let isOneEvent = certain?.row == latest.row
    let written = marks.first { $0.row == latest.row }?.said.on
    return Clock(
      kind: .silent, isCertain: due.hi < day && !mayBeOver,
      since: Stamp(on: isOneEvent ? written ?? .none : .none, bounds: since),
      due: due, certainFrom: silentForCertain(after: threshold, heard),
      detail: .silence(threshold, certain: certain?.row, latest: latest.row))
  }

  /// From when the silence is certain if nothing more is heard: the threshold after the last day
  /// anything may have been heard of, the day asked about or a later one.
  private func silentForCertain(
    after threshold: CalendarDuration, _ heard: Heard
  ) -> Day? {
    guard !mayBeOver else { return nil }
    let due = Pauses.due(from: heard.lasting, threshold, standingStill: pauses.longest)
    return due.isDistant ? nil : due.advanced(by: 1)
  }

  /// The earliest day the silence can have begun: with the latest certain activity, or with the entry
  /// into some candidate that is no end where that is later.
  private func silentSince(_ heard: Heard) -> Day? {
    let certain = heard.certain?.active.lo
    var start: Day?
    for stay in candidates where !isEnd(stay) {
      let entered = max(stays[stay].from.bounds.lo, certain ?? .distantPast)
      start = min(start ?? entered, entered)
    }
    guard mayBeBeforeFirstEntry else { return start }
    let first = certain ?? heard.earliest
    return min(start ?? first, first)
  }

  /// Something that was said or done.
  private struct Activity: BitwiseCopyable {
    let row: Int
    /// The last day it was active by the day asked about.
    let active: Bounds

    var earliest: (Day, row: Int) { (active.lo, row) }
    var latest: (Day, row: Int) { (active.hi, row) }
  }

  /// What was heard of the item by the day.
  private struct Heard {
    /// The latest that may have happened, and the latest that certainly has.
    var latest, certain: Activity?
    /// The first day anything may have been active.
    var earliest = Day.distantFuture
    /// The last day anything may be active, by the day asked about or after it.
    var lasting = Day.distantPast
  }

  /// What may have happened by the day: entries by their narrowed bounds, anything else by its own.
  private func heard(_ fold: Fold) -> Heard {
    var heard = Heard()
    for mark in marks where mark.kind.isActivity {
      let entry = mark.kind == .entered ? course.entries.first { $0.row == mark.row } : nil
      let began = entry?.bounds ?? mark.bounds
      guard began.lo <= day else { continue }
      let activity = Activity(
        row: mark.row, active: mark.lastActive(by: day, began: began))
      heard.earliest = min(heard.earliest, activity.active.lo)
      heard.lasting = max(heard.lasting, mark.isInterval ? mark.lastDay : began.hi)
      if heard.latest.map({ fold.isBefore($0.latest, activity.latest) }) ?? true {
        heard.latest = activity
      }
      guard began.hi <= day else { continue }
      if heard.certain.map({ fold.isBefore($0.earliest, activity.earliest) }) ?? true {
        heard.certain = activity
      }
    }
    return heard
  }
}
