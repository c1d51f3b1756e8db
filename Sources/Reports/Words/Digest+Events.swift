import Docket
import EDTF

extension Digest {
  /// The items that stand otherwise, each with what did it.
  var changeSection: [Document.Block] {
    guard !changes.isEmpty else { return [] }
    return [.heading("Changed"), .list(changes.map { $0.entry(in: after) })]
  }

  /// What happened, what was recorded of other times, and what was corrected and redacted.
  var eventSections: [Document.Block] {
    let trail = Trail(after)
    func section(_ title: String, _ entries: [Reckoning.Entry]) -> [Document.Block] {
      guard !entries.isEmpty else { return [] }
      let lines = entries.map { entry in
        entry.line(in: after.procedure(of: entry.event.item), withTexts: true, trail)
      }
      return [.heading(title), .list(lines)]
    }
    return section("What happened", happened) + section("Newly recorded", recorded)
      + section("Corrected, retracted, corroborated", rulings) + section("Redacted", redacted)
  }
}
