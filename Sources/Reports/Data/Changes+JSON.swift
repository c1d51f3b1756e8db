import Docket
import EDTF

extension Changes {
  /// The columns of a change's row.
  static let columns: [Column] =
    ["change", "item", "from", "to", "events", "event", "member"] + .dated("on")
    + ["recorded", "by", "late", "text"]

  /// A row for each thing that differs: of items first, then of events learned, then of those known, then
  /// of those redacted.
  var rows: [JSON] {
    items.flatMap(\.rows)
      + learned.map { entry in
        let procedure = procedure(of: entry.event.item)
        return Row(
          change: "learned", item: entry.event.item, to: .string(entry.state.rawValue),
          events: [entry.event.id], entry: entry, event: entry.event.id, record: entry.event,
          text: (entry.fact?.event ?? entry.event).sentence(in: procedure)
        ).json
      } + revisions.flatMap { $0.rows(in: procedure(of: $0.after.event.item)) }
      + redacted.flatMap { entry in
        entry.event.redactions.map { redaction in
          Row(
            change: "redacted", item: entry.event.item, to: .string("redacted"),
            events: [entry.event.id], event: entry.event.id, redaction: redaction,
            text: redaction.sentence
          ).json
        }
      }
  }

  private func procedure(of item: ItemID) -> Procedure? {
    (after[item] ?? before[item])?.procedure
  }
}

/// One thing that differs, as a row; members that say nothing of it are `null`.
private struct Row {
  let change: String
  let item: ItemID
  var from: JSON = .null
  let to: JSON
  /// What did it.
  let events: [EventID]
  /// The event it is about, if it is about one, and its id: that of a source for it, if it is about one.
  var entry: Reckoning.Entry?
  var event: EventID?
  var member: String?
  /// The line that says so: the event itself, or the last of the rulings.
  var record: Event?
  /// That the content was taken out, if that is what it is about.
  var redaction: Redaction?
  let text: String

  var json: JSON {
    let on = entry.map { Dated(($0.fact?.event ?? $0.event).on?.text, $0.bounds) }
    return .object([
      JSON.Member("change", .string(change)), JSON.Member("item", .string(item.text)),
      JSON.Member("from", from), JSON.Member("to", to), JSON.Member("events", .ids(events)),
      JSON.Member("event", .optional(event?.description)),
      JSON.Member("member", .optional(member)),
      JSON.Member("on", .dated(on)),
      JSON.Member("recorded", .optional((redaction?.at ?? record?.recorded)?.description)),
      JSON.Member("by", .optional(redaction?.by ?? record?.by)),
      JSON.Member("late", change == "learned" ? late : .null), JSON.Member("text", .string(text)),
    ])
  }

  private var late: JSON { (entry?.daysLate).map(JSON.integer) ?? .null }
}

extension Change {
  /// A row each for its standing, its outcome and its stage, where they are others.
  fileprivate var rows: [JSON] {
    let sides = [
      ("standing", before?.standing.rawValue, after?.standing.rawValue, words),
      ("outcome", before?.outcome?.rawValue, after?.outcome?.rawValue, words),
      ("stage", before?.stage, after?.stage, after?.place ?? words),
    ]
    return sides.filter { $0.1 != $0.2 }.map { change, was, now, text in
      Row(
        change: change, item: item, from: .optional(was), to: .optional(now), events: events,
        text: text
      ).json
    }
  }
}

extension Changes.Revision {
  /// A row for each member that is said otherwise, for each source that is new or counts no more, and
  /// one if the event counts no more, or again.
  fileprivate func rows(in procedure: Procedure?) -> [JSON] {
    let item = after.event.item
    let doers = rulings.filter { $0.kind != .corroborated }
    let sentence = ((after.fact ?? before.fact)?.event ?? after.event).sentence(in: procedure)
    func row(
      _ change: String, _ from: JSON, _ to: JSON, of id: EventID, member: String? = nil,
      by records: [Event], _ text: String
    ) -> JSON {
      Row(
        change: change, item: item, from: from, to: to, events: records.map(\.id), entry: after,
        event: id, member: member, record: records.last, text: text
      ).json
    }
    let state = JSON.string(after.state.rawValue)
    var rows: [JSON] = []
    if isRetracted || isRestored {
      rows.append(
        row(
          isRetracted ? "retracted" : "restored", .string(before.state.rawValue), state,
          of: after.event.id, by: doers, sentence))
    }
    rows += differences.map { event, difference in
      row(
        "corrected", difference.before ?? .null, difference.after ?? .null, of: event,
        member: difference.member, by: doers, difference.words)
    }
    rows += newSources.map { source in
      row(
        "corroborated", .null, .string("live"), of: after.event.id, by: [source],
        source.asSource(of: after.fact?.event ?? after.event, in: procedure))
    }
    rows += lostSources.map { source in
      row(
        "retracted", .string("live"), .string("retracted"), of: source.id, by: doers,
        source.sentence(in: procedure))
    }
    return rows
  }
}
