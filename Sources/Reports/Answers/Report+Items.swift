public import Docket

extension Report {
  /// Where items stand: those that need a look first.
  public static func items(_ states: [ItemState], in reckoning: Reckoning) -> Report {
    Report(
      rows: states.map { .object($0.members(on: reckoning.asOf)) },
      document: Document(
        [.paragraph("\(reckoning.day): \(states.count.counted("item")).")] + reckoning.caution
          + Standing.byUrgency.flatMap { group($0, among: states) }))
  }

  private static func group(_ standing: Standing, among states: [ItemState]) -> [Document.Block] {
    let states = states.filter { $0.standing == standing }
    guard !states.isEmpty else { return [] }
    let entries = states.map { entry($0, running: standing == .dueSoon ? $0.clocks.first : nil) }
    return [.heading("\(standing.heading) (\(states.count))"), .list(entries)]
  }

  private static func entry(_ state: ItemState, running clock: Reason?) -> Document.Entry {
    let outcome = state.outcome.map { " (\($0.rawValue))" } ?? ""
    let soon = clock.map { ". \($0.running(for: state))" } ?? ""
    return Document.Entry(
      state.title, below: [.paragraph("\(state.item): \(state.place)\(outcome)\(soon)")])
  }
}

extension Standing {
  /// All, in the order somebody wants to hear of them.
  fileprivate static let byUrgency: [Standing] = [
    .stalled, .possiblyStalled, .dueSoon, .paused, .onTrack, .closed,
  ]
}
