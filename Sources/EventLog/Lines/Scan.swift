import Docket

/// What the lines of a file, or of what was appended to it, say.
struct Scan: Sendable {
  let file: String
  /// Where the last finished line ends, in bytes from the beginning of the file.
  var end: Int
  /// How many finished lines there are up to there.
  var lines: Int
  var events: [Event] = []
  var damage: [Damage] = []
  var torn: Torn?
  init(file: String, end: Int, lines: Int) {
    self.file = file
    self.end = end
    self.lines = lines
  }
}
