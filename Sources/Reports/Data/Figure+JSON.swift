import Docket
import EDTF

extension Figure {
  /// The columns of the figure's row.
  static let columns: [Column] =
    ["item", "figure", "value", "least", "most", "unit"] + .dated("period") + .dated("on")
    + .source("source") + ["id"]

  /// The figure's row.
  var row: JSON {
    let reach = value.reach
    let period = measurement.period.map { Dated($0.text, $0.widened) }
    return .object([
      JSON.Member("item", .string(item.text)),
      JSON.Member("figure", .string(measurement.figure)),
      JSON.Member("value", .string(value.text)),
      JSON.Member("least", reach.least.map(JSON.number) ?? .null),
      JSON.Member("most", reach.most.map(JSON.number) ?? .null),
      JSON.Member("unit", .optional(measurement.unit)),
      JSON.Member("period", .dated(period)),
      JSON.Member("on", .dated(on)),
      JSON.Member("source", source?.json ?? .null),
      JSON.Member("id", .string(id.description)),
    ])
  }
}
