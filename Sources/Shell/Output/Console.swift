import Glibc
import Reports

/// The only way to standard output and standard error; every write is checked.
struct Console: Sendable {
  /// The page of standard output: a terminal's own width within bounds, else the usual one.
  let page: Page
  /// The page of standard error.
  let errorPage: Page

  init() {
    page = Console.page(of: .output)
    errorPage = Console.page(of: .error)
  }

  private static let fewestColumns = 40
  private static let mostColumns = 100

  private static func page(of stream: Stream) -> Page {
    let columns = Surroundings.columns(of: stream)
      .map { min(max($0, fewestColumns), mostColumns) }
    return Page(columns: columns ?? Page.usualColumns, width: DisplayWidth.columns)
  }

  /// Writes an answer to standard output.
  func say(_ text: String) throws(OutputError) {
    try Console.write(text, to: Stream.output.rawValue)
  }

  /// Writes a message to standard error; that one cannot be read is nothing to be done about.
  func tell(_ text: String) {
    do throws(OutputError) { try Console.write(text, to: Stream.error.rawValue) } catch {}
  }

  /// Writes all of a text (`write(2)`), going on behind an interruption.
  static func write(_ text: String, to descriptor: Int32) throws(OutputError) {
    var text = text
    let code: Int32 = text.withUTF8 { bytes in
      var written = 0
      while written < bytes.count {
        // Safe: the rest of the buffer is passed with its own length.
        let count = unsafe Glibc.write(
          descriptor, bytes.baseAddress?.advanced(by: written), bytes.count - written)
        if count >= 0 { written += count } else if errno != EINTR { return errno }
      }
      return 0
    }
    guard code == 0 else { throw OutputError(code: code) }
  }

  /// Closes standard output, which may be where a write turns out to have failed (`close(2)`).
  func close() throws(OutputError) {
    guard Glibc.close(Stream.output.rawValue) == 0 || errno == EBADF else {
      throw OutputError(code: errno)
    }
  }
}

/// Why standard output could not be written.
struct OutputError: Error, Hashable, Sendable {
  /// The system's number for it (`errno`).
  let code: Int32
}
