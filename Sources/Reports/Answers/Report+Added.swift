public import Docket
import EDTF

extension Report {
  /// An event that was recorded, or would be.
  public struct Landing: Hashable, Sendable {
    /// The event.
    public let event: Event
    /// Its line, without the newline.
    public let line: String
    /// The file it was appended to, relative to the records folder.
    public let file: String

    public init(event: Event, line: String, file: String) {
      self.event = event
      self.line = line
      self.file = file
    }
  }

  /// The events that were recorded and what they change in how their items stand.
  ///
  /// - Parameters:
  ///   - landings: The events, in the order they were recorded.
  ///   - isRehearsal: Whether nothing was written: the lines are shown instead of their effect.
  ///   - before: How things stood without them.
  ///   - after: How things stand with them, on the same day.
  /// - Returns: One row an event.
  public static func added(
    _ landings: [Landing], isRehearsal: Bool, before: Reckoning, after: Reckoning
  ) -> Report {
    let rows = landings.map { landing in
      JSON.object(members(of: landing, before: before, after: after))
    }
    guard !isRehearsal else {
      return Report(rows: rows, document: Document([.verbatim(landings.map(\.line))]))
    }
    let recorded = landings.map { landing in
      let event = landing.event
      let words = event.sentence(in: after[event.item]?.procedure)
      return Document.Entry(
        "\(event.lead): \(event.item) \(words) [\(event.id.short)], in \(landing.file)")
    }
    let effects = items(of: landings).map { Document.Entry(effect(on: $0, before, after)) }
    return Report(
      rows: rows,
      document: Document([
        .heading("Recorded"), .list(recorded), .heading("On \(after.day)"), .list(effects),
      ]))
  }

  /// The events that would be recorded: their lines, and what they would change.
  public static func proposed(
    _ landings: [Landing], before: Reckoning, after: Reckoning
  ) -> Report {
    let effects = items(of: landings).map { Document.Entry(effect(on: $0, before, after)) }
    return Report(
      rows: landings.map { .object(members(of: $0, before: before, after: after)) },
      document: Document([
        .heading("The line"), .verbatim(landings.map(\.line)),
        .heading("On \(after.day), with it"), .list(effects),
      ]))
  }

  private static func items(of landings: [Landing]) -> [ItemID] {
    Set(landings.map(\.event.item)).sorted()
  }

  private static func effect(
    on item: ItemID, _ before: Reckoning, _ after: Reckoning
  ) -> String {
    func standing(_ state: ItemState) -> String { "\(state.standingWords); \(state.place)" }
    guard let state = after[item] else { return "\(item): nothing of it has happened yet." }
    let name = after.name(of: item)
    guard let earlier = before[item] else { return "\(name) is new: \(standing(state))." }
    guard standing(earlier) != standing(state) else {
      return "\(name) stands as it stood: \(standing(state))."
    }
    return "\(name) was \(standing(earlier)). Now it is \(standing(state))."
  }

  private static func members(
    of landing: Landing, before: Reckoning, after: Reckoning
  ) -> [JSON.Member] {
    let event = landing.event
    let procedure = after[event.item]?.procedure
    return
      (after[event.id]?.members(in: procedure) ?? [JSON.Member("id", .string(event.id.description))])
      + [
        JSON.Member("file", .string(landing.file)),
        JSON.Member("line", .string(landing.line)),
        JSON.Member("standing_before", .optional(before[event.item]?.standing.rawValue)),
        JSON.Member("standing", .optional(after[event.item]?.standing.rawValue)),
      ]
  }
}
