/// Writes the parts of an SVG, a line each; every text is shown, none is ever markup.
struct SVGWriter {
  private(set) var text = ""
  /// What begins every id.
  let prefix: String
  /// The columns a character takes, from which its width is estimated.
  let page: Page
  private var fades: [Fade: Int] = [:]

  /// A colour that comes or goes along a bar, in tenths of it.
  private struct Fade: Hashable {
    let paint: SVGPaint
    let from: Int
    let to: Int
  }

  init(prefix: String, page: Page) {
    self.prefix = prefix
    self.page = page
  }

  /// The whole element, of which this is the content; behind it a newline.
  func element(
    title: String, description: String, width: Double, height: Double, standingAlone isAlone: Bool
  ) -> String {
    let space = isAlone ? " xmlns=\"http://www.w3.org/2000/svg\"" : ""
    let style = isAlone ? "<style>\n\(SVGPaint.styleSheet)</style>\n" : ""
    let ground =
      isAlone ? "<rect width=\"100%\" height=\"100%\" \(SVGPaint.ground.fill)/>\n" : ""
    return """
      <svg\(space) class="docket-picture" width="\(width.svg)" height="\(height.svg)" \
      viewBox="0 0 \(width.svg) \(height.svg)" role="img" aria-labelledby="\(prefix)-t \(prefix)-d" \
      font-family="system-ui, sans-serif">
      <title id="\(prefix)-t">\(title.xmlLine)</title>
      <desc id="\(prefix)-d">\(description.xmlLine)</desc>
      \(style)\(ground)\(text)</svg>

      """
  }

  /// Adds an element as it stands.
  mutating func add(_ markup: String) { text += markup + "\n" }

  /// Adds parts that were taken out.
  mutating func put(_ parts: String) { text += parts }

  /// Takes out what was added.
  mutating func take() -> String {
    defer { text = "" }
    return text
  }

  /// Adds a rectangle.
  mutating func addBox(
    x: Double, y: Double, width: Double, height: Double, fill: String, title: String? = nil
  ) {
    let shape =
      "<rect x=\"\(x.svg)\" y=\"\(y.svg)\" width=\"\(width.svg)\" height=\"\(height.svg)\" "
      + fill
    guard let title else { return add("\(shape)/>") }
    add("\(shape)><title>\(title.xmlLine)</title></rect>")
  }

  /// Adds a line.
  mutating func addLine(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ paint: SVGPaint, width: Double = 1,
    dashes: String? = nil
  ) {
    let dash = dashes.map { " stroke-dasharray=\"\($0)\"" } ?? ""
    add(
      "<path d=\"M\(x1.svg) \(y1.svg)L\(x2.svg) \(y2.svg)\" \(paint.stroke) "
        + "stroke-width=\"\(width.svg)\"\(dash)/>")
  }

  /// Adds a line of text.
  ///
  /// Text that is written from right to left stands at the same place: its end is on the left.
  mutating func addText(
    _ line: String, x: Double, y: Double, size: Double, _ paint: SVGPaint = .text,
    anchor: Anchor = .start, isBold: Bool = false
  ) {
    let isReversed = line.isRightToLeft
    let side = isReversed ? anchor.reversed : anchor
    let direction = isReversed ? " direction=\"rtl\"" : ""
    let end = side == .start ? "" : " text-anchor=\"\(side.rawValue)\""
    let weight = isBold ? " font-weight=\"600\"" : ""
    add(
      "<text x=\"\(x.svg)\" y=\"\(y.svg)\" font-size=\"\(size.svg)\" \(paint.fill)"
        + "\(weight)\(end)\(direction)>\(line.xmlLine)</text>")
  }

  /// Where a text is held.
  enum Anchor: String {
    case start, middle, end

    var reversed: Anchor {
      switch self {
      case .start: .end
      case .middle: .middle
      case .end: .start
      }
    }
  }

  /// The fill of a bar that comes or goes, from one certainty at its left to another, 0 to 1.
  mutating func fill(_ paint: SVGPaint, from: Double, to: Double) -> String {
    let fade = Fade(paint: paint, from: Int((from * 10).rounded()), to: Int((to * 10).rounded()))
    if fade.from == 10, fade.to == 10 { return paint.fill }
    let number = fades[fade] ?? fades.count
    if fades[fade] == nil {
      fades[fade] = number
      add(
        "<linearGradient id=\"\(prefix)-f\(number)\"><stop \(paint.stop) stop-opacity=\""
          + "\(SVGWriter.opacity(fade.from))\"/><stop offset=\"1\" \(paint.stop) stop-opacity=\""
          + "\(SVGWriter.opacity(fade.to))\"/></linearGradient>")
    }
    return "fill=\"url(#\(prefix)-f\(number))\""
  }

  /// What may have been is seen, too.
  private static func opacity(_ tenths: Int) -> String {
    (0.15 + 0.085 * Double(max(0, min(10, tenths)))).svg
  }

  /// The estimated width of a text.
  func width(of text: some StringProtocol, size: Double) -> Double {
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
    return Double(page.width(of: text)) * size * (isPlain ? 0.56 : 0.68)
  }

  /// The lines of a text of which none is wider.
  func lines(of text: String, size: Double, width: Double) -> [String] {
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
    let columns = max(4, Int(width / (size * (isPlain ? 0.56 : 0.68))))
    return page.lines(of: text, columns: columns).flatMap { line in
      // Where words are parted, wide letters and narrow ones make up for each other.
      line.contains { $0 == " " || $0 == "\u{200B}" } ? [line] : parts(of: line, size, width)
    }
  }

  /// A word in parts, cut between characters, none of which is wider in any usual typeface.
  private func parts(of word: String, _ size: Double, _ width: Double) -> [String] {
    var parts = [""]
    var taken = 0.0
    for character in word {
      let wide = size * self.width(ofWidest: character)
      if taken + wide > width, taken > 0 {
        parts.append("")
        taken = 0
      }
      parts[parts.count - 1].append(character)
      taken += wide
    }
    return parts
  }

  /// How wide a character is at most, in sizes of the text.
  private func width(ofWidest character: Character) -> Double {
    switch character {
    case "i", "j", "l", "I", "f", "t", "r", ".", ",", ":", ";", "!", "|", "'", "-", "(", ")": 0.5
    case "m", "w", "M", "W", "@", "%": 1.12
    case _ where character.isASCII: character.isUppercase ? 0.86 : 0.74
    case _ where page.width(character) > 1: 1.05
    // Of signs that are written together each that is no mark has a width of its own.
    default: 0.9 * Double(max(1, character.unicodeScalars.count { !$0.properties.isMark }))
    }
  }
}

extension Unicode.Scalar.Properties {
  /// Whether it stands above, below or within another.
  fileprivate var isMark: Bool {
    [.nonspacingMark, .enclosingMark, .format].contains(generalCategory)
  }
}

extension SVGPaint {
  var fill: String { "class=\"\(name)\" fill=\"\(light)\"" }
  var stroke: String { "class=\"\(name)-line\" fill=\"none\" stroke=\"\(light)\"" }
  var stop: String { "class=\"\(name)-stop\" stop-color=\"\(light)\"" }
}

extension Double {
  /// The number with at most two decimals.
  var svg: String {
    let hundredths = Int((self * 100).rounded())
    let rest = hundredths.magnitude % 100
    let sign = hundredths < 0 ? "-" : ""
    let whole = "\(sign)\(hundredths.magnitude / 100)"
    guard rest > 0 else { return whole }
    return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension String {
  /// Whether its first letter is of a script that is written from right to left.
  var isRightToLeft: Bool {
    let letter = unicodeScalars.first { $0.properties.isAlphabetic }
    guard let letter else { return false }
    return [
      0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF,
    ]
    .contains { $0.contains(letter.value) }
  }
}
