/// Why a text is not a date that docket reads.
public struct EDTFError: Error, Hashable, Sendable {
  /// The text that was given.
  public let text: String
  /// The character the problem begins at, counted from 0; the number of characters if the text ends
  /// too early.
  public let offset: Int
  /// What is wrong there.
  public let problem: Problem
  /// What may have been meant, written as docket reads it: none, one, or several if the text is
  /// ambiguous.
  public let readings: [String]

  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    case empty
    /// Longer than ``EDTFDate/longestText``.
    case tooLong
    /// This character where something else had to stand.
    case unexpected(Character, expected: Expected)
    /// The text ends where something had to stand.
    case endsEarly(expected: Expected)
    /// A character that only looks like one of the format's (a dash, a digit of another script).
    case lookalike(Character, of: Character)
    /// Syntax of the draft of 2012, which the specification of 2019 replaced.
    case draft(Draft)
    /// Two digits, masked or not, behind which there is no month and no part of the year.
    case noSuchMonth(String)
    /// Year, month and day behind which the calendar has no day.
    case noSuchDay(String)
    /// Hours, minutes or seconds beyond those of a day or of an offset from UTC.
    case noSuchTime(String)
    /// A year of more than four digits, or with an exponent, without its `Y`.
    case longYearWithoutPrefix
    /// A year of at most four digits and without exponent, or one that begins with 0, behind a `Y`.
    case shortYearWithPrefix
    /// An `X` in a year with an exponent or with significant digits.
    case maskedNumber
    /// A 0 for an exponent or for how many digits are significant.
    case notPositive
    /// More significant digits than the year has.
    case tooSignificant(digits: Int)
    /// A year beyond ``Day/farthestYear``.
    case yearTooFar
    /// `-0000`: year 0 has no sign.
    case negativeZero
    /// A time of day where only a date may stand: in an interval, a set, after less than a day.
    case misplacedTime
    /// `/`: an interval of which neither end is known says nothing.
    case nothingKnown
    /// The first date is certainly later than the second.
    case reversed(String, String)
    /// A range of a set whose ends are not written to the same precision.
    case unlikePrecision(String, String)
    /// `..` next to a comma: dates before or after may be left open only at the ends of a set.
    case openInside
  }

  /// What had to stand in a place.
  public enum Expected: String, Hashable, Sendable, CaseIterable {
    case yearDigit, longYearDigit, exponentDigit, significantDigit, monthDigit, dayDigit
    case timeDigit, colon
    /// The end of the text.
    case nothing
    /// `/` between the ends of an interval.
    case solidus
    /// `,` or the bracket that closes the set, and after a date also `..`.
    case nextMember
  }

  /// Syntax of the draft of 2012.
  public enum Draft: String, Hashable, Sendable, CaseIterable {
    /// `u` and `x` for a digit that is not known, now `X`.
    case mask
    /// `open`, now `..`.
    case open
    /// `unknown`, now nothing.
    case unknown
    /// Parentheses around what a qualifier holds for.
    case group
    /// `?~`, now `%`.
    case twoQualifiers
    /// `y`, now `Y`.
    case longYear
    /// `e`, now `E`.
    case exponent
    /// `p`, now `S`.
    case significantDigits
  }
}
