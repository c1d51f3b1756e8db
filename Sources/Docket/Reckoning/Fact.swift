public import EDTF

/// A live event about an item, as corrected, with what all its sources say of its date.
public struct Fact: Hashable, Sendable {
  /// The event as its live corrections make it.
  public let event: Event
  /// What other sources say of it, in order of record.
  public let corroborations: [Event]
  /// The live corrections that were applied, in the order they were.
  public let corrections: [EventID]
  /// The clock bounds: when it happened or began.
  public let bounds: Bounds
  /// The last day it may have lasted to.
  public let lastDay: Day
}

extension Fact {
  /// Takes together what the event's own source and its corroborations say of its date.
  init(_ event: Event, corroborations: [Event], corrections: [EventID]) {
    self.event = event
    self.corroborations = corroborations
    self.corrections = corrections
    (bounds, lastDay) = event.statement.together(with: corroborations.map(\.statement))
  }

  /// The id of the event.
  public var id: EventID { event.id }

  /// The date as written and as reckoned.
  public var dated: Dated { Dated(event.on?.text, bounds) }

  /// Whether it has certainly happened, or begun, by a day.
  public func hasHappened(by day: Day) -> Bool { bounds.hi <= day }

  /// Whether it may have happened, or begun, by a day; otherwise it is scheduled.
  public func mayHaveHappened(by day: Day) -> Bool { bounds.lo <= day }
}
