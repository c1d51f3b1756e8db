import Docket

/// What the signs in a chart mean, those that are in it.
extension ChartDrawing {
  mutating func drawLegend() {
    y += 28
    var x = left
    for sign in chart.legend {
      let words = sign.words
      let size = svg.width(of: words, size: Self.small) + 26
      if x > left, x + size > right {
        x = left
        y += 20
      }
      draw(sign, x: x, y: y)
      svg.addText(words, x: x + 22, y: y + 4, size: Self.small, .quiet)
      x += size + 18
    }
    guard chart.omitted > 0 else { return }
    y += 22
    svg.addText(
      chart.omission, x: left, y: y + 4, size: Self.small, .text)
  }

  private mutating func draw(_ sign: Chart.Sign, x: Double, y: Double) {
    func box(_ fill: String) { svg.addBox(x: x, y: y - 5, width: 16, height: 10, fill: fill) }
    switch sign {
    case .past: box(SVGPaint.neutral.fill)
    case .standing(let standing): box(SVGPaint(Hue(standing)).fill)
    case .announced: box(SVGPaint.blue.fill)
    case .imprecise: box(svg.fill(.neutral, from: 0, to: 1))
    case .end: svg.addBox(x: x + 3, y: y - 8, width: 10, height: 16, fill: SVGPaint.neutral.fill)
    case .pause:
      box(SVGPaint.neutral.fill)
      svg.addLine(x, y, x + 16, y, .ground, width: 3, dashes: "5 3")
    case .mark(let kind): svg.addSign(kind, x: x + 8, y: y)
    case .slip: svg.addLine(x, y, x + 16, y, .quiet, width: 1.5, dashes: "2 3")
    case .asOf: svg.addLine(x + 8, y - 8, x + 8, y + 8, .text, width: 1.5)
    }
  }
}
