import Docket

extension StageGraph {
  /// The graph as lines of text that fit the page: a line of stages from top to bottom, at the left of
  /// each its sign, below it who is there and where else it may lead.
  func lines(on page: Page) -> [String] {
    let signs = page.isASCII ? Signs.ascii : .unicode
    let way = stages.enumerated().flatMap { place, stage -> [String] in
      let jumps = stage.jumps.map { jump in
        (jump < place ? signs.back : signs.forward, stages[jump].title)
      }
      let ends = endWords(of: stage).map { [(signs.end, $0)] } ?? []
      let arms = jumps + ends
      let line = stage.leadsOn || !arms.isEmpty ? signs.line : " "
      let head = stage.lines(signs.sign(of: stage), line, on: page)
      let below = arms.enumerated().flatMap { number, arm in
        let isLast = number == arms.count - 1 && !stage.leadsOn
        let first = "\(isLast ? signs.corner : signs.branch)\(arm.0) "
        return Self.hang(arm.1, under: first, then: isLast ? " " : signs.line, on: page)
      }
      return head + below + (stage.leadsOn ? [signs.down] : place + 1 < stages.count ? [""] : [])
    }
    let last = ends.flatMap { $0.lines(signs.end, " ", on: page) }
    return way + (ends.isEmpty || stages.isEmpty ? [] : [""]) + last
  }

  /// A text under what begins its first line; what begins the others is as wide.
  fileprivate static func hang(
    _ text: String, under first: String, then line: String, on page: Page, _ hue: Hue? = nil
  ) -> [String] {
    let space = String(repeating: " ", count: max(0, first.count - line.count))
    let lines = page.lines(of: text, columns: max(1, page.columns - first.count))
    return lines.enumerated().map { number, text in
      (number == 0 ? first : line + space) + page.ink.painted(text, hue)
    }
  }

  /// The characters a graph is drawn with.
  fileprivate struct Signs {
    let empty: String
    let occupied: String
    let end: String
    let line: String
    let down: String
    let branch: String
    let corner: String
    let back: String
    let forward: String

    static let unicode = Signs(
      empty: "○", occupied: "●", end: "■", line: "│", down: "▼", branch: "├─", corner: "└─",
      back: "↑", forward: "↓")
    static let ascii = Signs(
      empty: "o", occupied: "*", end: "E", line: "|", down: "v", branch: "+-", corner: "+-",
      back: "^", forward: "v")

    func sign(of stage: Stage) -> String {
      stage.residents.contains(where: \.isCertain) ? occupied : empty
    }
  }
}

extension StageGraph.Stage {
  /// The stage behind its sign, and the items in it.
  fileprivate func lines(_ sign: String, _ line: String, on page: Page) -> [String] {
    StageGraph.hang(words, under: "\(sign) ", then: line, on: page)
      + residents.flatMap { resident in
        StageGraph.hang(
          resident.words, under: "\(line)   - ", then: line, on: page, Hue(resident.standing))
      }
  }
}
