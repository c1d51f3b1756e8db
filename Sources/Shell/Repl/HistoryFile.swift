import Glibc

/// The file of the history.
enum HistoryFile {
  /// Its bytes; `nil` if it cannot be read.
  static func contents(of path: String) -> [UInt8]? {
    guard let stream = try? InputStream(path: path) else { return nil }
    var bytes: [UInt8] = []
    while let part = try? stream.read(), !part.isEmpty { bytes += part }
    return bytes
  }

  /// Adds a line in one write, so that two sessions do not mix theirs; only its owner can read it.
  static func append(_ entry: String, to path: String) {
    for (index, character) in zip(path.indices, path) where character == "/" && index > path.startIndex {
      // Safe: Swift passes a text that ends with NUL.
      _ = unsafe mkdir(String(path[..<index]), 0o700)
    }
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    try? Console.write(entry + "\n", to: descriptor)
    close(descriptor)
  }
}
