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
    let descriptor = unsafe open("\(path)/\(name)", O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    defer { close(descriptor) }
    var text = text
    text.withUTF8 { bytes in
      // Safe: the length passed is that of the buffer itself.
      _ = unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    }
  }

  /// The text of a file; empty if there is none.
  public func read(_ name: String) -> String { contents(of: "\(path)/\(name)") ?? "" }
}

/// The text of a file; `nil` if it cannot be read.
public func contents(of path: String) -> String? {
  let descriptor = unsafe open(path, O_RDONLY)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  return String(decoding: rest(of: descriptor), as: UTF8.self)
}

/// Everything that a descriptor still gives.
func rest(of descriptor: Int32) -> [UInt8] {
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    // Safe: the buffer is passed with its own length.
    let count = unsafe Glibc.read(descriptor, &buffer, buffer.count)
    if count <= 0 { return bytes }
    bytes += buffer[..<count]
  }
}
