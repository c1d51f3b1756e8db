/// Why the words and options of `add` are no draft.
public struct DraftError: Error, Hashable, Sendable {
  public let place: Draft.Place
  public let problem: Problem

  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// A word that must be there is not: its name, such as `STAGE`.
    case missing(String)
    /// There are more words than this kind of event takes; those it takes.
    case surplus(EventKind, takes: [Draft.Word])
    /// The word is not `MEMBER=VALUE`.
    case notAnAssignment
    case unknownMember(UnknownName)
    /// The member holds an object, which only a draft for `record` can give.
    case object(String)
    case twice(String)
    /// No event of that kind has what the option sets.
    case notOf(EventKind)
  }

  init(_ place: Draft.Place, _ problem: Problem) {
    self.place = place
    self.problem = problem
  }
}
