extension Event {
  /// The members that are no words of anybody: names of things, ids and dates.
  private static let wordless: Set<String> = [
    "id", "event", "item", "target", "prev", "recorded", "by", "on", "date", "due", "period",
  ]

  /// Its texts a search looks in: titles, figures, reasons, stages and whatever else its own members
  /// say, its note, and its source with address and quote.
  var texts: [String] {
    var texts: [String] = []
    Event.gather(members, into: &texts)
    return texts
  }

  private static func gather(_ members: [JSON.Member], into texts: inout [String]) {
    for member in members where !wordless.contains(member.name) {
      switch member.value {
      case .string(let text): texts.append(text)
      case .object(let parts): gather(parts, into: &texts)
      case .array(let values): texts += values.compactMap(\.text)
      case .null, .bool, .number: break
      }
    }
  }
}
