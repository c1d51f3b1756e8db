import EDTF

/// What stands around the rows.
extension ChartDrawing {
  mutating func drawHeading(withTitle hasTitle: Bool) {
    let title = hasTitle ? chart.title : ""
    for line in svg.lines(of: title, size: Self.large, width: right - left) {
      y += Self.large
      svg.addText(line, x: left, y: y, size: Self.large, isBold: true)
      y += 5
    }
    for line in chart.caution.map({ svg.lines(of: $0, size: Self.small, width: right - left) })
      ?? []
    {
      y += Self.small
      svg.addText(line, x: left, y: y, size: Self.small, .quiet)
      y += 4
    }
    y += 10
  }

  /// The day asked about, and below it the days of the grid.
  mutating func drawAxis() {
    guard !chart.rows.isEmpty else {
      y += Self.usual
      svg.addText("Nothing to draw.", x: left, y: y, size: Self.usual, .quiet)
      y += 14
      top = y
      return
    }
    y += Self.small
    if chart.axis.contains(chart.asOf) {
      let place = x(after: chart.asOf)
      let label = DatePhrase(chart.asOf).noun
      let half = svg.width(of: label, size: Self.small) / 2
      let anchor: SVGWriter.Anchor =
        place + half > right ? .end : place - half < plotLeft ? .start : .middle
      svg.addText(label, x: place, y: y, size: Self.small, anchor: anchor, isBold: true)
    }
    y += 16
    drawDays()
    y += 8
    top = y
    y += 2
  }

  private mutating func drawDays() {
    for tick in ticks where !isCrossed(tick) {
      svg.addText(tick.label, x: x(of: tick.day) + 3, y: y, size: Self.small, .quiet)
    }
  }

  /// Whether the line of the day asked about would run through its label.
  private func isCrossed(_ tick: Axis.Tick) -> Bool {
    guard chart.axis.contains(chart.asOf) else { return false }
    let (start, line) = (x(of: tick.day) + 3, x(after: chart.asOf))
    return start - 2 < line && line < start + svg.width(of: tick.label, size: Self.small) + 4
  }

  private func isInside(_ tick: Axis.Tick) -> Bool {
    x(of: tick.day) + svg.width(of: tick.label, size: Self.small) <= right + 8
  }

  mutating func drawGrid() {
    guard !chart.rows.isEmpty else { return }
    for tick in ticks {
      svg.addLine(x(of: tick.day), top - 18, x(of: tick.day), y, .grid)
    }
    svg.addLine(plotLeft, top, right, top, .grid)
    // Of a tall picture the days are read from below, too.
    guard y - top > 600 else { return }
    svg.addLine(plotLeft, y, right, y, .grid)
    y += 15
    drawDays()
  }

  /// The line of the day asked about, over all that leads to it.
  mutating func drawDay(to bottom: Double) {
    guard !chart.rows.isEmpty, chart.axis.contains(chart.asOf) else { return }
    let place = x(after: chart.asOf)
    svg.addLine(place, top - 22, place, bottom, .text, width: 1.5)
  }

  /// Round days whose labels neither meet nor leave the picture.
  func roundDays() -> [Axis.Tick] {
    let room = right - plotLeft
    return chart.axis.ticks { ticks in
      let widths = ticks.map { svg.width(of: $0.label, size: Self.small) + 12 }
      let places = ticks.map { x(of: $0.day) }
      let isApart = zip(places.indices.dropLast(), widths).allSatisfy { index, width in
        places[index + 1] - places[index] >= width
      }
      let isLabelled = ticks.contains { isInside($0) && !isCrossed($0) }
      return isApart && isLabelled && Double(ticks.count) * 48 <= room + 48
    }.filter(isInside)
  }
}
