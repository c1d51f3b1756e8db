public import Docket

extension Report {
  /// Where items stand: those that need a look first.
  public static func items(_ states: [ItemState], in reckoning: Reckoning) -> Report {
    Report(
      rows: states, as: { .object($0.members(on: reckoning.asOf)) }, columns: ItemState.columns,
      by: reckoning.workers, document: document(states, in: reckoning))
  }

  private static func document(_ states: [ItemState], in reckoning: Reckoning) -> Document {
    let groups = Standing.byUrgency.flatMap { standing -> [Document.Block] in
      let states = states.filter { $0.standing == standing }
      guard !states.isEmpty else { return [] }
      let entries = reckoning.workers.map(states) {
        entry($0, running: standing == .dueSoon ? $0.clocks.first : nil)
      }
      return [.heading("\(standing.heading) (\(states.count))"), .list(entries)]
    }
    let opening = "\(reckoning.day): \(states.count.counted("item"))."
    return Document([.paragraph(opening)] + reckoning.caution + groups)
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
  static let byUrgency: [Standing] = [
    .stalled, .possiblyStalled, .dueSoon, .paused, .onTrack, .closed,
  ]
}
