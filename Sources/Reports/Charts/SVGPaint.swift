/// What a part of an SVG is painted with: a class, and for whoever has no style sheet the colour it has
/// on white.
///
/// Every colour of text has a contrast of at least 4.5 to 1 to its ground, in the light and in the
/// dark, every other at least 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11), but the grid, which says nothing.
enum SVGPaint: Hashable, Sendable, CaseIterable {
  case ground, text, quiet, grid
  case neutral, red, amber, blue, green

  init(_ hue: Hue) {
    self =
      switch hue {
      case .neutral: .neutral
      case .red: .red
      case .amber: .amber
      case .blue: .blue
      case .green: .green
      }
  }

  /// The class, without a dot.
  var name: String { "docket-\(self)" }

  /// The colour in the light.
  var light: String {
    switch self {
    case .ground: "#ffffff"
    case .text: "#1f2328"
    case .quiet: "#57606a"
    case .grid: "#d8dee4"
    case .neutral: "#6e7781"
    case .red: "#cf222e"
    case .amber: "#9a6700"
    case .blue: "#0969da"
    case .green: "#1a7f37"
    }
  }

  /// The colour in the dark.
  var dark: String {
    switch self {
    case .ground: "#0d1117"
    case .text: "#e6edf3"
    case .quiet: "#9198a1"
    case .grid: "#30363d"
    case .neutral: "#848d97"
    case .red: "#ff7b72"
    case .amber: "#d29922"
    case .blue: "#58a6ff"
    case .green: "#3fb950"
    }
  }

  /// The rules of a style sheet by which all are painted, by what the reader prefers.
  static let styleSheet: String = {
    let light = allCases.map { $0.rules($0.light) }.joined()
    let dark = allCases.map { $0.rules($0.dark) }.joined()
    return "\(light)@media (prefers-color-scheme:dark){\n\(dark)}\n"
  }()

  private func rules(_ colour: String) -> String {
    ".\(name){fill:\(colour)}.\(name)-line{fill:none;stroke:\(colour)}"
      + ".\(name)-stop{stop-color:\(colour)}\n"
  }
}
