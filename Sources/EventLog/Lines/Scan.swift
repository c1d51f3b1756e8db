import Docket

/// What the lines of a file, or of what was appended to it, say.
struct Scan: Sendable {
  let file: String
  /// Where the last finished line ends, in bytes from the beginning of the file.
  var end: Int
  /// How many finished lines there are up to there.
  var lines: Int
  var events: [Line] = []
  var damage: [Damage] = []
  var torn: Torn?
  /// The last of the bytes read up to ``end``.
  var tail: [UInt8] = []

  static let tailLength = 256

  /// A line that is an event.
  struct Line {
    let event: Event
    /// Counted from 1.
    let number: Int
    /// Where it begins, in bytes from the beginning of the file.
    let offset: Int
    /// Tells it from another line with its id.
    let digest: UInt64
  }

  init(file: String, end: Int, lines: Int) {
    self.file = file
    self.end = end
    self.lines = lines
  }
}
