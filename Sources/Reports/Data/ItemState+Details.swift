import Docket
import EDTF

extension ItemState {
  /// The columns that `show` has beyond those of the item's row.
  static let detailColumns: [Column] = [
    "spells", "links", "promises", "parts", "figures", "events", "lives",
  ]

  /// The members that `show` has beyond those of the item's row.
  var details: [JSON.Member] {
    [
      JSON.Member("spells", .array(spells.map(\.json))),
      JSON.Member("links", .array(links.map(\.json))),
      JSON.Member("promises", .array(promises.map { .object($0.members) })),
      JSON.Member("parts", .strings(parts.map(\.text))),
      JSON.Member("figures", .array(facts.compactMap(\.figure))),
      JSON.Member("events", .ids(facts.inTimelineOrder().map(\.id))),
    ]
  }
}

extension Spell {
  fileprivate var json: JSON {
    .object([
      JSON.Member("stage", .string(stage)), JSON.Member("from", .dated(from)),
      JSON.Member("until", .dated(until)),
    ])
  }
}

extension Link {
  fileprivate var json: JSON {
    .object([JSON.Member("relation", .string(relation)), JSON.Member("to", .string(to.text))])
  }
}

extension PromiseState {
  /// The members of the promise's object.
  var members: [JSON.Member] {
    [
      JSON.Member("stage", .string(stage)), JSON.Member("due", .dated(due)),
      JSON.Member("who", .optional(who)), JSON.Member("made", .dated(made)),
      JSON.Member("state", .string(state.rawValue)), JSON.Member("slips", .integer(slips)),
    ]
  }
}

extension Fact {
  /// The number a measurement states; `nil` of anything else.
  fileprivate var figure: JSON? {
    guard case .measured(let measurement) = event.body else { return nil }
    let period = measurement.period.map { Dated($0.text, $0.widened) }
    return .object([
      JSON.Member("figure", .string(measurement.figure)),
      JSON.Member("value", .string(measurement.value)),
      JSON.Member("unit", .optional(measurement.unit)),
      JSON.Member("period", .dated(period)),
      JSON.Member("on", .dated(dated)),
      JSON.Member("source", event.source?.json ?? .null),
      JSON.Member("id", .string(id.description)),
    ])
  }
}
