public import EDTF

/// Why an item counts as stalled, or may be, on a day.
public struct Reason: Hashable, Sendable {
  public let kind: Kind
  /// Whether it holds for every day its dates may be, or only for some.
  public let isCertain: Bool
  /// From when its clock ran: the entry, the promise, the last activity; `nil` of `waiting`.
  public let since: Dated?
  /// When its time was up; `nil` of `waiting`.
  public let due: Dated?
  /// What the threshold rests on.
  public let basis: String
  /// The events behind it; never empty.
  public let events: [EventID]
  public let detail: Detail
  /// The first day on which it was, or will be, certain, as far as is known today; `nil` where no day
  /// can be told.
  public let certainFrom: Day?
  /// For how long its clock stood still; `nil` where it did not, and of a promise, which no pause stops.
  public let standstill: Standstill?

  /// The five reasons.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The law's time for the stage is over.
    case limit
    /// The usual time for the stage is over.
    case pace
    /// A promised day is over.
    case promise
    /// Nothing has been heard for long.
    case silent
    /// What it depends on is stalled or dropped.
    case waiting
  }

  /// What its sentence needs beside its dates.
  public enum Detail: Hashable, Sendable {
    /// A stage's limit or pace.
    case stage(Procedure.Stage, CalendarDuration)
    /// A promise, how often it slipped since, and to which day.
    case promise(PromiseState, lastDue: Dated)
    case silence(CalendarDuration)
    /// The items waited for that are stalled, possibly stalled or dropped.
    case waiting([ItemID])
  }

  /// For how long a clock stood still while it ran.
  public struct Standstill: Hashable, Sendable {
    /// The days it stood still at least.
    public let least: Int
    /// The days it did at most; `nil` where no end is known.
    public let most: Int?
    /// The pauses that count, and what ended them or may have.
    public let events: [EventID]
  }
}

extension Reason {
  /// The days from the latest and from the earliest day its time can have been up to `day`; `nil`
  /// where that side is open, and of `waiting`.
  public func over(on day: Day) -> (min: Int?, max: Int?)? {
    guard let due else { return nil }
    func days(since other: Day) -> Int? { other.isDistant ? nil : day.days(since: other) }
    return (days(since: due.bounds.hi), days(since: due.bounds.lo))
  }
}
