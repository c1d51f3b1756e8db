public import EDTF

/// A deadline that the log no longer stands by: what made it was retracted.
public struct FormerDeadline: Hashable, Sendable {
  public let item: ItemID
  /// The stage whose time it was; of a promise, the stage promised.
  public let stage: String
  /// `limit`, `pace` or `promise`.
  public let reason: Reason.Kind
  /// The days it would have been up, by what was recorded.
  public let due: Bounds
  /// What was retracted: the entry, or the promise.
  public let event: EventID
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

  /// The deadlines that retracted entries and promises would make, if they are not over by the day and
  /// may be up by another, the soonest first.
  public func formerDeadlines(of states: [ItemState], until end: Day) -> [FormerDeadline] {
    let former = states.flatMap { state in
      entries(of: [state.item]).filter { $0.state == .retracted }
        .flatMap { deadlines(of: $0.event, in: state) }
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
          item: state.item, stage: stage, reason: .promise, due: due, event: event.id)
      ]
    case .entered(let name):
      let stage = state.procedure?.stage(name)
      let clocks = [(Reason.Kind.limit, stage?.limit), (.pace, stage?.pace)]
      let entered = event.clockBounds
      return clocks.compactMap { reason, duration in
        guard let duration,
          let due = Bounds(entered.lo.adding(duration), entered.hi.adding(duration))
        else { return nil }
        return FormerDeadline(
          item: state.item, stage: name, reason: reason, due: due, event: event.id)
      }
    default: return []
    }
  }
}
