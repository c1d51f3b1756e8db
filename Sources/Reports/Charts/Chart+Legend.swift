import Docket
import EDTF

extension Chart {
  /// A sign in a chart.
  enum Sign: Hashable {
    case past
    /// The stage an item is in, by how it stands.
    case standing(Standing)
    case announced, imprecise, end, pause
    case mark(Mark.Kind)
    case slip, asOf

    /// What it means.
    var words: String {
      switch self {
      case .past: "a stage that is over"
      case .standing(let standing): "in this stage: \(standing.words)"
      case .announced: "announced"
      case .imprecise: "fading: not known to the day"
      case .end: "the end"
      case .pause: "paused"
      case .mark(.report): "report"
      case .mark(.open): "promised for then"
      case .mark(.kept): "promise kept"
      case .mark(.broken): "promise broken"
      case .mark(.possiblyBroken): "promise perhaps broken"
      case .slip: "put off"
      case .asOf: "the day asked about"
      }
    }
  }

  /// The signs that are drawn within the days of the chart.
  var legend: [Sign] {
    let bars = rows.flatMap { row in row.lanes.flatMap(\.bars).map { (bar: $0, row: row) } }
      .filter { !pieces(of: $0.bar).isEmpty }
    let kinds = Set(bars.map(\.bar.kind))
    let marks = rows.flatMap(\.lanes).flatMap(\.marks).filter { place(of: $0) != nil }
    let standings = Set(bars.filter { $0.bar.kind == .current }.map(\.row.standing))
    var signs: [Sign] = kinds.contains(.past) ? [.past] : []
    signs += Standing.allCases.reversed().filter(standings.contains).map(Sign.standing)
    if kinds.contains(.announced) { signs.append(.announced) }
    if bars.contains(where: { isFading($0.bar) }) { signs.append(.imprecise) }
    if rows.contains(where: { $0.pauses.contains(where: isDrawn) }) { signs.append(.pause) }
    if kinds.contains(.end) { signs.append(.end) }
    let markKinds = Set(marks.map(\.kind))
    signs += Mark.Kind.allCases.filter(markKinds.contains).map(Sign.mark)
    if marks.contains(where: isPutOff) { signs.append(.slip) }
    if axis.contains(asOf), !rows.isEmpty { signs.append(.asOf) }
    return signs
  }

  /// That there are more items than are drawn.
  var omission: String { "\(omitted.counted("more item")) not drawn; a filter draws fewer." }

  private func isDrawn(_ pause: Bounds) -> Bool {
    axis.first <= pause.hi && pause.lo <= axis.last
  }

  private func isPutOff(_ mark: Mark) -> Bool {
    guard let day = place(of: mark), let slip = mark.slippedTo else { return false }
    return !slip.isDistant && slip > day && day < axis.last
  }

  private func isFading(_ bar: Bar) -> Bool {
    pieces(of: bar).contains { $0.density.first < 1 || $0.density.last < 1 }
  }
}
