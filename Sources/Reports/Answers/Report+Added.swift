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
    /// Whether it is recorded now, not before.
    public let isNew: Bool

    public init(event: Event, line: String, file: String, isNew: Bool = true) {
      self.isNew = isNew
      self.event = event
      self.line = line
      self.file = file
    }
  }

  /// The events that were recorded, or would be, and what that changes in how their items stand.
  ///
  /// - Parameters:
  ///   - landings: The events, in the order they were recorded.
  ///   - isRehearsal: Whether nothing was written: then the lines themselves are shown.
  ///   - before: How things stood without them.
  ///   - after: How things stand with them, on the same day.
  /// - Returns: One row an event.
  public static func added(
    _ landings: [Landing], isRehearsal: Bool, before: Reckoning, after: Reckoning
  ) -> Report {
    let rows = landings.map { landing in
      JSON.object(members(of: landing, before: before, after: after))
    }
    func list(_ heading: String, _ landings: [Landing]) -> [Document.Block] {
      let entries = landings.map { Document.Entry(summary(of: $0, after)) }
      return entries.isEmpty ? [] : [.heading(heading), .list(entries)]
    }
    let (new, known) = (landings.filter(\.isNew), landings.filter { !$0.isNew })
    let events =
      (isRehearsal && !new.isEmpty
        ? [.verbatim(new.map(\.line))] : list("Recorded", isRehearsal ? [] : new))
      + list("Recorded before", known)
    let effects = items(of: landings).map {
      Document.Entry(effect(on: $0, before, after, isRehearsal: isRehearsal))
    }
    let heading = isRehearsal ? "If recorded, on \(after.day)" : "On \(after.day)"
    return Report(
      rows: rows, document: Document(events + [.heading(heading), .list(effects)]))
  }

  private static func summary(of landing: Landing, _ after: Reckoning) -> String {
    let event = landing.event
    let words = event.sentence(in: after.procedure(of: event.item))
    // Under that heading a ruling need not say when it was recorded.
    let isUndatedRuling = event.on == nil && event.kind?.isAboutAnEvent == true
    let date = isUndatedRuling ? "" : "\(event.lead), "
    return "\(date)\(event.item): \(words) [\(event.id.short)], in \(landing.file)"
  }

  private static func items(of landings: [Landing]) -> [ItemID] {
    Set(landings.map(\.event.item)).sorted()
  }

  /// How an item stood and stands now, or would.
  static func effect(
    on item: ItemID, _ before: Reckoning, _ after: Reckoning, isRehearsal: Bool
  ) -> String {
    func standing(_ state: ItemState) -> String { "\(state.standingWords); \(state.place)" }
    guard let state = after[item] else {
      return after.isGone(item)
        ? "\(item): nothing that was recorded of it counts any more."
        : "\(item): nothing of it has happened yet."
    }
    let name = after.name(of: item)
    let new = standing(state)
    guard let earlier = before[item].map(standing) else {
      return "\(name) \(isRehearsal ? "would be" : "is") new: \(new)."
    }
    guard earlier != new else {
      return "\(name) \(isRehearsal ? "would stand as it stands" : "stands as it stood"): \(new)."
    }
    return isRehearsal
      ? "\(name) is \(earlier). It would be \(new)."
      : "\(name) was \(earlier). Now it is \(new)."
  }

  private static func members(
    of landing: Landing, before: Reckoning, after: Reckoning
  ) -> [JSON.Member] {
    let event = landing.event
    let procedure = after.procedure(of: event.item)
    return
      (after[event.id]?.members(in: procedure) ?? [JSON.Member("id", .string(event.id.description))])
      + [
        JSON.Member("file", .string(landing.file)),
        JSON.Member("line", .string(landing.line)),
        JSON.Member("standing_before", .optional(before[event.item]?.standing.rawValue)),
        JSON.Member("standing", .optional(after[event.item]?.standing.rawValue)),
        JSON.Member("new", .bool(landing.isNew)),
      ]
  }
}
