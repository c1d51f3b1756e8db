/// Why the file store did not do what it was asked.
public enum LogError: Error, Hashable, Sendable {
  /// No `records/` at or above that folder, and none was named.
  case noRecords(from: String)
  /// What was named as the records folder is none.
  case notAFolder(String, namedBy: RecordsFolder.Naming)
  /// The operating system refused.
  case system(SystemError)
  /// A file with a damaged line is not written to; the first damage of it.
  case damaged(Damage)
  /// Not a path of a log inside the records folder.
  case notALog(String)
  /// A link stands where docket would write; it writes only to the file itself.
  case link(String)
  /// A pipe, device or folder where a file should be.
  case notAFile(String)
  /// More logs and procedures than a records folder may have.
  case tooManyFiles(Int, most: Int)
  /// A log has more bytes in a row without a newline than a line may have.
  case lineTooLong(file: String, offset: Int, most: Int)
  /// What would be created is there.
  case exists(String)
  /// Lines that could not be read again are not written.
  case unreadable(Damage)
  /// Another process has the lock, and still had it after that time; who, if that can be seen.
  case locked(by: LockHolder?, after: Duration)
  /// Somebody did not want to wait for the logs to be read.
  case stopped
  /// A log from which a line was read again is not what it was.
  case changed(file: String)
  /// Writing failed; unless it could be undone, the file may hold a part of the lines.
  case notWritten(SystemError, file: String, isUndone: Bool)
}

extension LogError {
  /// Does what only the operating system can refuse.
  static func wrap<Result: ~Copyable>(
    _ body: () throws(SystemError) -> Result
  ) throws(LogError) -> Result {
    do throws(SystemError) {
      return try body()
    } catch {
      throw .system(error)
    }
  }
}
