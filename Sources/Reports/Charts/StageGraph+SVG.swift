import Docket

extension StageGraph {
  /// The graph as SVG, under the same rules as ``Chart/svg(standingAlone:prefix:width:on:)``.
  public func svg(
    standingAlone isAlone: Bool, prefix: String = "docket", width: Int = Chart.usualWidth,
    on page: Page
  ) -> String {
    var drawing = StageDrawing(self, SVGWriter(prefix: prefix, page: page), width: width)
    drawing.draw(withTitle: isAlone)
    return drawing.svg.element(
      title: title, description: description, width: drawing.width, height: drawing.y + 12,
      standingAlone: isAlone)
  }

  /// The picture in words, for whoever does not see it.
  var description: String {
    (stages + ends).map { stage in
      let residents = stage.residents.map(\.words).joined(separator: "; ")
      return "\(stage.words)\(residents.isEmpty ? "" : ": \(residents)")."
    }.joined(separator: " ")
  }
}

extension StageGraph.Stage {
  /// The title, and of an end what kind it is.
  var words: String { title + (outcome.map { ": an end, \($0.rawValue)" } ?? "") }
}

/// A graph of stages being drawn as SVG, from its top to its bottom.
struct StageDrawing {
  let graph: StageGraph
  var svg: SVGWriter
  let width: Double
  var y = 16.0
  /// Where the signs of the stages stand, and the texts beside them.
  private let line = 76.0
  private let textLeft = 96.0
  /// The most items drawn in one stage.
  private static let mostResidents = 30

  init(_ graph: StageGraph, _ svg: SVGWriter, width: Int) {
    self.graph = graph
    self.svg = svg
    self.width = Double(max(320, width))
  }

  mutating func draw(withTitle hasTitle: Bool) {
    if hasTitle {
      for text in lines(of: graph.title, from: 16, size: 17) {
        y += 17
        svg.addText(text, x: 16, y: y, size: 17, isBold: true)
        y += 5
      }
      y += 8
    }
    // Where a stage stands is known only when those above it are drawn; arrows lie below the signs.
    let head = svg.take()
    var places: [Double] = []
    for stage in graph.stages { places.append(draw(stage)) }
    let stages = svg.take()
    svg.put(head)
    drawArrows(between: places)
    svg.put(stages)
    y += graph.ends.isEmpty ? 0 : 8
    for end in graph.ends { _ = draw(end) }
  }

  /// Draws a stage, its sign, and who is there; returns how low its sign stands.
  private mutating func draw(_ stage: StageGraph.Stage) -> Double {
    y += 12
    let place = y + 5
    for text in lines(of: stage.words, from: textLeft, size: 14) {
      y += 10
      svg.addText(text, x: textLeft, y: y, size: 14, isBold: true)
      y += 8
    }
    for resident in stage.residents.prefix(Self.mostResidents) {
      for text in lines(of: resident.words, from: textLeft + 14, size: 13) {
        y += 10
        svg.addText(
          text, x: textLeft + 14, y: y, size: 13, SVGPaint(Hue(resident.standing)))
        y += 8
      }
    }
    let more = stage.residents.count - Self.mostResidents
    if more > 0 {
      y += 10
      svg.addText("and \(more) more", x: textLeft + 14, y: y, size: 13, .quiet)
      y += 8
    }
    if stage.outcome == nil, let ends = graph.endWords(of: stage) {
      for text in lines(of: "→ \(ends)", from: textLeft + 14, size: 12) {
        y += 10
        svg.addText(text, x: textLeft + 14, y: y, size: 12, .quiet)
        y += 7
      }
    }
    if stage.outcome != nil {
      svg.addBox(x: line - 6, y: place - 6, width: 12, height: 12, fill: SVGPaint.neutral.fill)
    } else {
      let isEmpty = !stage.residents.contains(where: \.isCertain)
      let inside = isEmpty ? SVGPaint.ground : .neutral
      svg.add(
        "<circle cx=\"\(line.svg)\" cy=\"\(place.svg)\" r=\"6\" \(inside.fill)/><circle "
          + "cx=\"\(line.svg)\" cy=\"\(place.svg)\" r=\"6\" \(SVGPaint.neutral.stroke) "
          + "stroke-width=\"2\"/>")
    }
    return place
  }

  /// Straight to the next stage, in an arc to any other, the farther the wider.
  private mutating func drawArrows(between places: [Double]) {
    for (place, stage) in graph.stages.enumerated() {
      let start = places[place]
      if stage.leadsOn {
        svg.addLine(line, start + 7, line, places[place + 1] - 13, .neutral, width: 1.5)
        svg.add(head(x: line, y: places[place + 1] - 8, "-4-7L0 0L4-7z"))
      }
      for jump in stage.jumps {
        let end = places[jump]
        let reach = line - 14 - min(46, 14 + 8 * Double(abs(jump - place)))
        svg.add(
          "<path d=\"M\((line - 7).svg) \(start.svg)C\(reach.svg) \(start.svg) \(reach.svg) "
            + "\(end.svg) \((line - 13).svg) \(end.svg)\" \(SVGPaint.neutral.stroke) "
            + "stroke-width=\"1.5\"/>")
        svg.add(head(x: line - 8, y: end, "-7-4L0 0L-7 4z"))
      }
    }
  }

  private func head(x: Double, y: Double, _ shape: String) -> String {
    "<path transform=\"translate(\(x.svg) \(y.svg))\" d=\"M\(shape)\" \(SVGPaint.neutral.fill)/>"
  }

  private func lines(of text: String, from x: Double, size: Double) -> [String] {
    svg.lines(of: text, size: size, width: width - x - 16)
  }
}
