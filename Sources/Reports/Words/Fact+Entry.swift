import Docket

extension Fact {
  /// The event as an entry of a list: when, what, its short id; its sources and its note below.
  func entry(in procedure: Procedure?) -> Document.Entry {
    let words = event.sentence(in: procedure)
    var below = event.source?.blocks(withQuote: !event.sentenceHasQuote) ?? []
    for other in corroborations {
      below.append(.paragraph("Also, \(other.statement(in: procedure)):"))
      below += other.source?.blocks(withQuote: true) ?? []
    }
    if let note = event.note, !event.sentenceHasNote { below.append(.paragraph("Note: \(note)")) }
    if !corrections.isEmpty {
      below.append(.paragraph("Corrected by \(corrections.map(\.short).joined(separator: ", "))."))
    }
    return Document.Entry("\(event.lead): \(words) [\(id.short)]", below: below)
  }
}

extension Event {
  /// When it happened as its source states it, to begin a line with; of an undated ruling on
  /// another event, when it was recorded.
  var lead: String {
    if let on { return on.label }
    let isRuling = kind?.isAboutAnEvent == true
    return isRuling ? "recorded \(DatePhrase(recorded.day).noun)" : "undated"
  }

  /// What a corroborating source says of its own: a date, a stage, a number.
  fileprivate func statement(in procedure: Procedure?) -> String {
    guard case .corroborated(_, let stage, let value) = body else { return id.short }
    let own = [
      on.map { DatePhrase($0).adverbial }, stage.map { procedure.titleInSentence(of: $0) },
      value.map(Event.quantity),
    ].compactMap { $0 }
    return own.isEmpty ? "the same [\(id.short)]" : "\(own.joined(separator: ", ")) [\(id.short)]"
  }
}
