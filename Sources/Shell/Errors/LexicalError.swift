/// Why a text is no list of commands.
enum LexicalError: Error, Hashable, Sendable {
  /// The text ends too early; more lines may mend that.
  case unfinished(Opening, Place)
  /// A character that no command line holds.
  case forbidden(Unicode.Scalar, Place)
  /// A byte that is no part of UTF-8.
  case notUTF8(UInt8, Place)

  /// What was opened and not closed.
  enum Opening: Hashable, Sendable {
    case single, double, backslash
  }

  /// Where it went wrong.
  var place: Place {
    switch self {
    case .unfinished(_, let place), .forbidden(_, let place), .notUTF8(_, let place): place
    }
  }

  /// Whether no command line may hold a character: controls other than tab and newline, and the
  /// byte-order mark.
  static func forbids(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F...0x9F, 0xFEFF: true
    default: false
    }
  }
}
