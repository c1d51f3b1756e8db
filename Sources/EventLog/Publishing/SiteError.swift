/// Why a site was not written, or not all of it.
public enum SiteError: Error, Hashable, Sendable {
  /// There are files, and nothing says that docket wrote them.
  case foreignFolder(String)
  /// A file stands where a page would, and is not as docket wrote it.
  case foreignFile(String)
  /// A link stands where docket would write; it writes only to the folder itself.
  case link(String)
  /// A file where a folder should be.
  case notAFolder(String)
  /// The list of what docket wrote cannot be read; the line.
  case badManifest(String, line: Int)
  /// Another process is writing it.
  case locked(String)
  /// The operating system refused.
  case system(SystemError)
}

extension SiteError {
  /// Does what only the operating system can refuse.
  static func wrap<Result: ~Copyable>(
    _ body: () throws(SystemError) -> Result
  ) throws(SiteError) -> Result {
    do throws(SystemError) {
      return try body()
    } catch {
      throw .system(error)
    }
  }
}
