import EDTF
import Testing

@testable import Docket
@testable import Reports

extension StageGraph {
  /// A procedure in which stages are skipped and gone back to, with an item in it and one perhaps.
  static var sample: StageGraph {
    let reckoning = SmallCase.reckoning(SmallCase.lawEvents + SmallCase.otherEvents, on: "2002-10")
    var procedure = SmallCase.procedure.stages
    procedure[1] = Procedure.Stage(
      name: "council", title: "Council of Ministers", next: ["senate", "drafting", "withdrawn"])
    procedure.insert(
      Procedure.Stage(name: "assembly", title: "Assembly", next: ["in-force", "drafting"]), at: 2)
    let usage = Usage(
      collection: "xx",
      procedure: Procedure(name: "xx-law", title: "Ordinary law", silent: nil, stages: procedure),
      items: reckoning.items.filter { $0.procedure != nil })
    return StageGraph(usage, in: reckoning)
  }
}

struct SVGTests {
  @Test(arguments: Chart.sampleNames)
  func `a picture is a whole of its own: titled, and with no script or reference outside`(
    _ name: String
  ) {
    let chart = Chart.sample(name)
    let svg = chart.svg(standingAlone: true, on: .plain)
    #expect(svg.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""))
    #expect(svg.hasSuffix("</svg>\n"))
    #expect(svg.contains("role=\"img\" aria-labelledby=\"docket-t docket-d\""))
    #expect(svg.contains("<title id=\"docket-t\">\(chart.title)</title>"))
    #expect(svg.contains("<desc id=\"docket-d\">"))
    #expect(svg.contains("@media (prefers-color-scheme:dark)"))
    for word in ["<script", "href", "@import", "javascript:", " style=", "onload"] {
      #expect(!svg.contains(word), "\(word)")
    }
  }

  @Test func `within a page it has no styles of its own, and ids that no other has`() {
    let chart = Chart([Story.eventful], on: "2005-03-06")
    let (a, b) = (
      chart.svg(standingAlone: false, prefix: "a", on: .plain),
      chart.svg(standingAlone: false, prefix: "b", on: .plain)
    )
    #expect(!a.contains("<style") && !a.contains(" style="))
    func ids(_ svg: String) -> Set<Substring> {
      Set(svg.split(separator: "id=\"").dropFirst().map { $0.prefix { $0 != "\"" } })
    }
    #expect(ids(a).count > 3)
    #expect(ids(a).isDisjoint(with: ids(b)))
    for reference in a.split(separator: "url(#").dropFirst() {
      #expect(ids(a).contains(reference.prefix { $0 != ")" }))
    }
  }

  @Test func `what a record says is never markup`() {
    let title = "<script>alert(1)</script> & \"so\" \u{1B}[31m\u{202E}"
    let svg = Chart([Story("law", titled: title).entering("drafting", "2002")], on: "2003")
      .svg(standingAlone: true, on: .plain)
    #expect(!svg.contains("<script"))
    #expect(
      svg.contains(
        "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;so&quot; \\u{1b}[31m\\u{202e}"))
  }

  @Test func `what must not stand in XML is written out, and the end of a line`() {
    let svg = Chart(
      [Story("law", titled: "A\u{FFFE}\u{FFFF}\nB").entering("drafting", "2002")], on: "2003"
    ).svg(standingAlone: true, on: .plain)
    #expect(!svg.unicodeScalars.contains { ["\u{FFFE}", "\u{FFFF}"].contains($0) })
    #expect(svg.contains("A\\u{fffe}\\u{ffff}\\u{a}B"))
  }

  @Test func `a text from right to left begins on the right and stands where others do`() {
    let svg = Chart(
      [Story("law", titled: "قانون مكافحة").entering("drafting", "2002")], on: "2003"
    ).svg(standingAlone: true, on: .plain)
    #expect(
      svg.contains("font-weight=\"600\" text-anchor=\"end\" direction=\"rtl\">قانون مكافحة</text>"))
  }

  @Test
  func `hundreds of items are drawn as far as there is room, and it is said that there are more`() {
    let stories = (0..<500).map { number in
      Story("law-\(number)", titled: "Law \(number)", number: number)
        .entering("drafting", "[2001..2002]").entering("council", "[2003..2004]")
    }
    let chart = Chart(stories, on: "2005")
    #expect(chart.rows.count == Chart.mostRows && chart.omitted == 200)
    let svg = chart.svg(standingAlone: true, on: .plain)
    #expect(svg.utf8.count < 500_000)
    #expect(svg.contains(">200 more items not drawn; a filter draws fewer.</text>"))
  }

  @Test(arguments: SVGPaint.allCases)
  func `colours stand out from their ground, in the light and in the dark`(_ paint: SVGPaint) {
    guard paint != .ground, paint != .grid else { return }
    let least = 4.5
    #expect(contrast(paint.light, SVGPaint.ground.light) >= least)
    #expect(contrast(paint.dark, SVGPaint.ground.dark) >= least)
  }

  /// The contrast of two colours, from 1 to 21 (WCAG 2.2).
  private func contrast(_ colour: String, _ other: String) -> Double {
    let (a, b) = (luminance(colour), luminance(other))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  private func luminance(_ colour: String) -> Double {
    let number = Int(colour.dropFirst(), radix: 16) ?? 0
    let parts = [16, 8, 0].map { shift -> Double in
      let part = Double(number >> shift & 255) / 255
      return part <= 0.04045 ? part / 12.92 : power((part + 0.055) / 1.055)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  /// The number to the power of 2.4, without a library of mathematics: the fifth root of its twelfth.
  private func power(_ base: Double) -> Double {
    let twelfth = (0..<12).reduce(1.0) { product, _ in product * base }
    var root = 1.0
    for _ in 0..<200 {
      root = (4 * root + twelfth / (root * root * root * root)) / 5
    }
    return root
  }
}
