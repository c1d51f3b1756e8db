import EDTF

/// What differs between two reckonings of one log: of two days, of two states of knowledge, or of both.
///
/// What the second knows and the first does not is learned, whenever it happened, so that what was
/// dated back is seen. Both are asked about some items only.
public struct Changes: Sendable {
  /// How things stood, as far as was known.
  public let before: Reckoning
  /// How they stand, as far as is known.
  public let after: Reckoning
  /// The items that stand otherwise, or elsewhere, sorted.
  public let items: [Change]
  /// The events that were recorded in between, rulings on others aside, in order of date.
  public let learned: [Reckoning.Entry]
  /// The events known before of which the log says something else now, in order of date.
  public let revisions: [Revision]

  /// An event known before of which the log says something else now.
  public struct Revision: Hashable, Sendable {
    public let before: Reckoning.Entry
    public let after: Reckoning.Entry
    /// The corrections, retractions and second sources that did it, in order of record.
    public let rulings: [Event]
  }

  /// Compares two reckonings of one log.
  ///
  /// - Parameters:
  ///   - before: The one that says how things stood.
  ///   - after: The one that says how they stand.
  ///   - items: The items asked about.
  public init(from before: Reckoning, to after: Reckoning, of items: Set<ItemID>) {
    self.before = before
    self.after = after
    let isOneKnowledge = before.knownAt == after.knownAt
    // What a correction moves beyond the day is told of in one of the two only.
    let entries = after.entries.filter { items.contains($0.event.item) }
    let learned =
      isOneKnowledge
      ? [] : entries.filter { $0.event.kind?.isAboutAnEvent != true && before[$0.event.id] == nil }
    self.learned = learned
    let revisions = isOneKnowledge ? [] : Changes.revisions(from: before, to: after, of: items)
    self.revisions = revisions
    let learnedIDs = Set(learned.map(\.event.id))
    let (start, end) = (before.asOf, after.asOf)
    var new: [ItemID: [(id: EventID, isTalk: Bool)]] = [:]
    for entry in entries where entry.state != .retracted && !entry.isTie {
      let isLearned = learnedIDs.contains(entry.event.id)
      guard isLearned || entry.hasHappened(after: start, by: end) else { continue }
      let isTalk = isLearned ? entry.movesNothing : entry.isTalk
      new[entry.event.item, default: []].append((entry.event.id, isTalk))
    }
    for revision in revisions {
      let isTalk = revision.before.movesNothing && revision.after.movesNothing
      new[revision.after.event.item, default: []] += revision.rulings.map { ($0.id, isTalk) }
    }
    self.items = items.sorted().compactMap { item in
      Change(of: item, from: before, to: after, by: new[item] ?? [])
    }
  }
}

extension Changes {
  private static func revisions(
    from before: Reckoning, to after: Reckoning, of items: Set<ItemID>
  ) -> [Revision] {
    let new = after.log.events.filter { event in
      event.kind?.isAboutAnEvent == true && before.log[event.id] == nil
    }.sorted { ($0.recorded, $0.id) < ($1.recorded, $1.id) }
    let revised = after.byFact(new).compactMap { id, rulings -> Revision? in
      guard let old = before[id], let now = after[id], items.contains(now.event.item),
        old.current.isTold(by: before.asOf) || now.current.isTold(by: after.asOf),
        old.fact != now.fact
      else { return nil }
      return Revision(before: old, after: now, rulings: rulings)
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

extension Reckoning.Entry {
  /// The event as far as it is known to be right.
  fileprivate var current: Event { fact?.event ?? event }

  /// Whether it ties the item to another that it does not wait for, which changes no standing.
  fileprivate var isTie: Bool {
    guard case .linked(let relation, _) = current.body else { return false }
    return relation != Link.dependsOn
  }

  /// Whether it makes no difference where an item was: a report of a stage may.
  fileprivate var movesNothing: Bool { isTalk && current.stage == nil }
}
