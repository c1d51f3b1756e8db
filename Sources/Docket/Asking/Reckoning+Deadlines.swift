public import EDTF

/// A limit, a pace or a promise whose time is up on some day.
public struct Deadline: Hashable, Sendable {
  public let item: ItemID
  /// The stage whose time it is; of a promise, the stage promised.
  public let stage: String
  /// `limit`, `pace` or `promise`.
  public let reason: Reason.Kind
  /// The day, as precise as what it is reckoned from.
  public let due: Dated
  /// Whether its time certainly runs: the item is in that stage and nowhere else, or the promise was
  /// made and cannot be kept yet.
  public let isRunning: Bool
  /// Whether it certainly runs, and falls due in the time asked about whatever the exact dates were.
  public let isCertain: Bool
  /// What the time rests on; of a promise, who made it.
  public let basis: String
  public let events: [EventID]
  /// The promise, if it is one.
  public let promise: PromiseState?
}

extension Reckoning {
  /// The last day that is soon: 30 days from the day asked about.
  public var soon: Day { asOf.advanced(by: Situation.soon) }

  /// The limits, paces and promises of some items that may fall due by a day, the soonest first.
  ///
  /// Their latest due day is not before the day asked about, and their earliest not after `end`, which
  /// is not before it either. What is over has none.
  public func deadlines(of states: [ItemState], until end: Day) -> [Deadline] {
    let end = max(asOf, end)
    let deadlines = states.filter { $0.standing != .closed }.flatMap { state in
      state.stageDeadlines(asOf...end) + state.promiseDeadlines(asOf...end)
    }
    return deadlines.sorted { left, right in
      (left.due.bounds.lo, left.due.bounds.hi, left.item, left.stage)
        < (right.due.bounds.lo, right.due.bounds.hi, right.item, right.stage)
    }
  }
}

extension ItemState {
  fileprivate func stageDeadlines(_ time: ClosedRange<Day>) -> [Deadline] {
    (reasons + clocks).compactMap { clock in
      guard case .stage(let stage, _) = clock.detail, let due = clock.due,
        due.bounds.overlaps(time)
      else { return nil }
      let isRunning = candidates.count == 1 && current != nil
      return Deadline(
        item: item, stage: stage.name, reason: clock.kind, due: due, isRunning: isRunning,
        isCertain: isRunning && due.bounds.isWithin(time),
        basis: clock.basis, events: clock.events, promise: nil)
    }
  }

  /// Every promise of its own, and not one for each stage: a new day does not hide the old one.
  fileprivate func promiseDeadlines(_ time: ClosedRange<Day>) -> [Deadline] {
    promises.filter { $0.state != .kept && $0.due.bounds.overlaps(time) }.map { promise in
      let fact = facts.first { $0.id == promise.event }
      let isRunning = promise.made.bounds.hi <= time.lowerBound && !mayBeKept(promise)
      return Deadline(
        item: item, stage: promise.stage, reason: .promise, due: promise.due,
        isRunning: isRunning, isCertain: isRunning && promise.due.bounds.isWithin(time),
        basis: promise.who ?? fact?.event.source?.publisher ?? "", events: [promise.event],
        promise: promise)
    }
  }

  /// Whether it may be where the promise is kept already.
  private func mayBeKept(_ promise: PromiseState) -> Bool {
    candidates.contains { keeps(promise, spells[$0]) }
  }
}

extension Bounds {
  fileprivate func overlaps(_ time: ClosedRange<Day>) -> Bool {
    lo <= time.upperBound && time.lowerBound <= hi
  }

  fileprivate func isWithin(_ time: ClosedRange<Day>) -> Bool {
    time.lowerBound <= lo && hi <= time.upperBound
  }
}
