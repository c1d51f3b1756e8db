import Docket
import EDTF

extension ItemState {
  /// The columns of the item's row.
  static let columns: [Column] =
    ["item", "title", "kind", "procedure", "stage", "maybe_stages"] + .dated("since")
    + ["standing", "outcome", "reasons"]

  /// The members of the item's row on a day; `reason` gives those of each reason.
  func members(
    on day: Day, reason: (Reason) -> [JSON.Member]
  ) -> [JSON.Member] {
    [
      JSON.Member("item", .string(item.text)),
      JSON.Member("title", .optional(opening?.title)),
      JSON.Member("kind", .optional(opening?.kind)),
      JSON.Member("procedure", .optional(opening?.procedure)),
      JSON.Member("stage", .optional(stage)),
      JSON.Member("maybe_stages", .strings(maybeStages)),
      JSON.Member("since", .dated(since)),
      JSON.Member("standing", .string(standing.rawValue)),
      JSON.Member("outcome", .optional(outcome?.rawValue)),
      JSON.Member("reasons", .array(reasons.map { .object(reason($0)) })),
    ]
  }

  /// The item's row on a day.
  func members(on day: Day) -> [JSON.Member] {
    members(on: day) { $0.members(on: day) }
  }
}
