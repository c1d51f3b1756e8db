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
  /// - Complexity: O(*n*) in the number of rulings, and for each history O(*v*²) in its versions.
  public func histories(of item: ItemID) -> [History] {
    let log = ledger.log
    let rulings = byFact(log.rulings.map(\.row))
    return entries(of: item).compactMap { entry in
      guard let fact = log.row(of: entry.event.id), let rulings = rulings[fact] else { return nil }
      let fold = VersionFold(of: [fact] + inOrderOfRecord(rulings), in: log)
      return History(event: entry.event, versions: fold.versions())
    }
  }
}
