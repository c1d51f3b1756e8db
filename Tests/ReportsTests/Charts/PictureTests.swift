import Support
import Testing

@testable import Reports

/// The pictures as they look, beside those that were looked at and committed.
///
/// Texts are left out of the comparison, since fonts differ from machine to machine; what they say and
/// where they stand is compared as text. `DOCKET_UPDATE_PICTURES=1` writes anew what is committed: look at
/// it.
struct PictureTests {
  private static let folder =
    #filePath.split(separator: "/").dropLast(2)
    .reduce(into: "") { $0 += "/\($1)" } + "/Pictures"

  private static let hasRenderer =
    run("rsvg-convert --version && python3 -c 'import PIL'", in: "/").status == 0

  private static let names = Chart.sampleNames + ["graph", "narrow"]

  @Test(
    .enabled(
      if: PictureTests.hasRenderer,
      "rsvg-convert (librsvg2-bin) or PIL (python3-pil) is not there"),
    arguments: names)
  func `a picture looks as the one that is committed, and nothing is cut off`(_ name: String) {
    let svg = PictureTests.svg(name)
    let lines = svg.split(separator: "\n")
    let texts = lines.filter { $0.hasPrefix("<text") }.joined(separator: "\n") + "\n"
    let desk = TemporaryFolder()
    desk.write(svg, to: "whole.svg")
    desk.write(lines.filter { !$0.hasPrefix("<text") }.joined(separator: "\n"), to: "shapes.svg")
    for part in ["whole", "shapes"] {
      let drawn = PictureTests.run("rsvg-convert \(part).svg -o \(part).png", in: desk.path)
      #expect(drawn.status == 0, "\(drawn.error)")
    }
    let compare = "\(PictureTests.folder)/compare.py"
    let committed = "\(PictureTests.folder)/\(name)"
    if variable("DOCKET_UPDATE_PICTURES") == "1" {
      _ = PictureTests.run("cp shapes.png '\(committed).png'", in: desk.path)
      write(texts, to: "\(committed).txt")
    }
    let same = PictureTests.run(
      "python3 '\(compare)' same shapes.png '\(committed).png'", in: desk.path)
    #expect(same.status == 0, "\(same.output)\(same.error)")
    #expect(contents(of: "\(committed).txt") == texts)
    let inside = PictureTests.run("python3 '\(compare)' inside whole.png", in: desk.path)
    #expect(inside.status == 0, "\(inside.output)\(inside.error)")
  }

  private static func svg(_ name: String) -> String {
    switch name {
    case "graph": StageGraph.sample.svg(standingAlone: true, on: .plain)
    case "narrow": Chart.sample("wide").svg(standingAlone: true, width: 360, on: .plain)
    case "wide": Chart.sample("wide").svg(standingAlone: true, width: 1600, on: .plain)
    default: Chart.sample(name).svg(standingAlone: true, on: .plain)
    }
  }

  private static func run(_ line: String, in folder: String) -> Process {
    Process.run(line, in: folder, environment: ["PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8"])
  }
}
