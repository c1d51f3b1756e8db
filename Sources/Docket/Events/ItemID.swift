/// The name of what is followed: parts of `[a-z0-9][a-z0-9-]*` joined by `/`, at least two.
///
/// All parts but the last name its collection: `kh/trafficking-law` is in `kh`.
public struct ItemID: Hashable, Sendable {
  /// The id as written.
  public let text: String

  /// Reads an id; `nil` if the text is none.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count >= 2, parts.allSatisfy(ItemID.isPart) else { return nil }
    self.text = text
  }

  private static func isPart(_ part: Substring.UTF8View) -> Bool {
    guard let first = part.first, first != UInt8(ascii: "-") else { return false }
    return part.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
  }

  /// The folders a procedure of this item may stand in, its own collection first, the records folder
  /// (an empty path) last.
  public var collections: [String] {
    var parts = text.split(separator: "/").dropLast()
    var folders: [String] = []
    while !parts.isEmpty {
      folders.append(parts.joined(separator: "/"))
      parts = parts.dropLast()
    }
    return folders + [""]
  }
}

extension ItemID: Comparable, CustomStringConvertible {
  public static func < (left: ItemID, right: ItemID) -> Bool { left.text < right.text }
  public var description: String { text }
}
