public import Docket

extension Report {
  /// What happened, in order, each with its source; what was retracted or corrected shows as such.
  public static func timeline(_ entries: [Reckoning.Entry], in reckoning: Reckoning) -> Report {
    Report(
      rows: entries.map { .object($0.members(in: reckoning[$0.event.item]?.procedure)) },
      document: Document(
        [.paragraph("\(entries.count.counted("event")).")] + reckoning.caution
          + [.list(entries.map { entry($0, in: reckoning[$0.event.item]?.procedure) })]))
  }

  private static func entry(_ entry: Reckoning.Entry, in procedure: Procedure?) -> Document.Entry {
    let event = entry.fact?.event ?? entry.event
    let state = entry.state == .live ? "" : " (\(entry.state.rawValue))"
    let words = "\(event.item) \(event.sentence(in: procedure)) [\(event.id.short)]\(state)"
    let sources = ([event.source] + (entry.fact?.corroborations ?? []).map(\.source))
      .compactMap { $0?.citation }
    // A ruling may rest on a note instead.
    let note = event.source == nil ? event.note.map { "Note: \($0)" } : nil
    let basis = sources.isEmpty ? note : sources.joined(separator: "; also ")
    return Document.Entry(
      "\(event.lead): \(words)", below: basis.map { [.paragraph($0)] } ?? [])
  }
}
