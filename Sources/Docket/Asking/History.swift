import EDTF

/// What the record said of one event, and when: its versions in the order they were recorded.
public struct History: Hashable, Sendable {
  /// The event as recorded.
  public let event: Event
  /// At least two: the event itself, and one for each ruling on it, or on one of those.
  public let versions: [Version]

  /// What the record said from one entry into the log to the next.
  public struct Version: Hashable, Sendable {
    /// The line that made it: the event itself, a correction, a retraction or a second source.
    public let record: Event
    /// The event as it was then said to be; `nil` while it is retracted.
    public let fact: Fact?
    public let state: Reckoning.Entry.State
    /// What is said otherwise than in the version before, of the event and of sources for it.
    public let differences: [Difference]
  }
}

extension Reckoning {
  /// The histories of an item's events that were corrected, retracted or corroborated, in order of
  /// date; of those that were told of by the day only.
  ///
  /// - Complexity: O(*n*) in the number of events, and for each history O(*v*²) in its versions.
  public func histories(of item: ItemID) -> [History] {
    let rulings = byFact(log.events.filter { $0.kind?.isAboutAnEvent == true })
    let ancestry = Ancestry(log)
    let told = log.events.filter { $0.item == item && rulings[$0.id] != nil }
      .compactMap { self[$0.id] }
      .filter { ($0.fact?.event ?? $0.event).isTold(by: asOf) }
    return told.inTimelineOrder().map { entry in
      let rulings = inOrderOfRecord(rulings[entry.event.id] ?? [])
      let fold = VersionFold(of: [entry.event] + rulings, ancestry)
      return History(event: entry.event, versions: fold.versions())
    }
  }
}
