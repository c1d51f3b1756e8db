import Glibc

/// A script's bytes as they come: of a file, or of standard input.
final class InputStream {
  /// What it is called in messages.
  private let name: String
  private let descriptor: Int32
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  /// Standard input.
  init() {
    name = "standard input"
    descriptor = Stream.input.rawValue
  }

  /// Opens a file (`open(2)`).
  init(path: String) throws(FileError) {
    name = path
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: path, code: errno) }
  }

  deinit {
    if descriptor != Stream.input.rawValue { close(descriptor) }
  }

  /// More bytes (`read(2)`), none at the end.
  func read() throws(FileError) -> ArraySlice<UInt8> {
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { room in
        // Safe: the length passed is that of the buffer itself.
        unsafe Glibc.read(descriptor, room.baseAddress, room.count)
      }
      if count >= 0 { return buffer[..<count] }
      guard errno == EINTR else { throw FileError(path: name, code: errno) }
    }
  }
}

/// Why a file cannot be read or written.
struct FileError: Error, Hashable, Sendable {
  /// The file as it was given.
  let path: String
  /// The system's number for it (`errno`).
  let code: Int32
}

extension FileError {
  /// Whether there is no such file: a mistake in a name, no refusal.
  var isAbsence: Bool { code == ENOENT || code == ENOTDIR }
}
