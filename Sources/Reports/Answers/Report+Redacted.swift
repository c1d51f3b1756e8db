public import Docket

extension Report {
  /// An event whose content was taken out of the records, or would be.
  public struct Removal: Sendable {
    /// As it stood before.
    public let event: Event
    public let redaction: Redaction
    /// The line that stands instead, without the newline.
    public let line: String
    /// Where, as `FILE:LINE`.
    public let places: [String]

    public init(event: Event, redaction: Redaction, line: String, places: [String]) {
      self.event = event
      self.redaction = redaction
      self.line = line
      self.places = places
    }
  }

  /// An event that was redacted, or would be; what is left of it and on it, and what that changes.
  ///
  /// - Parameters:
  ///   - removal: The event, and what stands instead.
  ///   - isRehearsal: Whether nothing was written: then the line itself is shown.
  ///   - before: How things stood with it.
  ///   - after: How things stand without, on the same day.
  /// - Returns: One row.
  public static func redacted(
    _ removal: Removal, isRehearsal: Bool, before: Reckoning, after: Reckoning
  ) -> Report {
    let event = removal.event
    let rulings = before.rulings(on: event.id)
    let row: [JSON.Member] = [
      JSON.Member("id", .string(event.id.description)),
      JSON.Member("item", .string(event.item.text)),
      JSON.Member("at", .string(removal.redaction.at.description)),
      JSON.Member("by", .string(removal.redaction.by)),
      JSON.Member("why", .string(removal.redaction.why)),
      JSON.Member("places", .strings(removal.places)),
      JSON.Member("line", .string(removal.line)),
      JSON.Member("rulings", .ids(rulings)),
      JSON.Member("target", .optional(event.target?.description)),
      JSON.Member("standing_before", .optional(before[event.item]?.standing.rawValue)),
      JSON.Member("standing", .optional(after[event.item]?.standing.rawValue)),
    ]
    let what =
      "\(event.item): the \"\(event.kindName)\" event \(event.id.short), in "
      + removal.places.joined(separator: ", ")
    let done: [Document.Block] =
      isRehearsal
      ? [.verbatim([removal.line])] : [.heading("Redacted"), .list([Document.Entry(what)])]
    let heading = isRehearsal ? "If redacted, on \(after.day)" : "On \(after.day)"
    return Report(
      rows: [.object(row)],
      document: Document(
        done + [
          .heading(heading),
          .list([Document.Entry(effect(on: event.item, before, after, isRehearsal: isRehearsal))]),
          .heading("What is left"), .list(leftovers(of: event, rulings).map { Document.Entry($0) }),
        ]))
  }

  private static func leftovers(of event: Event, _ rulings: [EventID]) -> [String] {
    let ids = rulings.map { "[\($0.short)]" }.joined(separator: ", ")
    let about =
      rulings.isEmpty
      ? []
      : ["What was said of it stays: \(ids). Redact that too if it says what must not be said."]
    let target = event.target.map {
      "It was itself about [\($0.short)], which now stands as if this had never been said."
    }
    let opening =
      event.kind == .opened
      ? [
        "\(event.item) has no title, kind or procedure by it: open it again, in words that may stand."
      ]
      : []
    return about + [target].compactMap { $0 } + opening + [
      "Copies elsewhere have it still: the history of git, clones, backups, NAME.torn-TIME files; and who guesses the whole line can prove the guess by its id."
    ]
  }
}
