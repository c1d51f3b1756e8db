import EDTF
import Testing

@testable import Docket
@testable import Reports

struct ChartTextTests {
  private static func page(
    _ columns: Int, isASCII: Bool = false, ink: Ink = .plain
  ) -> Page {
    Page(
      columns: min(columns, 100), pictureColumns: columns, isASCII: isASCII, ink: ink,
      width: Page.plain.width)
  }

  @Test(arguments: Chart.sampleNames)
  func `every line fits the width, whatever it is, and ends with no space`(_ name: String) {
    let chart = Chart.sample(name)
    for columns in stride(from: 40, through: 200, by: name == "tall" ? 16 : 1) {
      for isASCII in [false, true] {
        let page = Self.page(columns, isASCII: isASCII)
        for line in chart.lines(on: page) {
          #expect(page.width(of: line) <= columns, "\(columns): \(line)")
          #expect(line.last != " ", "\(columns): \(line)")
        }
      }
    }
  }

  @Test(arguments: 40...200) func `so does every line of a graph and of bars`(_ columns: Int) {
    let page = Self.page(columns)
    let bars = Bars(
      title: "cases, of those that were reported to the police and to nobody else, persons",
      rows: [
        Bars.Row(label: "from about 2001 to about 2003", amount: ">650", least: 650, most: nil),
        Bars.Row(label: "2004", amount: "~700", least: 600, most: 800),
        Bars.Row(label: "", amount: "0", least: 0, most: 0),
      ])
    for line in StageGraph.sample.lines(on: page) + bars.lines(on: page) {
      #expect(page.width(of: line) <= columns, "\(line)")
    }
  }

  @Test func `in ASCII it is drawn with ASCII alone`() {
    for chart in Chart.samples.map(\.value)
    where chart.rows.allSatisfy({ $0.title.utf8.allSatisfy { $0 < 128 } }) {
      let lines = chart.lines(on: Self.page(80, isASCII: true))
      #expect(lines.allSatisfy { $0.utf8.allSatisfy { $0 < 128 } })
    }
    let graph = StageGraph.sample.lines(on: Self.page(80, isASCII: true))
    #expect(graph.allSatisfy { $0.utf8.allSatisfy { $0 < 128 } })
  }

  @Test func `colours add nothing that is not there without them`() {
    let chart = Chart([Story.eventful], on: "2005-03-06")
    let plain = chart.lines(on: Self.page(80))
    let coloured = chart.lines(on: Self.page(80, ink: Ink(hasColour: true, hasLinks: false)))
    let legend = plain.lastIndex(of: "") ?? 0
    #expect(coloured.prefix(legend).map(withoutEscapes) == Array(plain.prefix(legend)))
    #expect(coloured.joined().contains("\u{1B}[31m"))
  }

  @Test func `all that can be drawn is drawn`() {
    let chart = Chart([Story.eventful], on: "2005-03-06")
    #expect(
      chart.lines(on: Self.page(100)).joined(separator: "\n")
        == """
        xx/law, as of 6 March 2005

                                                                                             6 March 2005
                                    2001          2002           2003           2004           2005
        Law on Trafficking, with a title as long as titles of laws often are
          xx/law: stalled
          Drafting at the ministry  ░░░░░░░░░▒▒▒▒▒▒▒▒▒▒▓▓▓▓▓▓▒▒▒░░         ██████              ┊  │
          Council of Ministers      ┊             ┊       ░░▒▒▒▓▓███████████    █████≈≈≈≈█████████│
          Promises, reports         ┊             ┊           •  ┊ • ✗┄┄┄┄┄┄┄┄┄┄┄✓┄┄┄┄┄✗┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄○

        █ in a stage   ░▒▓ fading: not known to the day   ≈ paused   • report   ○ promised for then
        ✓ promise kept   ✗ promise broken   ┄ put off   │ the day asked about
        """)
  }

  @Test(arguments: 1...70) func `a stage held without a break has no hole`(_ days: Int) throws {
    let first = try EDTFDate("2004-03-01").bounds.lo
    let (second, last) = (first.advanced(by: days / 2), first.advanced(by: days))
    let chart = Chart(
      [
        Story("law", titled: "Law").entering("drafting", "\(first)").entering(
          "council", "\(second)")
      ],
      on: "\(last)")
    for columns in stride(from: 40, through: 200, by: 7) {
      let lines = chart.lines(on: Self.page(columns)).prefix { !$0.contains("a stage") }
      for line in lines where line.contains("█") {
        let bar = line.drop { $0 != "█" }.prefix { $0 != "│" }
        let inner = bar.prefix(through: bar.lastIndex(of: "█") ?? bar.startIndex)
        #expect(!inner.contains(" ") && !inner.contains("┊"), "\(columns): \(line)")
      }
    }
  }

  @Test func `bars are as long as their numbers, and fade as far as these are not exact`() {
    let bars = Bars(
      title: "cases",
      rows: [
        Bars.Row(label: "2003", amount: "~700", least: 600, most: 800),
        Bars.Row(label: "2004", amount: ">400", least: 400, most: nil),
        Bars.Row(label: "2005", amount: "<80", least: 0, most: 80),
        Bars.Row(label: "2006", amount: "1", least: 1, most: 1),
      ])
    #expect(
      bars.lines(on: Self.page(60)).joined(separator: "\n")
        == """
          cases
          2003  ~700 ██████████████████████████████░░░░░░░░░░
          2004  >400 ████████████████████▓▒░
          2005   <80 ░░░░
          2006     1 █
        """)
  }

  private func withoutEscapes(_ line: String) -> String {
    line.split(separator: "\u{1B}[", omittingEmptySubsequences: false).enumerated()
      .map { $0 == 0 ? String($1) : String($1.drop { $0 != "m" }.dropFirst()) }.joined()
  }
}
