/// An item that stands otherwise in one reckoning than in another, or elsewhere.
public struct Change: Hashable, Sendable {
  public let item: ItemID
  /// How it stood; `nil` where nothing of it had happened, as far as was known.
  public let before: ItemState?
  /// How it stands; `nil` where nothing of it has happened, as far as is known.
  public let after: ItemState?
  /// What did it: what is new, and what is behind reasons that are new.
  public let events: [EventID]

  /// The change of an item, or `nil` if it stands as it stood.
  ///
  /// - Parameters:
  ///   - item: The item.
  ///   - before: The reckoning it stood so in.
  ///   - after: The reckoning it stands so in.
  ///   - new: What happened to it in between, or was learned of it, in order.
  init?(
    of item: ItemID, from before: Reckoning, to after: Reckoning,
    by new: [(id: EventID, isTalk: Bool)]
  ) {
    self.item = item
    self.before = before[item]
    self.after = after[item]
    guard
      self.before?.standing != self.after?.standing || self.before?.outcome != self.after?.outcome
        || self.before?.stage != self.after?.stage
    else { return nil }
    let known = self.before?.reasons ?? []
    let reasons = (self.after?.reasons ?? []).filter { reason in
      !known.contains { $0.kind == reason.kind && $0.isCertain == reason.isCertain }
    }
    // Talk moves nothing, but it ends a silence.
    let wasSilent = known.contains { $0.kind == .silent }
    let moves = new.filter { wasSilent || !$0.isTalk }
    var seen: Set<EventID> = []
    events = (moves.map(\.id) + reasons.flatMap(\.events)).filter { seen.insert($0).inserted }
  }
}
