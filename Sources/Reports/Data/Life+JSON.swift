import Docket

extension Life {
  /// The life as one of a story's.
  var json: JSON {
    .object([
      JSON.Member("item", .string(item.text)),
      JSON.Member("title", .optional(state?.opening?.title)),
      JSON.Member("from", .dated(from)), JSON.Member("until", .dated(until)),
      JSON.Member("standing", .optional(state?.standing.rawValue)),
      JSON.Member("outcome", .optional(state?.outcome?.rawValue)),
    ])
  }
}
