/// What the events of an item come to for whoever adds one; kept, so that many drafts of one item are not
/// each held against all of its events.
struct ItemSummary: Sendable {
  /// Its heads, sorted.
  let heads: [EventID]
  /// The event it is opened by, as corrected: of several, the one that counts in every answer.
  let opening: Event?

  /// - Complexity: O(*n*) in the number of events.
  init(_ log: Log) {
    let rulings = Rulings(log)
    let openings = log.kindColumn.indices.filter {
      log.kindColumn[$0] == .opened && !rulings.isRetracted($0)
    }
    heads = log.events.heads
    opening = Ancestry(log).inOrder(openings).first.map { rulings.current($0) }
  }

  private init(heads: [EventID], opening: Event?) {
    self.heads = heads
    self.opening = opening
  }

  /// That with another event, whose writer knew all heads; `nil` if that may say what opens the item.
  func adding(_ event: Event) -> ItemSummary? {
    guard let kind = event.kind, kind != .opened, !kind.isAboutAnEvent else { return nil }
    return ItemSummary(heads: [event.id], opening: opening)
  }
}
