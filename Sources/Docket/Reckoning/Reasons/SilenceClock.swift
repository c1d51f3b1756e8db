import EDTF

extension Situation {
  /// Nothing heard for the procedure's threshold: for certain if the latest possible activity +
  /// threshold < D; possibly if that holds of the latest certain one, or of the entry into some
  /// candidate that is no end where that is later.
  var silenceClock: Reason? {
    guard let threshold = procedure?.silent, let latest = latestPossibleActivity else { return nil }
    let certain = latestCertainActivity
    var starts = candidates.filter { !isEnd($0) }.map { spell in
      max(spells[spell].from.bounds.lo, certain?.day ?? .distantPast)
    }
    if mayBeBeforeFirstEntry {
      starts.append(certain?.day ?? earliestPossibleActivity)
    }
    guard let start = starts.min() else { return nil }
    let first = Pauses.due(from: start, threshold, standingStill: pauses.shortest).day
    let last = Pauses.due(from: latest.day, threshold, standingStill: pauses.longest).day
    let due = Bounds(first, max(first, last)) ?? .unknown
    let events = certain.map {
      $0.event == latest.event ? [latest.event] : [$0.event, latest.event]
    }
    let written = facts.first { $0.id == latest.event }?.event.on?.text
    return Reason(
      kind: .silent, isCertain: due.hi < day && !mayBeOver,
      since: Dated(
        events?.count == 1 ? written : nil, Bounds(start, max(start, latest.day)) ?? .unknown),
      due: Dated(nil, due), basis: procedure?.title ?? "", events: events ?? [latest.event],
      detail: .silence(threshold),
      certainFrom: silentForCertain(after: threshold))
  }

  /// From when the silence is certain if nothing more is heard: the threshold after the last day
  /// anything may have been heard of, the day asked about or a later one.
  private func silentForCertain(after threshold: CalendarDuration) -> Day? {
    guard !mayBeOver, let last = activities.map(\.lasting).max() else { return nil }
    let due = Pauses.due(from: last, threshold, standingStill: pauses.longest).day
    return due.isDistant ? nil : due.advanced(by: 1)
  }

  /// The latest day anything may have been heard of, by the day asked about.
  private var latestPossibleActivity: (day: Day, event: EventID)? {
    activities.max { ($0.active.hi, $0.id) < ($1.active.hi, $1.id) }.map { ($0.active.hi, $0.id) }
  }

  /// The latest day by which something has certainly been heard of.
  private var latestCertainActivity: (day: Day, event: EventID)? {
    activities.filter { $0.began.hi <= day }
      .max { ($0.active.lo, $0.id) < ($1.active.lo, $1.id) }.map { ($0.active.lo, $0.id) }
  }

  private var earliestPossibleActivity: Day {
    activities.map(\.active.lo).min() ?? .distantPast
  }

  /// What may have happened by the day: entries by their narrowed bounds, anything else by its own.
  private var activities: [(id: EventID, began: Bounds, active: Bounds, lasting: Day)] {
    var narrowed: [EventID: Bounds] = [:]
    for entry in course.entries where entry.fact.event.kind == .entered {
      narrowed[entry.fact.id] = entry.bounds
    }
    return facts.compactMap { fact in
      guard fact.event.kind?.isActivity == true else { return nil }
      let began = narrowed[fact.id] ?? fact.bounds
      guard began.lo <= day else { return nil }
      let lasting = fact.event.on?.isInterval == true ? fact.lastDay : began.hi
      return (fact.id, began, fact.lastActive(by: day, began: began), lasting)
    }
  }
}
