import Glibc

/// A new folder below the system's folder for such, gone with everything in it when this value goes.
public final class TemporaryFolder: Sendable {
  public let path: String

  /// Makes a folder (`mkdtemp(3)`).
  public init() {
    var template = Array("/tmp/docket-test-XXXXXX".utf8CString)
    // Safe: the template ends with NUL and is written in place.
    path = unsafe mkdtemp(&template).map { unsafe String(cString: $0) } ?? "/nonexistent"
  }

  deinit { _ = Process.run("rm -rf '\(path)'", in: "/", environment: ["PATH=/usr/bin:/bin"]) }

  /// Writes a file.
  public func write(_ text: String, to name: String) {
    Support.write(text, to: "\(path)/\(name)")
  }

  /// The text of a file; empty if there is none.
  public func read(_ name: String) -> String { contents(of: "\(path)/\(name)") ?? "" }
}
