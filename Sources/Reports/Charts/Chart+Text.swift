extension Chart {
  /// The chart as lines of text, none of more columns than the page has for pictures.
  public func lines(on page: Page) -> [String] {
    ChartLines(self, on: page).all
  }
}

/// A chart being set as lines of text: labels at the left, bars at the right, the line of the day asked
/// about behind the column it is in.
struct ChartLines {
  let chart: Chart
  let page: Page
  let columns: Int
  /// The columns of labels, and what stands before them.
  let gutter: Int
  let indent = 2
  /// The columns of bars.
  let plot: Int
  /// The days of the grid.
  private(set) var ticks: [Axis.Tick] = []

  init(_ chart: Chart, on page: Page) {
    self.chart = chart
    self.page = page
    columns = page.pictureColumns
    let labels = chart.rows.flatMap(\.lanes).map { page.width(of: $0.label.visible) }
    gutter = max(1, min(labels.max() ?? 1, max(16, columns * 3 / 10)))
    // Two columns between label and bar, one for the line of the day, one for what is right behind it.
    plot = max(1, columns - indent - gutter - 4)
    ticks = roundDays()
  }

  var all: [String] {
    let title = page.ink.heading(page.lines(of: chart.title, columns: columns))
    let caution = chart.caution.map { page.lines(of: $0, columns: columns) } ?? []
    guard !chart.rows.isEmpty else { return title + caution + ["Nothing to draw."] }
    let rows = chart.rows.enumerated().flatMap { index, row in
      (index > 0 && row.isInFull ? [""] : []) + lines(of: row)
    }
    return title + caution + [""] + axis + rows + [""] + legend
  }

  /// Where the bars begin.
  var plotStart: Int { indent + gutter + 2 }
}
