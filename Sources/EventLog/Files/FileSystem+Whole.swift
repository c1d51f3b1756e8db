public import Docket
import Glibc

// Whole files and streams, in as many calls as it takes.
extension FileSystem {
  private static let chunk = 1 << 16

  /// All bytes of a file, device or pipe, of no more than `most`.
  public func contents(
    of path: String, upTo most: Int = Limits.fileBytes
  ) throws(SystemError) -> [UInt8] {
    try rest(of: try open(path, for: .reading), upTo: most)
  }

  /// All bytes of a file; a pipe or a device is none, and is not waited for.
  func contents(
    ofFile path: String, upTo most: Int = Limits.fileBytes
  ) throws(SystemError) -> [UInt8] {
    try checkIsFile(path)
    return try contents(of: path, upTo: most)
  }

  /// Makes sure that a path that leads somewhere leads to a file.
  func checkIsFile(_ path: String) throws(SystemError) {
    guard let status = try statusIfAny(of: path), status.kind != .file else { return }
    throw SystemError(code: EINVAL, call: "open", path: path)
  }

  /// What a standard stream has to give next; no bytes at its end.
  public func next(of stream: StandardStream) throws(SystemError) -> [UInt8] {
    try read(try duplicate(stream), upTo: FileSystem.chunk)
  }

  /// Writes all bytes to a standard stream.
  public func write(_ bytes: [UInt8], to stream: StandardStream) throws(SystemError) {
    try writeAll(bytes, to: try duplicate(stream))
  }

  /// Writes all bytes, in one call if the system takes them at once.
  func writeAll(_ bytes: [UInt8], to file: borrowing Descriptor) throws(SystemError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      rest = rest.dropFirst(try write(rest, to: file))
    }
  }

  /// The bytes of an open file from an offset on, as many as there are up to `end`.
  func contents(
    of file: borrowing Descriptor, from start: Int = 0, to end: Int
  ) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    while start + bytes.count < end {
      let part = try read(file, at: start + bytes.count, upTo: end - start - bytes.count)
      if part.isEmpty { break }
      // The first part is nearly always all of it: taken as it is, it is not copied.
      if bytes.isEmpty { bytes = part } else { bytes += part }
    }
    return bytes
  }

  private func rest(
    of file: borrowing Descriptor, upTo most: Int
  ) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let part = try read(file, upTo: FileSystem.chunk)
      if part.isEmpty { return bytes }
      bytes += part
      // A device may have no end.
      guard bytes.count <= most else {
        throw .tooLarge(file.path)
      }
    }
  }
}
