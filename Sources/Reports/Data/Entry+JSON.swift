import Docket
import EDTF

extension Reckoning.Entry {
  /// The columns of the event's row.
  static let columns: [Column] =
    ["id", "event", "item"] + .dated("on") + ["stage", "text"] + .source("source")
    + ["sources", "recorded", "by", "state"]

  /// The event's row: as corrected, with everything that was said of it.
  func members(in procedure: Procedure?) -> [JSON.Member] {
    let current = fact?.event ?? event
    let sources = [current.source] + (fact?.corroborations ?? []).map(\.source)
    return [
      JSON.Member("id", .string(event.id.description)),
      JSON.Member("event", .string(event.kindName)),
      JSON.Member("item", .string(event.item.text)),
      JSON.Member("on", .dated(Dated(current.on?.text, bounds))),
      JSON.Member("stage", .optional(current.stage)),
      JSON.Member("text", .string(current.sentence(in: procedure))),
      JSON.Member("source", current.source?.json ?? .null),
      JSON.Member("sources", .array(sources.compactMap { $0?.json })),
      JSON.Member("recorded", .string(event.recorded.description)),
      JSON.Member("by", .string(event.by)),
      JSON.Member("state", .string(state.rawValue)),
    ]
  }
}
