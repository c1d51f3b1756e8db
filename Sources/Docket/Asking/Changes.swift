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
    let entries = after.entries.filter { items.contains($0.event.item) }
    let learned =
      isOneKnowledge
      ? []
      : entries.filter { $0.event.kind?.isAboutAnEvent != true && before.log[$0.event.id] == nil }
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

extension Reckoning.Entry {
  /// The event as far as it is known to be right.
  var asCorrected: Event { fact?.event ?? event }

  /// Whether it ties the item to another that it does not wait for, which changes no standing.
  fileprivate var isTie: Bool {
    guard case .linked(let relation, _) = asCorrected.body else { return false }
    return relation != Link.dependsOn
  }

  /// Whether it makes no difference where an item was: a report of a stage may.
  fileprivate var movesNothing: Bool { isTalk && asCorrected.stage == nil }
}
