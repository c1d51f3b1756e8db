import Docket
import EDTF

extension Digest {
  /// The items that stand otherwise, each with what did it.
  var changeSection: [Document.Block] {
    guard !changes.isEmpty else { return [] }
    let entries = changes.map { change in
      let state = change.after
      let cause = change.events.compactMap { id in
        state.facts.first { $0.id == id }.map { $0.line(in: state.procedure) }
      }
      return Document.Entry(
        "\(state.title) (\(state.item)): \(change.words); \(state.place)",
        below: cause.isEmpty ? [] : [.list(cause.map { Document.Entry($0) })])
    }
    return [.heading("Changed"), .list(entries)]
  }

  /// What happened, what was recorded of other times, and what was corrected.
  var eventSections: [Document.Block] {
    let trail = Trail(after)
    func section(_ title: String, _ entries: [Reckoning.Entry]) -> [Document.Block] {
      guard !entries.isEmpty else { return [] }
      let lines = entries.map { entry in
        entry.line(in: after[entry.event.item]?.procedure, withTexts: true, trail)
      }
      return [.heading(title), .list(lines)]
    }
    return section("What happened", happened) + section("Newly recorded", recorded)
      + section("Corrected, retracted, corroborated", rulings)
  }
}

extension Digest.Change {
  /// How it stood and how it stands: `was on track, now stalled`, `still on track`, `new, on track`.
  fileprivate var words: String {
    guard let before else { return "new, \(after.standingWords)" }
    guard before.standingWords != after.standingWords else { return "still \(after.standingWords)" }
    return "was \(before.standingWords), now \(after.standingWords)"
  }
}
