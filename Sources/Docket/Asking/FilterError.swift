public import EDTF

/// Why words are no filter.
public struct FilterError: Error, Hashable, Sendable {
  /// The index of the word.
  public let word: Int
  /// The characters of it that are wrong, counted from 0; empty at the end where something is
  /// missing.
  public let characters: Range<Int>
  public let problem: Problem

  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// Nothing to look for.
    case empty
    case unknownKey(UnknownName)
    /// What a shell makes pipes and files of, as a word.
    case shellSign(String)
    /// Nothing stands behind the colon, or on one side of a comma.
    case missingValue(Filter.Key)
    case unknown(Filter.Key, UnknownName)
    case date(EDTFError)
    /// What must hold together leaves no day: `until` ends before `since` begins.
    case emptySpan
    /// Nothing stands on one side of an `or`.
    case noSide
    /// A `(` without its `)`.
    case unclosed
    /// A `)` without its `(`.
    case unopened
    /// Nothing stands between parentheses.
    case emptyGroup
    /// More parentheses stand inside each other than may.
    case tooDeep(most: Int)
    /// Something touches the `)` before it.
    case noBlank
  }
}
