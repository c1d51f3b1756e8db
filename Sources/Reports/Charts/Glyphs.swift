/// The characters pictures are drawn with on a terminal.
struct Glyphs: Hashable, Sendable {
  /// What perhaps was, from the least certain on.
  let fades: [Character]
  let full: Character
  /// The first column of a stay that follows another at once.
  let joint: Character
  let pause: Character
  let end: Character
  let report: Character
  let open: Character
  let kept: Character
  let broken: Character
  let possiblyBroken: Character
  /// What leads from the day of a promise to the day it was put off to.
  let slip: Character
  let asOf: Character
  let grid: Character

  /// Drawn with blocks and signs of one column each.
  static let unicode = Glyphs(
    fades: ["░", "▒", "▓"], full: "█", joint: "▐", pause: "≈", end: "■", report: "•", open: "○",
    kept: "✓",
    broken: "✗", possiblyBroken: "?", slip: "┄", asOf: "│", grid: "┊")
  /// Drawn with ASCII.
  static let ascii = Glyphs(
    fades: [".", ":", "+"], full: "#", joint: "[", pause: "~", end: "E", report: "*", open: "o",
    kept: "v",
    broken: "x", possiblyBroken: "?", slip: "-", asOf: "|", grid: "'")

  /// The sign of a mark.
  subscript(kind: Chart.Mark.Kind) -> Character {
    switch kind {
    case .report: report
    case .open: open
    case .kept: kept
    case .broken: broken
    case .possiblyBroken: possiblyBroken
    }
  }

  /// Whether a character is part of a bar.
  func isBlock(_ character: Character) -> Bool {
    character == full || character == joint || fades.contains(character)
  }

  /// The block of a certainty, from 0 to 1.
  func block(_ density: Double) -> Character {
    guard density < 1 else { return full }
    return fades[min(fades.count - 1, Int(density * Double(fades.count)))]
  }
}

extension Page {
  var glyphs: Glyphs { isASCII ? .ascii : .unicode }
}
