/// A call to the operating system that failed.
public struct SystemError: Error, Hashable, Sendable {
  /// The error number (errno(3)).
  public let code: Int32
  /// The call, as its manual page names it.
  public let call: String
  /// What it was about.
  public let path: String
}
