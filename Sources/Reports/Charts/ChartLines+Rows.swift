import Docket
import EDTF

extension ChartLines {
  /// The lines of an item: its title, then its lanes.
  func lines(of row: Chart.Row) -> [String] {
    let title = page.lines(of: row.title, columns: columns)
    let standing =
      row.isInFull ? page.lines(of: "\(row.item): \(row.words)", columns: columns - indent) : []
    let lanes = row.lanes.flatMap { lines(of: $0, in: row) }
    return title + page.ink.lines(standing).map { String(repeating: " ", count: indent) + $0 }
      + lanes
  }

  private func lines(of lane: Chart.Lane, in row: Chart.Row) -> [String] {
    let label = page.lines(of: lane.label, columns: gutter)
    let hue = row.isInFull ? nil : Hue(row.standing)
    return (label.isEmpty ? [""] : label).enumerated().map { number, line in
      let strip = number == 0 ? self.strip(of: lane, in: row) : self.strip
      let rest = strip.text(by: page.ink)
      let space = rest.isEmpty ? 0 : plotStart - indent - page.width(of: line)
      let start = String(repeating: " ", count: indent) + page.ink.painted(line, hue)
      return (start + String(repeating: " ", count: space) + rest).withoutTrailingSpaces
    }
  }

  /// The bars of a lane on the grid, and the marks on them.
  private func strip(of lane: Chart.Lane, in row: Chart.Row) -> Strip {
    var strip = self.strip
    let glyphs = page.glyphs
    for bar in lane.bars { draw(bar, of: row, on: &strip) }
    let isBare = row.hasNoBars
    for pause in row.pauses {
      guard let columns = self.columns(from: pause.lo, to: pause.hi) else { continue }
      strip.draw(glyphs.pause, .neutral, over: columns) { isBare || glyphs.isBlock($0) }
    }
    for mark in lane.marks where mark.kind == .report { draw(mark, on: &strip) }
    for bar in lane.bars {
      guard let day = chart.end(of: bar) else { continue }
      strip.draw(glyphs.end, .neutral, at: column(of: day))
    }
    for mark in lane.marks where mark.kind != .report { draw(mark, on: &strip) }
    return strip
  }

  private func draw(_ bar: Chart.Bar, of row: Chart.Row, on strip: inout Strip) {
    let glyphs = page.glyphs
    let hue = Hue(bar.kind, of: row.standing)
    for column in 0..<plot {
      let days = days(of: column)
      guard let density = chart.density(of: bar, from: days.lo, to: days.hi) else { continue }
      strip.draw(glyphs.block(density), hue, at: moved(column, of: days.lo))
    }
    guard let day = chart.joint(of: bar) else { return }
    let column = column(of: day)
    if strip[column] == glyphs.full, strip[column - 1] == glyphs.full {
      strip.draw(glyphs.joint, hue, at: column)
    }
  }

  private func draw(_ mark: Chart.Mark, on strip: inout Strip) {
    guard let day = chart.place(of: mark) else { return }
    // A report stands out from the bar it is on.
    let hue = mark.kind == .report ? nil : Hue(mark.kind)
    if let slip = mark.slippedTo, slip > day, let columns = columns(from: day, to: slip) {
      strip.draw(page.glyphs.slip, hue, over: columns)
    }
    strip.draw(page.glyphs[mark.kind], hue, at: column(of: day))
  }
}

extension ChartLines {
  /// The grid and the line of the day asked about, nothing on it.
  var strip: Strip {
    var strip = Strip(columns: plot + 2)
    for tick in ticks { strip.draw(page.glyphs.grid, .neutral, at: column(of: tick.day)) }
    if chart.axis.contains(chart.asOf) {
      strip.draw(page.glyphs.asOf, at: column(of: chart.asOf) + 1)
    }
    return strip
  }

  /// The days of a column; where there are more columns than days, one.
  private func days(of column: Int) -> (lo: Day, hi: Day) {
    let first = chart.axis.day(at: Double(column) / Double(plot))
    let next = chart.axis.day(at: Double(column + 1) / Double(plot))
    return (first, column == plot - 1 ? chart.axis.last : max(first, next.advanced(by: -1)))
  }

  /// The column of a day, its last where it has several; behind the day asked about those of its line.
  func column(of day: Day) -> Int { moved(place(of: day), of: day) }

  /// A column of a day, moved to make room for the line of the day asked about.
  private func moved(_ column: Int, of day: Day) -> Int {
    guard day > chart.asOf, chart.axis.contains(chart.asOf) else { return column }
    return max(column, place(of: chart.asOf) + 1) + 1
  }

  private func place(of day: Day) -> Int {
    let end = chart.axis.place(of: day.advanced(by: 1)) * Double(plot)
    let start = chart.axis.place(of: day) * Double(plot)
    return max(0, min(plot - 1, max(Int(start), Int(end.rounded(.up)) - 1)))
  }

  /// The columns of some days within the picture.
  private func columns(from first: Day, to last: Day) -> ClosedRange<Int>? {
    let (lo, hi) = (max(first, chart.axis.first), min(last, chart.axis.last))
    guard lo <= hi else { return nil }
    // From the first column of a day that has several.
    let first = moved(min(place(of: lo), Int(chart.axis.place(of: lo) * Double(plot))), of: lo)
    return first...max(first, column(of: hi))
  }
}
