public import Docket

extension Report {
  /// Where items stand: those that need a look first.
  public static func items(_ states: [ItemState], in reckoning: Reckoning) -> Report {
    let groups = Standing.byUrgency.flatMap { standing -> [Document.Block] in
      let states = states.filter { $0.standing == standing }
      guard !states.isEmpty else { return [] }
      return [.heading("\(standing.heading) (\(states.count))"), .list(states.map(entry))]
    }
    let opening = "\(reckoning.day): \(states.count.counted("item"))."
    return Report(
      rows: states.map { .object($0.members(on: reckoning.asOf)) },
      document: Document([.paragraph(opening)] + reckoning.caution + groups))
  }

  private static func entry(_ state: ItemState) -> Document.Entry {
    let outcome = state.outcome.map { " (\($0.rawValue))" } ?? ""
    return Document.Entry(
      state.title, below: [.paragraph("\(state.item): \(state.place)\(outcome)")])
  }
}

extension Standing {
  /// All, in the order somebody wants to hear of them.
  fileprivate static let byUrgency: [Standing] = [
    .stalled, .possiblyStalled, .dueSoon, .paused, .onTrack, .closed,
  ]
}
