/// The name of what is followed: parts of `[a-z0-9][a-z0-9-]*` joined by `/`, at least two.
///
/// All parts but the last name its collection: `kh/trafficking-law` is in `kh`.
public struct ItemID: Hashable, Sendable {
  /// The id as written.
  public let text: String

  /// Reads an id; `nil` if the text is none.
  public init?(_ text: String) {
    var parts = 1
    var isAtStart = true
    let bytes = text.utf8.span
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        isAtStart = false
      case UInt8(ascii: "-") where !isAtStart: continue
      case UInt8(ascii: "/") where !isAtStart:
        parts += 1
        isAtStart = true
      default: return nil
      }
    }
    guard parts >= 2, !isAtStart else { return nil }
    self.text = text
  }

  /// The id of an item that is known to have one.
  init(known text: String) {
    self.text = text
  }

  /// The folders a procedure of this item may stand in, its own collection first, the records folder
  /// (an empty path) last.
  public var collections: [String] {
    var folders: [String] = []
    var rest = text[...]
    while let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/")) {
      rest = rest[..<slash]
      folders.append(String(rest))
    }
    return folders + [""]
  }
}

extension ItemID: Comparable, CustomStringConvertible {
  public static func < (left: ItemID, right: ItemID) -> Bool { left.text < right.text }
  public var description: String { text }
}
