import Docket

extension Fact {
  /// The event as an entry of a list: when, what, its short id; its sources, its note and its story
  /// below.
  func entry(in procedure: Procedure?, _ trail: Trail) -> Document.Entry {
    let words = event.sentence(in: procedure)
    var below = event.source?.blocks(withQuote: !event.sentenceHasQuote) ?? []
    for other in corroborations {
      below.append(.paragraph(other.opening(beside: event, in: procedure)))
      below += other.source?.blocks(withQuote: true) ?? []
    }
    if let note = event.note, !event.sentenceHasNote { below.append(.paragraph("Note: \(note)")) }
    below += trail.story(of: id, in: procedure).map(Document.Block.paragraph)
    return Document.Entry("\(event.lead): \(words) [\(id.short)]", below: below)
  }
}

extension Event {
  /// When it happened as its source states it, to begin a line with; of an undated ruling on
  /// another event, when it was recorded.
  var lead: String {
    if let on { return on.label }
    if redaction != nil { return "content removed" }
    let isRuling = kind?.isAboutAnEvent == true
    return isRuling ? "recorded \(DatePhrase(recorded.day).noun)" : "undated"
  }

  /// What a corroborating source says of its own, if anything: a date, a stage, a number.
  func ownWords(in procedure: Procedure?) -> String? {
    guard case .corroborated(_, let stage, let value) = body else { return nil }
    let own = [
      on.map { DatePhrase($0).adverbial }, stage.map { procedure.titleInSentence(of: $0) },
      value.map(Event.quantity),
    ].compactMap { $0 }
    return own.isEmpty ? nil : own.joined(separator: ", ")
  }

  /// What stands over another source: whether it agrees, and what it says instead.
  fileprivate func opening(beside event: Event, in procedure: Procedure?) -> String {
    let verb = contradicts(event) ? "Against that" : "Also"
    return "\(verb), \(ownWords(in: procedure) ?? "the same") [\(id.short)]:"
  }
}
