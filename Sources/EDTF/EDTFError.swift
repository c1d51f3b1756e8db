/// Why a text is not a date that docket reads.
public struct EDTFError: Error, Hashable, Sendable {
  /// The text that was given.
  public let text: String
  /// The character the problem begins at, counted from 0; the number of characters if the text ends
  /// too early.
  public let offset: Int
  public let problem: Problem

  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    case empty
  }
}
