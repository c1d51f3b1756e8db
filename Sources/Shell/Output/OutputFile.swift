import Glibc

/// The file of `--output`.
enum OutputFile {
  /// Writes a text as the whole content of a file, made new or emptied first; every call is checked.
  static func write(_ text: String, to path: String) throws(FileError) {
    // Safe: Swift passes a text that ends with NUL.
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileError(path: path, code: errno) }
    do throws(OutputError) {
      try Console.write(text, to: descriptor)
    } catch {
      close(descriptor)
      throw FileError(path: path, code: error.code)
    }
    guard close(descriptor) == 0 else { throw FileError(path: path, code: errno) }
  }
}
