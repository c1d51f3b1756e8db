import Docket

extension ItemID {
  /// The path of its page: its name below `items/`, so that nobody has to look it up.
  ///
  /// A part that a file system or server has another use for is marked with `_`, which no name has,
  /// and so is each cut in one that is longer than a file's name may be: no two items share a path.
  var pagePath: String { "\(base).html" }

  /// The path of the feed of it.
  var feedPath: String { "\(base).atom" }

  /// The path of another file about it: `base.svg`.
  var base: String {
    let parts = text.split(separator: "/").map(ItemID.safe)
    return "items/\(parts.joined(separator: "/"))"
  }

  /// Names of the index of a folder, and those that are devices to Windows, whatever follows a dot.
  private static let reserved: Set<String> = {
    let ports = (1...9).flatMap { ["com\($0)", "lpt\($0)"] }
    return Set(["index", "con", "prn", "aux", "nul"] + ports)
  }()

  private static let longest = 200

  private static func safe(_ part: Substring) -> String {
    guard part.utf8.count <= longest else {
      return "\(part.prefix(longest))_/\(safe(part.dropFirst(longest)))"
    }
    return reserved.contains(String(part)) ? "\(part)_" : String(part)
  }
}
