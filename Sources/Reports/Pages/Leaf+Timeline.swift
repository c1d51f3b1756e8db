import Docket
import EDTF

extension Leaf {
  /// Everything recorded of an item, in order, each with its sources; what was retracted and redacted
  /// behind it.
  func timeline(
    of state: ItemState, _ facts: [Fact], _ entries: [Reckoning.Entry]
  ) -> [HTML] {
    let trail = Trail(reckoning)
    let retracted = trail.retracted(among: entries)
    let redacted = entries.map(\.event).filter { $0.redaction != nil }
    return list("Timeline", facts.map { entry(of: $0, in: state.procedure, trail) })
      + list("Retracted", retracted.map { entry(ofRetracted: $0, in: state.procedure, trail) })
      + list(
        "Redacted",
        redacted.map { event in
          HTML("li", ["id": event.id.description], [HTML("p", event.sentence(in: nil).ended)])
        })
  }

  private func list(_ title: String, _ entries: [HTML]) -> [HTML] {
    entries.isEmpty
      ? [] : [HTML("h2", title), HTML("ol", ["class": "timeline"], entries)]
  }

  private func entry(of fact: Fact, in procedure: Procedure?, _ trail: Trail) -> HTML {
    let event = fact.event
    let note = event.sentenceHasNote ? nil : event.note
    return HTML(
      "li", ["id": event.id.description],
      opening(event, in: procedure)
        + (event.source.map { source($0) } ?? [])
        + fact.corroborations.flatMap { corroboration($0, of: event, in: procedure) }
        + (note.map { [HTML("p", ["class": "note"], [.prose("Note: \($0)")])] } ?? [])
        + story(of: fact.id, in: procedure, trail) + [record(of: event)])
  }

  private func entry(
    ofRetracted entry: Reckoning.Entry, in procedure: Procedure?, _ trail: Trail
  ) -> HTML {
    HTML(
      "li", ["id": entry.event.id.description],
      opening(entry.event, in: procedure)
        + (entry.event.source.map { source($0) } ?? [])
        + story(of: entry.event.id, in: procedure, trail) + [record(of: entry.event)])
  }

  private func opening(_ event: Event, in procedure: Procedure?) -> [HTML] {
    let words: [HTML] =
      if case .linked(let relation, let to) = event.body {
        [.text(Event.tie(relation, "")), mention(to)]
      } else {
        [.prose(event.outline(in: procedure).capitalizedFirst)]
      }
    let said = event.sentenceHasNote ? event.note : nil
    return [HTML("p", ["class": "when"], event.lead), HTML("p", ["class": "what"], words)]
      + (said.map { [HTML("p", [.prose($0)])] } ?? [])
  }

  private func source(_ source: Source) -> [HTML] {
    [HTML("p", ["class": "source"], [citation(of: source)])]
      + (source.quote.map { [HTML("blockquote", ["dir": "auto"], [HTML("p", $0)])] } ?? [])
  }

  private func corroboration(
    _ other: Event, of event: Event, in procedure: Procedure?
  ) -> [HTML] {
    let verb = other.contradicts(event) ? "Against that" : "Also"
    let words = "\(verb), \(other.ownWords(in: procedure) ?? "the same"):"
    return [HTML("p", ["class": "also", "id": other.id.description], words)]
      + (other.source.map { source($0) } ?? [])
      + (other.note.map { [HTML("p", ["class": "note"], [.prose("Note: \($0)")])] } ?? [])
  }

  /// What the record said before, and what it was corrected or retracted by.
  private func story(of id: EventID, in procedure: Procedure?, _ trail: Trail) -> [HTML] {
    let rulings = reckoning.amendments(of: id)
    guard !rulings.isEmpty else { return [] }
    let sentences = trail.story(of: id, in: procedure)
    let lead = sentences.dropLast(rulings.count).map { HTML("p", ["class": "story"], [.prose($0)]) }
    return lead
      + zip(rulings, sentences.suffix(rulings.count)).map { ruling, sentence in
        HTML("p", ["class": "story", "id": ruling.event.id.description], [.prose(sentence)])
      }
  }

  /// When and by whom it was recorded, and its id.
  private func record(of event: Event) -> HTML {
    HTML(
      "p", ["class": "record"],
      [
        .text("Recorded \(DatePhrase(event.recorded.day).adverbial) by \(event.by), event "),
        HTML("a", ["href": "#\(event.id)"], [HTML("code", event.id.short)]),
      ])
  }
}
