/// Why a text is no JSON that docket reads.
public struct JSONProblem: Error, Hashable, Sendable {
  public let fault: Fault
  /// Where, in bytes from the beginning of the text, as well as that can be known.
  public let offset: Int

  /// What is wrong with a text.
  public enum Fault: Hashable, Sendable {
    case empty
    case notUTF8
    /// A control character stands raw in a string.
    case controlCharacter
    case unfinishedString
    /// A `\` that begins no escape, or half of a surrogate pair.
    case badEscape
    /// It ends before everything that was opened is closed.
    case unfinished
    case unexpected
    case badNumber
    /// More than 32 arrays and objects in each other.
    case tooDeep
    /// Something follows the value.
    case trailing
    /// Neither an object nor an array.
    case scalar
    /// An array where an object should be.
    case array
    /// It begins with U+FEFF (RFC 8259, section 8.1).
    case byteOrderMark
    case memberTwice(String)
    /// More than the parser or the memory can hold.
    case tooLong
  }
}
