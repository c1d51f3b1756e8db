public import Docket
import EDTF

extension Report {
  /// The items that have stalled, the longest first; with `possibly` those that may have after
  /// them.
  ///
  /// - Parameters:
  ///   - states: The items asked about.
  ///   - possibly: Whether what may have stalled is listed.
  ///   - reckoning: How things stand on the day asked about.
  ///   - words: The words that say which items are asked for.
  /// - Returns: One row an item; as Atom, an entry a reason.
  public static func stalled(
    _ states: [ItemState], possibly: Bool, in reckoning: Reckoning, of words: [String] = []
  ) -> Report {
    let certain = states.longestStalledFirst(on: reckoning.asOf)
    let uncertain = states.mostLikelyStalledFirst
    let possible = possibly ? uncertain : []
    let listed = certain + possible
    let opening = summary(certain.count, uncertain.count, listsPossible: possibly, reckoning)
    return Report(
      rows: listed, as: { .object($0.members(on: reckoning.asOf)) }, columns: ItemState.columns,
      by: reckoning.workers,
      document: Document(
        [.paragraph(opening)] + reckoning.caution + group("Stalled", certain, in: reckoning)
          + group("Possibly stalled", possible, in: reckoning))
    ).with(.atom) { page in
      Feed.stalled(listed, possibly: possibly, of: words, in: reckoning).atom(on: page)
    }
  }

  /// How many stalled and how many may have; where the latter are not listed, how to see them.
  private static func summary(
    _ certain: Int, _ possible: Int, listsPossible: Bool, _ reckoning: Reckoning
  ) -> String {
    guard certain + possible > 0 else { return "\(reckoning.day): nothing has stalled." }
    let stalled =
      certain == 0 ? "nothing has certainly stalled" : "\(certain.counted("item")) stalled"
    guard possible > 0 else { return "\(reckoning.day): \(stalled)." }
    let hint = listsPossible ? "" : " (--possibly lists what may have)"
    return "\(reckoning.day): \(stalled), \(possible) possibly\(hint)."
  }

  /// Items that have or may have stalled, each with where it is and every reason.
  static func group(
    _ title: String, _ states: [ItemState], in reckoning: Reckoning
  ) -> [Document.Block] {
    guard !states.isEmpty else { return [] }
    let entries = reckoning.workers.map(states) { state in
      let reasons = state.reasons.map { $0.sentence(for: state, in: reckoning) }
      let pause = state.standing == .paused ? "; paused" : ""
      let lines = ["\(state.item): \(state.place)\(pause)"] + reasons
      return Document.Entry(state.title, below: lines.map(Document.Block.paragraph))
    }
    return [.heading(title), .list(entries)]
  }
}

// All of these are sorted by id.
extension [ItemState] {
  /// Those that have stalled, the longest first.
  func longestStalledFirst(on day: Day) -> [ItemState] {
    inOrder { $0.hasStalled ? $0.stalledSince(day) : nil }
  }

  /// Those that may have stalled, in the order they may have.
  var mostLikelyStalledFirst: [ItemState] {
    inOrder { $0.mayHaveStalled ? $0.mayStallSince : nil }
  }

  /// Those that have a day, of the earliest day first, those of one day by id.
  private func inOrder(of day: (ItemState) -> Day?) -> [ItemState] {
    // Sorted by index: a state is much to move.
    indices.compactMap { index in day(self[index]).map { (day: $0, index: index) } }
      .sorted { ($0.day, $0.index) < ($1.day, $1.index) }.map { self[$0.index] }
  }
}

extension ItemState {
  /// The first day on which it had certainly stalled; the day asked about where none can be told.
  fileprivate func stalledSince(_ day: Day) -> Day {
    let reasons = reasons
    // By index: a reason is much to copy.
    return reasons.indices.lazy.filter { reasons[$0].isCertain }
      .compactMap { reasons[$0].certainFrom ?? reasons[$0].due?.bounds.hi }.min() ?? day
  }

  /// The first day on which it may have stalled; after all others where none can be told.
  fileprivate var mayStallSince: Day {
    let reasons = reasons
    return reasons.indices.lazy.compactMap { reasons[$0].due?.bounds.lo }.min() ?? .distantFuture
  }
}
