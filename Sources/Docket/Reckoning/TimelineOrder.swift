import EDTF

/// Where an event stands in a list: by the earliest day that its own words allow, then by when it is
/// reckoned to have happened, then by when it was recorded.
///
/// The words come first because they are what a reader sees: reckoned as a month more at each end,
/// "about September" would stand before a day of August.
private struct TimelinePlace: Comparable {
  private let stated: Day
  private let bounds: Bounds
  private let recorded: Timestamp
  private let id: EventID

  init(_ event: Event, _ bounds: Bounds) {
    stated = event.on?.bounds.lo ?? bounds.lo
    self.bounds = bounds
    recorded = event.recorded
    id = event.id
  }

  static func < (left: TimelinePlace, right: TimelinePlace) -> Bool {
    if left.stated != right.stated { return left.stated < right.stated }
    return (left.bounds.lo, left.bounds.hi, left.recorded, left.id)
      < (right.bounds.lo, right.bounds.hi, right.recorded, right.id)
  }
}

extension Sequence<Fact> {
  /// The facts in the order they are listed.
  ///
  /// - Complexity: O(*n* log *n*).
  public func inTimelineOrder() -> [Fact] {
    map { (fact: $0, place: TimelinePlace($0.event, $0.bounds)) }
      .sorted { $0.place < $1.place }.map(\.fact)
  }
}

extension Sequence<Reckoning.Entry> {
  /// The events in the order they are listed.
  ///
  /// - Complexity: O(*n* log *n*).
  public func inTimelineOrder() -> [Reckoning.Entry] {
    map { (entry: $0, place: TimelinePlace($0.fact?.event ?? $0.event, $0.bounds)) }
      .sorted { $0.place < $1.place }.map(\.entry)
  }
}
