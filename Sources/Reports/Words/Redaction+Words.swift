import Docket

extension Redaction {
  /// That it was done, when, by whom and why.
  var sentence: String { "redacted \(DatePhrase(at.day).adverbial) by \(by): \(why)" }
}

extension Event {
  /// A redacted event: its id, and when, by whom and why its content was taken out.
  var redactionJSON: JSON {
    .object([
      JSON.Member("id", .string(id.description)), JSON.Member("item", .string(item.text)),
      JSON.Member("at", .optional(redaction?.at.description)),
      JSON.Member("by", .optional(redaction?.by)), JSON.Member("why", .optional(redaction?.why)),
    ])
  }
}
