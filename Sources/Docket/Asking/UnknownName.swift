/// A word that should name something and does not, and the names there are.
public struct UnknownName: Hashable, Sendable {
  public let name: String
  /// The names that would do, sorted.
  public let known: [String]

  public init(_ name: String, among known: some Sequence<String>) {
    self.name = name
    self.known = Set(known).sorted()
  }

  /// With names that are sorted already, each there once.
  init(_ name: String, amongSorted known: [String]) {
    (self.name, self.known) = (name, known)
  }

  /// The name that was probably meant.
  public var closest: String? { Suggestion.closest(to: name, among: known) }
}
