import CBuild

/// What was built: the program's version, the commit it was made from, the log format it writes.
enum Version {
  static let number = "0.1.0"
  /// The day of that version, as manual pages name it.
  static let day = "November 24, 2026"
  /// The format of the log's lines; what lines of a format say is never said otherwise.
  static let logFormat = 1

  /// What `--version` says.
  static var line: String {
    "docket \(number) (commit \(commit(cbuild_commit())), log format \(logFormat))"
  }

  /// The commit that a number of the linker's means (``cbuild_commit()``), in words.
  static func commit(_ number: UInt64) -> String {
    guard number >> 48 & 1 == 1 else { return "not known" }
    let digits = String(number & 0xFFFF_FFFF_FFFF, radix: 16)
    let commit = String(repeating: "0", count: 12 - digits.count) + digits
    return number >> 49 & 1 == 1 ? "\(commit) with changes" : commit
  }
}
