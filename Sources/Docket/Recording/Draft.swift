/// An event somebody wants to record: its members but those docket writes (`id`, `prev`, `recorded`).
public struct Draft: Hashable, Sendable {
  /// The members, in any order; `by` may be among them.
  public let members: [JSON.Member]
  /// Where a command line gave each member (`source.title` of the source's).
  public let places: [String: Place]

  /// A part of the command line of `add`.
  public enum Place: Hashable, Sendable {
    /// A word after the item, counted from 0; one beyond the last where a word is missing.
    case word(Int)
    case option(Option)
  }

  /// A draft as a file states it.
  public init(members: [JSON.Member]) {
    self.members = members
    places = [:]
  }

  init(members: [JSON.Member], places: [String: Place]) {
    self.members = members
    self.places = places
  }
}
