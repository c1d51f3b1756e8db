import Docket

extension Change {
  /// The item and how it stood and stands; below, what did it.
  func entry(in reckoning: Reckoning) -> Document.Entry {
    let causes = causes(in: reckoning)
    return Document.Entry(
      "\(title) (\(item)): \(words)\(after.map { "; \($0.place)" } ?? "")",
      below: causes.isEmpty ? [] : [.list(causes)])
  }

  /// How it stood and how it stands: `was on track, now stalled`, `still on track`, `new, on track`.
  var words: String {
    switch (before?.standingWords, after?.standingWords) {
    case (let before?, let after?):
      before == after ? "still \(after)" : "was \(before), now \(after)"
    case (nil, let after?): "new, \(after)"
    case (let before?, nil): "was \(before), now nothing of it counts as having happened"
    case (nil, nil): "not known"
    }
  }

  /// The item's title, or else its id.
  var title: String { after?.title ?? before?.title ?? item.text }

  private func causes(in reckoning: Reckoning) -> [Document.Entry] {
    events.compactMap { id in
      guard let entry = reckoning[id] else { return nil }
      let procedure = reckoning.procedure(of: entry.event.item)
      let event = entry.event
      let line =
        entry.fact?.line(in: procedure)
        ?? "\(event.lead): \(event.sentence(in: procedure)) [\(id.short)]"
      return Document.Entry(line)
    }
  }
}
