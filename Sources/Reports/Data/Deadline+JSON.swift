import Docket

extension Deadline {
  /// The columns of the deadline's row.
  static let columns: [Column] =
    ["item", "stage", "reason"] + .dated("due") + ["certain", "basis", "events"]

  /// The deadline's row.
  var row: JSON {
    .object([
      JSON.Member("item", .string(item.text)),
      JSON.Member("stage", .string(stage)),
      JSON.Member("reason", .string(reason.rawValue)),
      JSON.Member("due", .dated(due)),
      JSON.Member("certain", .bool(isCertain)),
      JSON.Member("basis", .string(basis)),
      JSON.Member("events", .ids(events)),
    ])
  }
}
