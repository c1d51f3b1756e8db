public import Docket

/// A line that is no event; the others are read all the same.
public struct Damage: Hashable, Sendable {
  /// The path, relative to the records folder.
  public let file: String
  /// Counted from 1.
  public let line: Int
  /// In characters, counted from 1.
  public let column: Int
  /// The same place in bytes from the beginning of the file.
  public let offset: Int
  public let reason: Reason

  /// What is wrong with a line.
  public enum Reason: Hashable, Sendable {
    case emptyLine
    case byteOrderMark
    case notUTF8
    case carriageReturn
    /// It does not begin with `{"id":"`, 64 lower-case hexadecimal digits and `",`.
    case idNotAtStart
    case json(JSONProblem.Fault)
    case noEvent(EventProblem)
    /// Another line has the same id and other bytes.
    case idTwice(EventID, first: Log.Place)
    /// Its bytes are not those its id was made from, but of another; only
    /// ``RecordsFolder/verify(knownAt:by:)`` looks.
    case altered(EventID, now: EventID)
    /// Its content was taken out, and it is not what was written then; only verifying looks.
    case redactionAltered(EventID)
    /// The content of that event was taken out elsewhere, and this line still has it.
    case unredacted(EventID, redacted: Log.Place)
  }
}

extension Damage {
  /// The same, so many lines further down.
  func moved(by lines: Int) -> Damage {
    Damage(file: file, line: line + lines, column: column, offset: offset, reason: reason)
  }
}

extension Torn {
  /// The same, so many lines further down.
  func moved(by lines: Int) -> Torn {
    Torn(file: file, line: line + lines, offset: offset, count: count, item: item, kept: kept)
  }
}

/// The rest of a file behind its last newline: no event yet and no damage, only not finished.
public struct Torn: Hashable, Sendable {
  /// The path, relative to the records folder.
  public let file: String
  /// Counted from 1.
  public let line: Int
  /// Where it begins, in bytes from the beginning of the file.
  public let offset: Int
  /// How many bytes it has.
  public let count: Int
  /// The item it is about if it is a whole event under its seal, which lacks only the newline.
  public let item: ItemID?
  /// Where its bytes are kept, relative to the records folder, once it was cut off.
  public var kept: String?
}
