/// The most that docket takes.
///
/// What is more is refused, and said so. `help limits` lists them.
public enum Limits {
  /// Bytes of a line that is written, its newline among them.
  public static let writtenLine = 1 << 16
  /// Bytes of a line that is read, and of an unfinished end of a log.
  public static let readLine = 1 << 24
  /// Arrays and objects inside each other, in a line, a draft or a procedure.
  public static let nesting = 32
  /// Characters of the name of an item that is opened, all its parts and slashes.
  public static let name = 200
  /// Logs and procedure files in a records folder.
  public static let files = 100_000
  /// Drafts in a file that is recorded.
  public static let drafts = 100_000
  /// Bytes of a file that is read whole: drafts, a script, a procedure, a checkpoint.
  public static let fileBytes = 1 << 28
}
