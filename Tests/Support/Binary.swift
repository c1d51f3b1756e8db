import Glibc

/// The program under test: the binary that was built along with the tests.
public enum Binary {
  /// The folder of the binary: that of the test bundle, unless `DOCKET_BINARIES` names another, for one
  /// that was built otherwise.
  public static let folder: String = {
    if let folder = variable("DOCKET_BINARIES") { return folder }
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    // Safe: the buffer is passed with its own length, less the NUL that stays at its end.
    let count = unsafe readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let path = String(decoding: buffer.prefix(max(0, count)).map(UInt8.init), as: UTF8.self)
    return path.split(separator: "/").dropLast().reduce(into: "") { $0 += "/\($1)" }
  }()

  /// The path of the binary.
  public static var path: String { "\(folder)/docket" }
}
