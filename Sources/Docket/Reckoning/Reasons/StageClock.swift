import EDTF

extension Situation {
  /// The limit and the pace of every candidate: over for certain if hi + duration + longest pauses
  /// < D and it is the only candidate, possibly if lo + duration + shortest pauses < D.
  func addStageClocks(to clocks: inout [Clock]) {
    for stay in candidates {
      guard let step = step(of: stay) else { continue }
      if let limit = step.limit { clocks.append(clock(.limit, of: stay, lasting: limit)) }
      if let pace = step.pace { clocks.append(clock(.pace, of: stay, lasting: pace)) }
    }
  }

  private func clock(
    _ kind: Reason.Kind, of stay: Int, lasting duration: CalendarDuration
  ) -> Clock {
    let entered = stays[stay].from
    let first = Pauses.due(from: entered.bounds.lo, duration, standingStill: pauses.shortest)
    let last = Pauses.due(from: entered.bounds.hi, duration, standingStill: pauses.longest)
    let due = Bounds(first, max(first, last)) ?? .unknown
    let isOnlyCandidate = candidates.count == 1 && !mayBeOver
    let certainFrom = due.hi.advanced(by: 1)
    let leavesBefore = stays[stay].until.map { $0.bounds.lo <= certainFrom } ?? false
    return Clock(
      kind: kind, isCertain: isOnlyCandidate && due.hi < day, since: entered, due: due,
      certainFrom: isOnlyCandidate && !leavesBefore && !due.hi.isDistant ? certainFrom : nil,
      detail: .stage(stay: stay, duration))
  }
}
