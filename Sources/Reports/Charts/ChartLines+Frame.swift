import Docket
import EDTF

extension ChartLines {
  /// The day asked about over its line, and the round days of the grid over theirs.
  var axis: [String] {
    let start = String(repeating: " ", count: plotStart)
    var days = Strip(columns: plot + 2)
    for tick in ticks { days.write(tick.label, at: column(of: tick.day)) }
    let scale = start + days.text(by: page.ink)
    guard chart.axis.contains(chart.asOf) else { return [scale.withoutTrailingSpaces] }
    let label = DatePhrase(chart.asOf).noun
    let end = plotStart + column(of: chart.asOf) + 2
    let room = max(0, min(columns - label.count, end - label.count / 2))
    let place = min(room, max(0, columns - label.count))
    let day = String(repeating: " ", count: place) + label
    return [day, scale.withoutTrailingSpaces]
  }

  /// Round days whose labels neither meet nor leave the picture.
  func roundDays() -> [Axis.Tick] {
    chart.axis.ticks { ticks in
      let places = ticks.map { column(of: $0.day) }
      guard ticks.contains(where: isInside) else { return false }
      return zip(ticks, zip(places, places.dropFirst())).allSatisfy { tick, places in
        places.1 - places.0 >= tick.label.count + 2
      }
    }.filter(isInside)
  }

  private func isInside(_ tick: Axis.Tick) -> Bool {
    column(of: tick.day) + tick.label.count <= plot + 1
  }

  /// What the signs mean, as many on a line as there is room for.
  var legend: [String] {
    let glyphs = page.glyphs
    var lines: [String] = []
    var line = ""
    var taken = 0
    for (sign, hue, words) in signs(glyphs) {
      let width = sign.count + 1 + page.width(of: words)
      if taken > 0, taken + 3 + width > columns {
        lines.append(line)
        (line, taken) = ("", 0)
      }
      let space = taken > 0 ? "   " : ""
      line += space + page.ink.painted(sign, hue) + " " + words
      taken += space.count + width
    }
    lines.append(line)
    guard chart.omitted > 0 else { return lines }
    return lines + page.lines(of: chart.omission, columns: columns)
  }

  /// The signs of the legend; what only colours tell apart stands together where there are none.
  private func signs(_ glyphs: Glyphs) -> [(sign: String, hue: Hue?, words: String)] {
    var signs = chart.legend.map { sign in
      let (text, hue): (String, Hue?) =
        switch sign {
        case .past: (String(glyphs.full), .neutral)
        case .standing(let standing): (String(glyphs.full), Hue(standing))
        case .announced: (String(glyphs.full), .blue)
        case .imprecise: (String(glyphs.fades), nil)
        case .end: (String(glyphs.end), .neutral)
        case .pause: (String(glyphs.pause), .neutral)
        case .mark(.report): (String(glyphs.report), nil)
        case .mark(let kind): (String(glyphs[kind]), Hue(kind))
        case .slip: (String(glyphs.slip), nil)
        case .asOf: (String(glyphs.asOf), nil)
        }
      return (sign: text, hue: hue, words: sign.words)
    }
    guard !page.ink.hasColour else { return signs }
    let blocks = signs.filter { $0.sign == String(glyphs.full) }
    signs.removeAll { $0.sign == String(glyphs.full) }
    return (blocks.isEmpty ? [] : [(String(glyphs.full), nil, "in a stage")]) + signs
  }
}
