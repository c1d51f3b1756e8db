import Docket

extension Redaction {
  /// That it was done, when, by whom and why.
  var sentence: String { "redacted \(DatePhrase(at.day).adverbial) by \(by): \(why)" }
}

extension Event {
  /// Of a redacted event, when, by whom and why its content was taken out, each time that was done; `nil`
  /// of any other.
  var redactionSentence: String? {
    let all = redactions.map(\.sentence)
    return all.isEmpty ? nil : all.joined(separator: "; ")
  }

  /// A redacted event, a row each time its content was taken out: its id, and when, by whom and why.
  var redactionRows: [JSON] {
    redactions.map { redaction in
      .object([
        JSON.Member("id", .string(id.description)), JSON.Member("item", .string(item.text)),
        JSON.Member("at", .string(redaction.at.description)),
        JSON.Member("by", .string(redaction.by)), JSON.Member("why", .string(redaction.why)),
      ])
    }
  }
}
