public import EDTF

/// A deadline that is none any more: what made it was retracted, the item has moved past it, or its clock
/// stands still and nobody knows until when.
public struct FormerDeadline: Hashable, Sendable {
  public let item: ItemID
  /// The stage whose time it was; of a promise, the stage promised.
  public let stage: String
  /// `limit`, `pace` or `promise`.
  public let reason: Reason.Kind
  /// The days it would have been up, by what was recorded; pauses aside, of one of a stay.
  public let due: Bounds
  /// What made it: the entry, or the promise.
  public let event: EventID
  /// Whether that was retracted.
  public let isRetracted: Bool
}

extension Reckoning {
  /// What is announced for some items: what has certainly not happened by the day and may happen by
  /// another, retracted ones among them, in order of date.
  public func scheduled(for states: [ItemState], until end: Day) -> [Entry] {
    entries(of: states.map(\.item)).filter { entry in
      guard let kind = entry.event.kind, !kind.isAboutAnEvent, kind != .linked else { return false }
      return asOf < entry.bounds.lo && entry.bounds.lo <= end
    }
  }

  /// The deadlines that retracted entries and promises would make, those of stays that the item has left
  /// or that are paused for a time that is not known, and of promises that are kept or that its end has
  /// overtaken, if they are not over by the day and may be up by another, the soonest first.
  public func formerDeadlines(of states: [ItemState], until end: Day) -> [FormerDeadline] {
    let former = states.flatMap { state in
      entries(of: [state.item]).filter { $0.state == .retracted }
        .flatMap { deadlines(of: $0.event, in: state) } + state.deadlinesMovedPast
        + state.deadlinesPutOff
    }
    return former.filter { $0.due.lo <= max(asOf, end) && asOf <= $0.due.hi }
      .sorted { ($0.due.lo, $0.due.hi, $0.event) < ($1.due.lo, $1.due.hi, $1.event) }
  }

  private func deadlines(of event: Event, in state: ItemState) -> [FormerDeadline] {
    switch event.body {
    case .promised(let stage, let due, _):
      let due = DateTable.Time(due).widened
      return [
        FormerDeadline(
          item: state.item, stage: stage, reason: .promise, due: due, event: event.id,
          isRetracted: true)
      ]
    case .entered(let stage):
      return state.deadlines(
        at: stage, since: event.clockBounds, by: event.id, isRetracted: true)
    default: return []
    }
  }
}

extension ItemState {
  /// The limit and the pace of the stays that are certainly left, and the promises whose time runs no more.
  fileprivate var deadlinesMovedPast: [FormerDeadline] {
    let left = spells.prefix(candidates.first ?? 0).flatMap { spell in
      spell.events.prefix(1).flatMap {
        deadlines(at: spell.stage, since: spell.from.bounds, by: $0, isRetracted: false)
      }
    }
    let over = promises.filter { $0.state == .kept || standing == .closed }.map { promise in
      FormerDeadline(
        item: item, stage: promise.stage, reason: .promise, due: promise.due.bounds,
        event: promise.event, isRetracted: false)
    }
    return left + over
  }

  /// The limits and the paces of a stay whose clock stands still, which is known to end on no day.
  fileprivate var deadlinesPutOff: [FormerDeadline] {
    clocks.flatMap { clock -> [FormerDeadline] in
      guard case .stage(let stage, _) = clock.detail, let since = clock.since,
        clock.due?.bounds.lo.isDistant == true, let entry = clock.events.first
      else { return [] }
      return deadlines(at: stage.name, since: since.bounds, by: entry, isRetracted: false)
        .filter { $0.reason == clock.kind }
    }
  }

  /// What the limit and the pace of a stage make of an entry into it.
  fileprivate func deadlines(
    at name: String, since entered: Bounds, by event: EventID, isRetracted: Bool
  ) -> [FormerDeadline] {
    let stage = procedure?.stage(name)
    let clocks = [(Reason.Kind.limit, stage?.limit), (.pace, stage?.pace)]
    return clocks.compactMap { reason, duration in
      guard let duration,
        let due = Bounds(entered.lo.adding(duration), entered.hi.adding(duration))
      else { return nil }
      return FormerDeadline(
        item: item, stage: name, reason: reason, due: due, event: event, isRetracted: isRetracted)
    }
  }
}
