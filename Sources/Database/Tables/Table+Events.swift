import Docket
import EDTF
import Reports

extension Table {
  /// An event, its place in the timeline, and the procedure its stages are named by.
  private struct Happening: Sendable {
    let entry: Reckoning.Entry
    let number: Int
    let procedure: Procedure?

    /// As corrected.
    var event: Event { entry.fact?.event ?? entry.event }

    func own(_ name: String) -> String? { event.members[name]?.text }
  }

  /// The events, as corrected.
  static let events = Table(
    "events", "every event told of by the day, as corrected, as \"timeline\" lists it",
    [
      .number("number", "from 1, in the order things happened", .key) { (row: Happening) in
        row.number
      },
      .id("id", "the SHA-256 of its line", .unique) { $0.event.id },
      .text("event", EventKind.allCases.map(\.rawValue).joined(separator: ", ")) {
        $0.event.kindName
      },
      .text("item", "an item; one that is only announced is not in items") { $0.event.item.text },
      .dated("on", "when it happened") { Dated($0.event.on?.text, $0.entry.bounds) },
      .optional("stage", "the stage it names") { $0.event.stage },
      .sentence("text", "what it says, in a sentence") { $0.event.sentence(in: $0.procedure) },
      .optional("who", "who said or promised it") { $0.own("who") },
      .optional("reason", "why, of a pause, its end or a retraction") { $0.own("reason") },
      .optional("target", "the id of the event it is about") { $0.event.target?.description },
      .optional("note", "what else there is to say") { $0.event.note },
      .source("source_") { $0.event.source },
      .text("recorded", "when it was entered into the log, UTC") { $0.event.recorded.description },
      .text("recorded_by", "by whom") { $0.event.by },
      .text("state", "live, corrected, retracted") { $0.entry.state.rawValue },
    ],
    indexes: ["item", "target"],
    rows: { snapshot in
      snapshot.reckoning.entries.enumerated().map { index, entry in
        Happening(
          entry: entry, number: index + 1,
          procedure: snapshot.reckoning.procedure(of: entry.event.item))
      }
    })

  /// What an event rests on.
  private struct Citing: Sendable {
    let event: EventID
    let by: Event
    let source: Source
    let number: Int
  }

  /// All that events rest on, corroborations included.
  static let eventSources = Table(
    "event_sources", "every source of an event, its own first, then those of others",
    [
      .id("event", "an id in events") { (row: Citing) in row.event },
      .number("number", "from 1, in their order") { $0.number },
      .id("stated_by", "that event, or the one that corroborated it") { $0.by.id },
      .source { $0.source },
    ],
    constraints: ["PRIMARY KEY (event, number)", "FOREIGN KEY (event) REFERENCES events (id)"],
    rows: { snapshot in
      snapshot.reckoning.entries.flatMap { entry in
        let events = [entry.fact?.event ?? entry.event] + (entry.fact?.corroborations ?? [])
        return events.compactMap { by in by.source.map { (by, $0) } }.enumerated().map {
          Citing(
            event: entry.event.id, by: $0.element.0, source: $0.element.1, number: $0.offset + 1)
        }
      }
    })
}
