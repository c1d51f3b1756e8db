import Glibc

/// A call to the operating system that failed.
public struct SystemError: Error, Hashable, Sendable {
  /// The error number (errno(3)).
  public let code: Int32
  /// The call, as its manual page names it.
  public let call: String
  /// What it was about.
  public let path: String
}

extension SystemError {
  /// Whether there is nothing at the path.
  public var isMissing: Bool { code == ENOENT || code == ENOTDIR }
  /// Whether a folder stands where a file should.
  public var isFolder: Bool { code == EISDIR }
  /// Whether there is something at the path already.
  var isExisting: Bool { code == EEXIST }
  /// Whether a link stands where none may be followed.
  var isLink: Bool { code == ELOOP }

  /// Whether a name has more bytes than names can have: there is nothing of that name.
  var isTooLong: Bool { code == ENAMETOOLONG }

  /// A file has more bytes than are read of one.
  static func tooLarge(_ path: String) -> SystemError {
    SystemError(code: EFBIG, call: "read", path: path)
  }

  /// Links lead to links, and on and on.
  static func endlessLinks(_ path: String) -> SystemError {
    SystemError(code: ELOOP, call: "readlink", path: path)
  }

  /// A name in a folder is no UTF-8.
  static func foreignName(in folder: String) -> SystemError {
    SystemError(code: EILSEQ, call: "readdir", path: folder)
  }

  /// The system's own words for the error; see strerror(3).
  public var explanation: String {
    // Safe: the text ends with NUL and is copied at once.
    unsafe String(cString: strerror(code))
  }
}
