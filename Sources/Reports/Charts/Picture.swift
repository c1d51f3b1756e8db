/// A picture in a document: a terminal shows it as text, a page as SVG.
public enum Picture: Hashable, Sendable {
  case chart(Chart)
  case bars(Bars)
  case stages(StageGraph)
}

extension Picture {
  /// What it shows.
  var title: String {
    switch self {
    case .chart(let chart): chart.title
    case .bars(let bars): bars.title
    case .stages(let graph): graph.title
    }
  }

  /// The picture in words, for whoever does not see it.
  var words: String {
    switch self {
    case .chart(let chart): "\(title). \(chart.description(mostRows: Picture.mostRowsInWords))"
    case .bars(let bars):
      "\(title): \(bars.rows.map { "\($0.label), \($0.amount)" }.joined(separator: "; "))."
    case .stages(let graph): "\(title). \(graph.description)"
    }
  }

  private static let mostRowsInWords = 20

  /// The picture as lines of text that fit the page.
  func lines(on page: Page) -> [String] {
    switch self {
    case .chart(let chart): chart.lines(on: page)
    case .bars(let bars): bars.lines(on: page)
    case .stages(let graph): graph.lines(on: page)
    }
  }

  /// The picture as SVG, if it is one for more than a terminal; see
  /// ``Chart/svg(standingAlone:prefix:width:on:)``.
  public func svg(
    standingAlone isAlone: Bool, prefix: String = "docket", width: Int = Chart.usualWidth,
    on page: Page
  ) -> String? {
    switch self {
    case .chart(let chart):
      chart.svg(standingAlone: isAlone, prefix: prefix, width: width, on: page)
    case .bars: nil
    case .stages(let graph):
      graph.svg(standingAlone: isAlone, prefix: prefix, width: width, on: page)
    }
  }
}
