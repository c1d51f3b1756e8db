import EDTF

extension Situation {
  /// The limit and the pace of every candidate: over for certain if hi + duration + longest pauses
  /// < D and it is the only candidate, possibly if lo + duration + shortest pauses < D.
  var stageClocks: [Reason] {
    candidates.flatMap { spell -> [Reason] in
      guard let stage = stage(of: spell) else { return [] }
      let limit = stage.limit.map { clock(.limit, of: spell, in: stage, lasting: $0) }
      let pace = stage.pace.map { clock(.pace, of: spell, in: stage, lasting: $0) }
      return [limit, pace].compactMap { $0 }
    }
  }

  private func clock(
    _ kind: Reason.Kind, of spell: Int, in stage: Procedure.Stage,
    lasting duration: CalendarDuration
  ) -> Reason {
    let entered = spells[spell].from
    let first = Pauses.due(from: entered.bounds.lo, duration, standingStill: pauses.shortest)
    let last = Pauses.due(from: entered.bounds.hi, duration, standingStill: pauses.longest)
    let due = Bounds(first.day, max(first.day, last.day)) ?? .unknown
    let isOnlyCandidate = candidates == [spell] && !mayBeOver
    let certainFrom = due.hi.advanced(by: 1)
    let leavesBefore = spells[spell].until.map { $0.bounds.lo <= certainFrom } ?? false
    return Reason(
      kind: kind, isCertain: isOnlyCandidate && due.hi < day, since: entered, due: Dated(nil, due),
      basis: stage.basis ?? "", events: events(of: spell),
      detail: .stage(stage, duration, pauses: first.still...max(first.still, last.still)),
      certainFrom: isOnlyCandidate && !leavesBefore && !due.hi.isDistant ? certainFrom : nil)
  }

  /// The entry, and what was reported of the stay by the day: what lies ahead is no evidence of it.
  private func events(of spell: Int) -> [EventID] {
    let ahead = facts.filter { !$0.mayHaveHappened(by: day) }.map(\.id)
    return spells[spell].events.filter { !ahead.contains($0) }
  }
}
