import Docket
import EDTF

/// What is drawn for an item.
extension ChartDrawing {
  mutating func draw(_ row: Chart.Row) {
    y += 14
    for line in svg.lines(of: row.title, size: Self.usual, width: right - left) {
      y += Self.usual
      // No line of the grid runs through a title; some scripts have much below their line.
      let width = svg.width(of: line, size: Self.usual) + 6
      svg.addBox(
        x: left, y: y - Self.usual, width: min(width, right - left), height: Self.usual + 5,
        fill: SVGPaint.ground.fill)
      svg.addText(line, x: left, y: y, size: Self.usual, isBold: true)
      y += line.utf8.allSatisfy { $0 < 0x80 } ? 4 : 7
    }
    if row.isInFull {
      y += Self.small
      svg.addText(row.words, x: left, y: y, size: Self.small, SVGPaint(Hue(row.standing)))
      y += 4
    }
    y += 2
    for lane in row.lanes { draw(lane, of: row) }
  }

  private mutating func draw(_ lane: Chart.Lane, of row: Chart.Row) {
    let lines = svg.lines(of: lane.label, size: Self.small, width: plotLeft - left - 8)
    let height = max(Self.laneHeight, Double(lines.count) * 14 + 6)
    let paint: SVGPaint = row.isInFull ? .text : SVGPaint(Hue(row.standing))
    for (number, line) in lines.enumerated() {
      svg.addText(line, x: left, y: y + 14 * Double(number + 1), size: Self.small, paint)
    }
    let middle = y + 10
    for bar in lane.bars { draw(bar, of: row, at: middle) }
    for pause in row.pauses where !lane.bars.isEmpty || row.hasNoBars { draw(pause, at: middle) }
    // Of reports at one place one is drawn, so that there are no more than there is room for.
    var places: Set<Int> = []
    for mark in lane.marks {
      let place = chart.place(of: mark).map { Int(x(of: $0)) } ?? 0
      if mark.kind != .report || places.insert(place).inserted {
        draw(mark, of: row, at: middle)
      }
    }
    y += height
  }

  private mutating func draw(_ bar: Chart.Bar, of row: Chart.Row, at middle: Double) {
    let paint = SVGPaint(Hue(bar.kind, of: row.standing))
    let words = "\(bar.stage) \(bar.days)"
    // At whole pixels, so that there is no seam where a bar stops fading.
    let pieces = chart.pieces(of: bar)
    for piece in pieces {
      let start = x(of: piece.first).rounded()
      let width = x(after: piece.last).rounded() - start
      // What is only a day is seen, but not as a part of a bar.
      guard width > 0 || pieces.count == 1 else { continue }
      let fill = svg.fill(paint, from: piece.density.first, to: piece.density.last)
      svg.addBox(
        x: start, y: middle - Self.barHeight / 2, width: max(width, pieces.count == 1 ? 2 : 1),
        height: Self.barHeight, fill: fill, title: words)
    }
    if let day = chart.joint(of: bar), x(of: day) > plotLeft + 1 {
      let place = x(of: day)
      svg.addLine(place, middle - 6, place, middle + 6, .ground, width: 1.5)
    }
    guard let day = chart.end(of: bar) else { return }
    let place = min(x(after: day), right - 5)
    svg.addBox(
      x: place - 5, y: middle - 8, width: 10, height: 16, fill: SVGPaint.neutral.fill, title: words)
  }

  /// A pause: the bar is crossed by a line for as long as its clock certainly stood still.
  private mutating func draw(_ pause: Bounds, at middle: Double) {
    guard chart.axis.first <= pause.hi, pause.lo <= chart.axis.last else { return }
    svg.addLine(
      x(of: pause.lo), middle, x(after: pause.hi), middle, .ground, width: 3, dashes: "5 3")
  }

  private mutating func draw(_ mark: Chart.Mark, of row: Chart.Row, at middle: Double) {
    let paint = SVGPaint(Hue(mark.kind))
    guard let day = chart.place(of: mark) else { return }
    let place = (x(of: day) + x(after: day)) / 2
    // Nothing is reported of what has not come.
    let most = mark.kind == .report ? min(chart.asOf, chart.axis.last) : chart.axis.last
    let (low, high) = (max(mark.on.lo, chart.axis.first), min(mark.on.hi, most))
    if row.isInFull, low < high, mark.on.lo != .distantPast, mark.on.hi != .distantFuture {
      svg.addBox(
        x: x(of: low), y: middle - 2, width: max(2, x(after: high) - x(of: low)), height: 4,
        fill: "\(paint.fill) opacity=\"0.3\"")
    }
    if let slip = mark.slippedTo, !slip.isDistant, slip > day {
      svg.addLine(place, middle, x(after: slip), middle, paint, width: 1.5, dashes: "2 3")
    }
    svg.addSign(mark.kind, x: place, y: middle, title: mark.words)
  }
}

extension Chart.Row {
  var hasNoBars: Bool { lanes.allSatisfy(\.bars.isEmpty) }
}

extension SVGWriter {
  /// Adds the sign of a mark, each of its own shape, on a ground that sets it off.
  mutating func addSign(
    _ kind: Chart.Mark.Kind, x: Double, y: Double, title: String? = nil
  ) {
    let paint = SVGPaint(Hue(kind))
    let (ground, shape): (String, String) =
      switch kind {
      case .report:
        ("r=\"4\"", "<circle r=\"3\" \(paint.fill)/>")
      case .open:
        ("r=\"7\"", "<circle r=\"4.5\" \(paint.stroke) stroke-width=\"2\"/>")
      case .kept:
        ("r=\"7\"", "<path d=\"M-5 0l3.5 4L5-4\" \(paint.stroke) stroke-width=\"2.5\"/>")
      case .broken:
        ("r=\"7\"", "<path d=\"M-4-4L4 4M-4 4L4-4\" \(paint.stroke) stroke-width=\"2.5\"/>")
      case .possiblyBroken:
        ("r=\"7\"", "<path d=\"M0-6L6 0 0 6-6 0z\" \(paint.stroke) stroke-width=\"2\"/>")
      }
    let words = title.map { "<title>\($0.xmlLine)</title>" } ?? ""
    add(
      "<g transform=\"translate(\(x.svg) \(y.svg))\">\(words)<circle \(ground) "
        + "\(SVGPaint.ground.fill)/>\(shape)</g>")
  }
}
