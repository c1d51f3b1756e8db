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
  /// The events whose content was taken out in between: between the two times, or, of one state of
  /// knowledge, the two days (UTC).
  public let redacted: [Reckoning.Entry]

  /// Compares two reckonings of one log.
  ///
  /// - Parameters:
  ///   - before: The one that says how things stood.
  ///   - after: The one that says how they stand.
  ///   - items: The items asked about.
  ///   - isWanted: Whether an event is asked about whose item has a state in neither: what was recorded
  ///     of it was retracted, redacted, or lies ahead. It is given the words that item was opened with.
  public init(
    from before: Reckoning, to after: Reckoning, of items: Set<ItemID>,
    andStateless isWanted: @escaping (Reckoning.Entry, Event.Opening?) -> Bool = { _, _ in true }
  ) {
    self.before = before
    self.after = after
    let scope = Scope(items, in: [before, after], andStateless: isWanted)
    let isOneKnowledge = before.knownAt == after.knownAt
    let redacted = after.redacted { time in
      guard isOneKnowledge else { return time.isKnown(by: after) && !time.isKnown(by: before) }
      return before.asOf < time.day && time.day <= after.asOf && time.isKnown(by: after)
    }.filter(scope.holds)
    self.redacted = redacted
    let gone = Set(redacted.map(\.event.id))
    let learned =
      isOneKnowledge
      ? []
      : after.entries(unknownTo: before, in: scope).filter { !gone.contains($0.event.id) }
    self.learned = learned
    let revisions = isOneKnowledge ? [] : Changes.revisions(from: before, to: after, in: scope)
    self.revisions = revisions
    let learnedIDs = Set(learned.map(\.event.id))
    let revised = Dictionary(grouping: revisions, by: \.after.event.item)
    self.items = items.sorted().compactMap { item in
      Change(of: item, from: before[item], to: after[item]) {
        let happened = after.entries(of: item).filter { entry in
          learnedIDs.contains(entry.event.id)
            || entry.hasHappened(after: before.asOf, by: after.asOf)
        }
        let moves = happened.filter { $0.state != .retracted && !$0.isTie }.map { entry in
          let isLearned = learnedIDs.contains(entry.event.id)
          return (id: entry.event.id, isTalk: isLearned ? entry.movesNothing : entry.isTalk)
        }
        return moves + (revised[item] ?? []).flatMap(\.moves)
      }
    }
  }
}

extension Reckoning {
  /// The events told of by the day that another reckoning does not know, rulings aside, and that are
  /// asked about.
  fileprivate func entries(unknownTo other: Reckoning, in scope: Scope) -> [Entry] {
    let (log, known) = (ledger.log, other.ledger.log)
    let rows = log.kindColumn.indices.filter { row in
      !log.kindColumn[row].isRuling && log.kindColumn[row] != .none
        && !known.has(log.idColumn[row]) && scope.mayHold(log.item(at: row))
    }
    return entries(ofRows: rows).filter(scope.holds)
  }
}

extension Timestamp {
  fileprivate func isKnown(by reckoning: Reckoning) -> Bool {
    reckoning.knownAt.map { self <= $0 } ?? true
  }
}

extension Changes.Revision {
  /// The rulings, as what may have moved the item.
  fileprivate var moves: [(id: EventID, isTalk: Bool)] {
    let isTalk = before.movesNothing && after.movesNothing
    return rulings.map { ($0.id, isTalk) }
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
