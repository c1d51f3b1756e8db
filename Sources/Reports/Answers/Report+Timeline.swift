public import Docket

extension Report {
  /// What happened, in order, each with its source; what was retracted or corrected shows as such.
  public static func timeline(_ entries: [Reckoning.Entry], in reckoning: Reckoning) -> Report {
    let opening = "\(entries.count.counted("event"))."
    let list = entries.map { entry($0, in: reckoning[$0.event.item]?.procedure) }
    return Report(
      rows: entries.map { .object($0.members(in: reckoning[$0.event.item]?.procedure)) },
      document: Document([.paragraph(opening)] + reckoning.caution + [.list(list)]))
  }

  private static func entry(_ entry: Reckoning.Entry, in procedure: Procedure?) -> Document.Entry {
    let event = entry.fact?.event ?? entry.event
    let state = entry.state == .live ? "" : " (\(entry.state.rawValue))"
    let words = "\(event.item) \(event.sentence(in: procedure)) [\(event.id.short)]\(state)"
    let sources = [event.source] + (entry.fact?.corroborations ?? []).map(\.source)
    var below = sources.compactMap { $0?.citation }
    // A ruling may rest on a note instead.
    if event.source == nil, let note = event.note { below.append("Note: \(note)") }
    return Document.Entry(
      "\(event.lead): \(words)", below: below.map(Document.Block.paragraph))
  }
}
