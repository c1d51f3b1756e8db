import Glibc

/// The system's own words for an error number.
enum SystemMessage {
  /// The words (`strerror(3)`), their first letter made small: `no space left on device`.
  static func text(_ code: Int32) -> String {
    // Safe: the text is copied at once; the program has one thread.
    let text = unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
