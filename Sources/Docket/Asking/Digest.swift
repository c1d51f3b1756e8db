import EDTF

/// What changed of some items between two days, both by what the log knew at one time.
///
/// An event is new if it has certainly happened by the later day and had not by the earlier one, or if
/// it was recorded (UTC) after the earlier day and by the later: digests in a row, each since the day
/// of the one before, tell every happening once. Corrections, retractions and second sources are new
/// when they were recorded. What was redacted in the time is told as that, whenever it was recorded.
public struct Digest: Sendable {
  /// How things stood on the earlier day.
  public let before: Reckoning
  /// How they stand on the later one.
  public let after: Reckoning
  /// The items that stand otherwise, or elsewhere.
  public let changes: [Change]
  /// The items that have stalled for certain.
  public let stalled: [ItemState]
  /// The items that may have stalled.
  public let possiblyStalled: [ItemState]
  /// What falls due in the 30 days from the later day.
  public let deadlines: [Deadline]
  /// The promises that are new, or of which something else came than before.
  public let promises: [(item: ItemState, promise: PromiseState)]
  /// The new events, in order; rulings among them, but none that was redacted in the time.
  public let new: [Reckoning.Entry]
  /// The events whose content was taken out after the earlier day and by the later (UTC), and by the
  /// time that is asked about.
  public let redacted: [Reckoning.Entry]
  /// The numbers among the new events.
  public let figures: [Figure]

  /// Compares two reckonings of one log at one time, of which the first is of the earlier day.
  ///
  /// - Parameters:
  ///   - before: How things stood.
  ///   - after: How things stand.
  ///   - states: The items asked about, of `after`.
  ///   - isWanted: Whether an event is asked about whose item has no state in `after`: it was retracted
  ///     or redacted, or lies ahead, and to have recorded it is news all the same. It is given the words
  ///     that item was opened with.
  public init(
    from before: Reckoning, to after: Reckoning, of states: [ItemState],
    andStateless isWanted: @escaping (Reckoning.Entry, Event.Opening?) -> Bool = { _, _ in true }
  ) {
    self.before = before
    self.after = after
    let items = Set(states.map(\.item))
    let all = after.entries
    let entries = all.filter { items.contains($0.event.item) }
    let scope = Scope(items, in: [after], andStateless: isWanted)
    redacted = after.redacted { time in
      before.asOf < time.day && time.day <= after.asOf && time <= after.knownAt ?? time
    }.filter(scope.holds)
    let gone = Set(redacted.map(\.event.id))
    let new = all.filter { entry in
      entry.isNew(after: before.asOf, by: after.asOf) && !gone.contains(entry.event.id)
        && scope.holds(entry)
    }
    self.new = new
    let happened = new.filter { $0.hasHappened(after: before.asOf, by: after.asOf) }
    let newFacts = Dictionary(grouping: happened, by: \.event.item)
    changes = states.compactMap { state in
      Change(
        of: state.item, from: before[state.item], to: state,
        by: { (newFacts[state.item] ?? []).map { ($0.event.id, $0.isTalk) } })
    }
    stalled = states.filter(\.hasStalled)
    possiblyStalled = states.filter(\.mayHaveStalled)
    deadlines = after.deadlines(of: states, until: after.soon)
    promises = states.flatMap { state in
      let earlier = before[state.item]?.promises ?? []
      return state.promises.filter { !earlier.contains($0) }.map { (state, $0) }
    }
    let ids = Set(new.map(\.event.id))
    figures = after.figures(of: entries).filter { ids.contains($0.id) }
  }
}

extension Digest {
  /// Whether an item had not stalled for certain on the earlier day.
  public func isNewlyStalled(_ item: ItemID) -> Bool {
    !(before[item]?.hasStalled ?? false)
  }

  /// The new events that happened in the time.
  public var happened: [Reckoning.Entry] {
    new.filter { $0.hasHappened(after: before.asOf, by: after.asOf) }
  }

  /// The corrections, retractions and second sources that were recorded.
  public var rulings: [Reckoning.Entry] { new.filter { $0.event.kind?.isAboutAnEvent == true } }

  /// The events that were recorded in the time and happened at another.
  public var recorded: [Reckoning.Entry] {
    new.filter { entry in
      entry.event.kind?.isAboutAnEvent != true
        && !entry.hasHappened(after: before.asOf, by: after.asOf)
    }
  }
}

extension Reckoning.Entry {
  /// Whether it is a live happening that has certainly happened by a day and had not by an earlier.
  func hasHappened(after start: Day, by end: Day) -> Bool {
    state != .retracted && event.kind?.isAboutAnEvent != true && start < bounds.hi
      && bounds.hi <= end
  }

  /// Whether it only says how things are, and moves nothing on the day.
  var isTalk: Bool { event.kind == .reported || event.kind == .measured }

  fileprivate func isNew(after start: Day, by end: Day) -> Bool {
    let day = event.recorded.day
    return start < day && day <= end || hasHappened(after: start, by: end)
  }
}
