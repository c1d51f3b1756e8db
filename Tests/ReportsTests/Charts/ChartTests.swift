import EDTF
import Testing

@testable import Docket
@testable import Reports

struct ChartTests {
  private static func day(_ text: String) -> Day { SmallCase.day(text) }

  private static func bounds(_ text: String) -> Bounds {
    (try? EDTFDate(text))?.bounds ?? .unknown
  }

  // MARK: Fading

  /// From when to when a stay was, the day looked at, and how certain it is then.
  static let densities: [(from: String, until: String, day: String, density: Double?)] = [
    ("2002-01-01", "2002-12-31", "2002-01-01", 1),
    ("2002-01-01", "2002-12-31", "2002-12-31", 1),
    ("2002-01-01", "2002-12-31", "2001-12-31", nil),
    ("2002-01-01", "2002-12-31", "2003-01-01", nil),
    // Entered on one of ten days.
    ("2002-01-01/2002-01-10", "2002-12-31", "2002-01-01", 0.1),
    ("2002-01-01/2002-01-10", "2002-12-31", "2002-01-05", 0.5),
    ("2002-01-01/2002-01-10", "2002-12-31", "2002-01-10", 1),
    // Left on one of ten.
    ("2002-01-01", "2002-12-01/2002-12-10", "2002-12-01", 1),
    ("2002-01-01", "2002-12-01/2002-12-10", "2002-12-06", 0.5),
    ("2002-01-01", "2002-12-01/2002-12-10", "2002-12-10", 0.1),
    // Perhaps never there on one day for certain.
    ("2002-01-01/2002-01-10", "2002-01-01/2002-01-10", "2002-01-01", 0.1),
    ("2002-01-01/2002-01-10", "2002-01-01/2002-01-10", "2002-01-05", 0.5),
    // Open: a tenth of the axis, here 365 days.
    ("../2002-01-01", "2002-12-31", "2002-01-01", 1),
    ("../2002-01-01", "2002-12-31", "2001-01-01", 1.0 / 366),
    ("../2002-01-01", "2002-12-31", "2000-12-31", nil),
  ]

  @Test(arguments: densities)
  func `a bar fades where it is not known to the day when it began or ended`(
    _ row: (from: String, until: String, day: String, density: Double?)
  ) {
    func bounds(_ text: String) -> Bounds {
      if let rest = text.split(separator: "../").first, text.hasPrefix("../") {
        return Bounds(.distantPast, Self.day(String(rest))) ?? .unknown
      }
      return Self.bounds(text)
    }
    let bar = Chart.Bar(stage: "S", from: bounds(row.from), until: bounds(row.until), kind: .past)
    let axis = Axis(Self.day("1996-01-01"), Self.day("2005-12-30"))
    let day = Self.day(row.day)
    #expect(bar.density(from: day, to: day, on: axis) == row.density)
  }

  @Test func `several days are as certain as their most certain one`() {
    let bar = Chart.Bar(
      stage: "S", from: Self.bounds("2002-01-01/2002-01-10"),
      until: Self.bounds("2002-02-01/2002-02-10"), kind: .past)
    let axis = Axis(Self.day("2001-01-01"), Self.day("2003-01-01"))
    #expect(bar.density(from: axis.first, to: axis.last, on: axis) == 1)
    #expect(bar.density(from: axis.first, to: Self.day("2002-01-02"), on: axis) == 0.2)
  }

  // MARK: What is drawn on a day

  @Test func `what happens after the day asked about is not drawn`() {
    let story = Story("law", titled: "Law").entering("drafting", "2002-01-01")
      .entering("council", "2003-01-01").reporting("2003-02-01")
    let chart = Chart([story], on: "2002-06-30")
    #expect(chart.axis == Axis(Self.day("2002-01-01"), Self.day("2002-06-30")))
    #expect(chart.rows[0].lanes.map(\.label) == ["Drafting at the ministry"])
    let bar = chart.rows[0].lanes[0].bars[0]
    #expect(bar.kind == .current)
    #expect(chart.pieces(of: bar).map(\.last) == [Self.day("2002-06-30")])
  }

  @Test func `what may have begun is drawn up to the day, as certain as it is by then`() {
    let story = Story("law", titled: "Law").entering("drafting", "2001")
      .entering("council", "[2002-01-01..2002-12-31]")
    let chart = Chart([story], on: "2002-07-01")
    let council = chart.rows[0].lanes[1].bars[0]
    let density = chart.density(of: council, from: chart.axis.first, to: chart.axis.last)
    #expect(density.map { $0 > 0.49 && $0 < 0.51 } == true)
  }

  @Test func `an end is drawn when it was reached and not beyond`() {
    let story = Story("law", titled: "Law").entering("drafting", "2001-01-01")
      .entering("in-force", "2002-03-04")
    let chart = Chart([story], on: "2002-06-30")
    let end = chart.rows[0].lanes[1].bars[0]
    #expect(end.kind == .end)
    #expect(chart.end(of: end) == Self.day("2002-03-04"))
    #expect(chart.pieces(of: end).map(\.first) == [Self.day("2002-03-04")])
  }

  @Test func `what is over long since has no long time after it`() {
    let story = Story("law", titled: "Law").entering("drafting", "2001-01-01")
      .entering("in-force", "2002-01-01")
    #expect(Chart([story], on: "2026-01-01").axis.last == Self.day("2002-01-19"))
    #expect(Chart([story], on: "2002-02-01").axis.last == Self.day("2002-02-01"))
  }

  @Test func `a window is the axis, whatever there is to see`() {
    let window = Self.bounds("2002-01-01/2002-12-31")
    let chart = Chart([Story.eventful], on: "2005-03-06", window: window)
    #expect(chart.axis == Axis(window.lo, window.hi))
  }

  @Test func `the legend has the signs that are drawn within the window, and no others`() {
    func legend(_ window: String) -> [Chart.Sign] {
      Chart([Story.eventful], on: "2005-03-06", window: Self.bounds(window)).legend
    }
    #expect(legend("2002-03-01/2002-09-30") == [.past, .imprecise])
    #expect(legend("2003-01-01/2003-07-31").contains(.mark(.broken)))
    #expect(legend("2004-05-10/2004-05-20").contains(.pause))
    #expect(!legend("2004-09-15/2004-09-30").contains(.pause))
  }

  // MARK: Marks

  @Test
  func `promises are marked at their last day, with what became of them and how far they slipped`()
  {
    let marks = Chart([Story.eventful], on: "2005-03-06").rows[0].lanes.flatMap(\.marks)
    let promises = marks.filter { $0.kind != .report }
    #expect(promises.map(\.kind) == [.broken, .broken, .kept, .open])
    #expect(
      promises.map { $0.slippedTo?.description }
        == ["2005-09-30", "2005-09-30", nil, nil])
    #expect(promises.map { $0.on.hi.description }.first == "2003-03-31")
    #expect(marks.count { $0.kind == .report } == 3)
  }

  @Test func `a stage entered again goes on in the lane it has; pauses are told`() {
    let row = Chart([Story.eventful], on: "2005-03-06").rows[0]
    #expect(
      row.lanes.map(\.label) == [
        "Drafting at the ministry", "Council of Ministers", "Promises, reports",
      ])
    #expect(row.lanes.map(\.bars.count) == [2, 2, 0])
    #expect(row.pauses.map { "\($0.lo) \($0.hi)" } == ["2004-05-01 2004-08-01"])
  }

  @Test func `many items have a lane each`() {
    let stories = (0...Chart.mostRowsInFull).map {
      Story("law-\($0)", titled: "Law", number: $0).entering("drafting", "2001")
    }
    #expect(Chart(stories, on: "2002").rows.allSatisfy { $0.lanes.count == 1 && !$0.isInFull })
    #expect(Chart(Array(stories.dropLast()), on: "2002").rows.allSatisfy { $0.isInFull })
  }

  @Test func `an item of no stage has a lane for what was said of it`() {
    let chart = Chart([Story("law", titled: "Law").reporting("2002")], on: "2003")
    #expect(chart.rows[0].lanes.map(\.label) == ["Reports"])
    #expect(Chart([Story("law", titled: "Law")], on: "2003").rows[0].lanes.count == 1)
  }
}
