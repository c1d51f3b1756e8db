extension Changes {
  /// An event known before of which the log says something else now.
  public struct Revision: Hashable, Sendable {
    public let before: Reckoning.Entry
    public let after: Reckoning.Entry
    /// The corrections, retractions and second sources that did it, in order of record.
    public let rulings: [Event]
  }

  /// What corrections, retractions and second sources that only the later reckoning knows make of
  /// events that both know.
  static func revisions(
    from before: Reckoning, to after: Reckoning, in scope: Scope
  ) -> [Revision] {
    let (log, known) = (after.ledger.log, before.ledger.log)
    let new = log.rulings.map(\.row).filter { !known.has(log.idColumn[$0]) }
      .sorted { log.isRecordedBefore($0, $1) }
    let revised = after.byFact(new).compactMap { fact, rulings -> Revision? in
      let id = log.idColumn[fact]
      guard let old = before[id], let now = after[id], scope.holds(now) else { return nil }
      // What a correction moves beyond the day is told of on one of the two sides only.
      let isTold =
        old.asCorrected.isTold(by: before.asOf) || now.asCorrected.isTold(by: after.asOf)
      guard isTold, old.fact != now.fact else { return nil }
      return Revision(before: old, after: now, rulings: rulings.map { log.event(at: $0) })
    }
    let places = Dictionary(uniqueKeysWithValues: revised.map { ($0.after.event.id, $0) })
    return revised.map(\.after).inTimelineOrder().compactMap { places[$0.event.id] }
  }
}

extension Changes.Revision {
  /// Whether the event was retracted.
  public var isRetracted: Bool { before.state != .retracted && after.state == .retracted }

  /// Whether the event had been retracted and counts again.
  public var isRestored: Bool { before.state == .retracted && after.state != .retracted }

  /// The members that are said otherwise, of the event itself and of sources known before, with the
  /// event each is of.
  public var differences: [(event: EventID, difference: Difference)] {
    guard let old = before.fact, let now = after.fact else { return [] }
    let known = Dictionary(uniqueKeysWithValues: old.corroborations.map { ($0.id, $0) })
    let pairs =
      [(old.event, now.event)]
      + now.corroborations.compactMap { other in known[other.id].map { ($0, other) } }
    return pairs.flatMap { old, now in now.differences(from: old).map { (now.id, $0) } }
  }

  /// The sources for it that are new.
  public var newSources: [Event] {
    let known = Set((before.fact?.corroborations ?? []).map(\.id))
    return (after.fact?.corroborations ?? []).filter { !known.contains($0.id) }
  }

  /// The sources for it that count no more, although it does.
  public var lostSources: [Event] {
    guard let now = after.fact else { return [] }
    let left = Set(now.corroborations.map(\.id))
    return (before.fact?.corroborations ?? []).filter { !left.contains($0.id) }
  }
}
