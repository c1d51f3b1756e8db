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
  ///   - before: How it stood.
  ///   - after: How it stands.
  ///   - new: What happened to it in between, or was learned of it, in order; asked for only if it
  ///     stands otherwise.
  init?(
    of item: ItemID, from before: ItemState?, to after: ItemState?,
    by new: () -> [(id: EventID, isTalk: Bool)]
  ) {
    guard
      before?.standing != after?.standing || before?.outcome != after?.outcome
        || before?.stage != after?.stage
    else { return nil }
    self.item = item
    self.before = before
    self.after = after
    let known = before?.reasons ?? []
    let reasons = (after?.reasons ?? []).filter { reason in
      !known.contains { $0.kind == reason.kind && $0.isCertain == reason.isCertain }
    }
    // Talk moves nothing, but it ends a silence.
    let wasSilent = known.contains { $0.kind == .silent }
    let moves = new().filter { wasSilent || !$0.isTalk }
    var seen: Set<EventID> = []
    events = (moves.map(\.id) + reasons.flatMap(\.events)).filter { seen.insert($0).inserted }
  }
}
