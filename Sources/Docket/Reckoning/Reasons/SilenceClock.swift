import EDTF

extension Situation {
  /// Nothing heard for the procedure's threshold: for certain if the latest possible activity +
  /// threshold < D; possibly if that holds of the latest certain one, or of the entry into some
  /// candidate that is no end where that is later.
  func silenceClock(_ fold: Fold) -> Clock? {
    guard let threshold = track?.silent else { return nil }
    let activities = activities
    guard let latest = activities.max(by: { fold.isBefore($0.latest, $1.latest) }) else {
      return nil
    }
    let certain = activities.filter { $0.began.hi <= day }
      .max { fold.isBefore($0.earliest, $1.earliest) }
    var starts = candidates.filter { !isEnd($0) }.map { stay in
      max(stays[stay].from.bounds.lo, certain?.active.lo ?? .distantPast)
    }
    if mayBeBeforeFirstEntry {
      starts.append(
        certain?.active.lo ?? activities.map(\.active.lo).min() ?? .distantPast)
    }
    guard let start = starts.min() else { return nil }
    let first = Pauses.due(from: start, threshold, standingStill: pauses.shortest).day
    let last = Pauses.due(from: latest.active.hi, threshold, standingStill: pauses.longest).day
    let due = Bounds(first, max(first, last)) ?? .unknown
    let isOneEvent = certain?.row == latest.row
    let written = marks.first { $0.row == latest.row }?.said.on
    return Clock(
      kind: .silent, isCertain: due.hi < day && !mayBeOver,
      since: Stamp(
        on: isOneEvent ? written ?? .none : .none,
        bounds: Bounds(start, max(start, latest.active.hi)) ?? .unknown),
      due: due, certainFrom: silentForCertain(after: threshold, activities),
      detail: .silence(threshold, certain: certain?.row, latest: latest.row))
  }

  /// From when the silence is certain if nothing more is heard: the threshold after the last day
  /// anything may have been heard of, the day asked about or a later one.
  private func silentForCertain(
    after threshold: CalendarDuration, _ activities: [Activity]
  ) -> Day? {
    guard !mayBeOver, let last = activities.map(\.lasting).max() else { return nil }
    let due = Pauses.due(from: last, threshold, standingStill: pauses.longest).day
    return due.isDistant ? nil : due.advanced(by: 1)
  }

  /// Something that was said or done.
  private struct Activity: BitwiseCopyable {
    let row: Int
    let began: Bounds
    /// The last day it was active by the day asked about.
    let active: Bounds
    let lasting: Day

    var earliest: (Day, row: Int) { (active.lo, row) }
    var latest: (Day, row: Int) { (active.hi, row) }
  }

  /// What may have happened by the day: entries by their narrowed bounds, anything else by its own.
  private var activities: [Activity] {
    marks.compactMap { mark in
      guard mark.kind.isActivity else { return nil }
      let entry = mark.kind == .entered ? course.entries.first { $0.row == mark.row } : nil
      let began = entry?.bounds ?? mark.bounds
      guard began.lo <= day else { return nil }
      return Activity(
        row: mark.row, began: began, active: mark.lastActive(by: day, began: began),
        lasting: mark.isInterval ? mark.lastDay : began.hi)
    }
  }
}
