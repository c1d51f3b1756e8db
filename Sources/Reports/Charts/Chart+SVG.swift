import EDTF

extension Chart {
  /// The width of a picture that nobody chose, in pixels.
  public static let usualWidth = 960

  /// The rules by which the pictures in a page are painted, in the light and in the dark; a page that
  /// allows no styles but those of its style sheet has them there.
  public static var styleSheet: String { SVGPaint.styleSheet }

  /// The chart as SVG: no script, no reference to anything outside, the same bytes for the same chart.
  ///
  /// - Parameters:
  ///   - isAlone: Whether it is a file of its own, with its styles in it. Otherwise it is to stand in
  ///     HTML, under a title there, and is painted by ``styleSheet``, or without it as in the light.
  ///   - prefix: What begins every id in it, so that several can stand in one page.
  ///   - width: How wide it is, in pixels, at least 320; it can be scaled.
  ///   - page: How wide characters are, from which the lengths of texts are estimated.
  /// - Returns: An `svg` element, each part on a line of its own; behind it a newline.
  public func svg(
    standingAlone isAlone: Bool, prefix: String = "docket", width: Int = Chart.usualWidth,
    on page: Page
  ) -> String {
    var drawing = ChartDrawing(self, SVGWriter(prefix: prefix, page: page), width: width)
    drawing.draw(withTitle: isAlone)
    return drawing.svg.element(
      title: title, description: description(mostRows: 50), width: drawing.width,
      height: drawing.y + 12, standingAlone: isAlone)
  }
}

/// A chart being drawn as SVG, from its top to its bottom.
struct ChartDrawing {
  let chart: Chart
  var svg: SVGWriter
  let width: Double
  /// Where labels and the bars begin, and where they end.
  let left = 16.0
  let plotLeft: Double
  let right: Double
  /// Where the next part begins.
  var y = 16.0
  /// Where the grid begins.
  var top = 0.0
  /// The days of the grid.
  private(set) var ticks: [Axis.Tick] = []

  init(_ chart: Chart, _ svg: SVGWriter, width: Int) {
    self.chart = chart
    self.svg = svg
    self.width = Double(max(320, width))
    right = self.width - left
    let labels = chart.rows.flatMap(\.lanes).map { svg.width(of: $0.label, size: Self.small) }
    let gutter = min(max(labels.max() ?? 0, 60), self.width * 0.3)
    plotLeft = left + gutter + 14
    ticks = roundDays()
  }

  static let small = 12.0
  static let usual = 14.0
  static let large = 17.0
  static let laneHeight = 20.0
  static let barHeight = 11.0

  mutating func draw(withTitle hasTitle: Bool) {
    drawHeading(withTitle: hasTitle)
    drawAxis()
    // The grid lies below what is drawn on it, and its length is known only when that is.
    let head = svg.take()
    for row in chart.rows { draw(row) }
    let rows = svg.take()
    svg.put(head)
    let bottom = y
    drawGrid()
    svg.put(rows)
    drawDay(to: bottom)
    drawLegend()
  }

  /// Where a day stands.
  func x(of day: Day) -> Double {
    plotLeft + (right - plotLeft) * max(0, min(1, chart.axis.place(of: day)))
  }

  /// Where a day ends.
  func x(after day: Day) -> Double { x(of: day.advanced(by: 1)) }
}
