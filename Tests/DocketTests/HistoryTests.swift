import EDTF
import Support
import Testing

@testable import Docket

/// What the record said of an event, version by version.
@Suite struct HistoryTests {
  private static let plain = Rulebook.only(.plain)

  private static func histories(
    _ builder: LogBuilder, on number: Int = 400, knownAt: String? = nil
  ) throws -> [History] {
    let item = try #require(ItemID("x/bill"))
    return Reckoning(
      builder.log, plain, asOf: day(number), knownAt: knownAt.flatMap { Timestamp($0) }
    ).histories(of: item)
  }

  @Test func `an event nothing was said about afterwards has no history`() throws {
    var builder = LogBuilder()
    try builder.open()
    try builder.add("entered", on: written(3), ["stage": "a"])
    #expect(try HistoryTests.histories(builder).isEmpty)
  }

  @Test func `each ruling makes a version, in the order of record`() throws {
    var builder = LogBuilder()
    try builder.open()
    let entry = try builder.add("entered", on: written(3), ["stage": "a"])
    let correction = try builder.add(
      "corrected", ["target": entry.description],
      set: [JSON.Member("on", .string(written(5))), JSON.Member("note", .string("late"))],
      recorded: "2026-01-02T00:00:00Z")
    try builder.add(
      "corroborated", on: written(7), ["target": entry.description],
      recorded: "2026-01-03T00:00:00Z")
    let retraction = try builder.add(
      "retracted", ["target": entry.description], recorded: "2026-01-04T00:00:00Z")
    try builder.add(
      "retracted", ["target": correction.description], recorded: "2026-01-05T00:00:00Z")
    try builder.add(
      "retracted", ["target": retraction.description], recorded: "2026-01-06T00:00:00Z")
    let histories = try HistoryTests.histories(builder)
    #expect(histories.map(\.event.id) == [entry])
    let versions = try #require(histories.first).versions
    #expect(
      versions.map(\.state) == [.live, .corrected, .corrected, .retracted, .retracted, .live])
    #expect(
      versions.map { $0.fact.map { "\($0.bounds.lo)..\($0.bounds.hi)" } ?? "" } == [
        "2000-01-03..2000-01-03", "2000-01-05..2000-01-05", "2000-01-05..2000-01-07", "", "",
        "2000-01-03..2000-01-07",
      ])
    let differences = versions.map {
      $0.differences.map { "\($0.member) \($0.before?.text ?? "-")" }
    }
    #expect(
      differences == [
        [], ["on 2000-01-03", "note -"], [], [], [], ["on 2000-01-05", "note late"],
      ])
  }

  @Test func `what was not known then, and what nobody could tell of, has no history`() throws {
    var builder = LogBuilder()
    try builder.open()
    let entry = try builder.add("entered", on: written(30), ["stage": "a"])
    try builder.add(
      "retracted", ["target": entry.description], recorded: "2026-01-04T00:00:00Z")
    #expect(try HistoryTests.histories(builder).count == 1)
    #expect(try HistoryTests.histories(builder, knownAt: "2026-01-03T00:00:00Z").isEmpty)
    #expect(try HistoryTests.histories(builder, on: 20).isEmpty)
  }

  @Test(arguments: 0..<200)
  func `every version is what the log would have answered then`(_ seed: Int) throws {
    var random = SplitMix(seed: seed)
    var builder = LogBuilder()
    try builder.open()
    let entry = try builder.add("entered", on: written(3), ["stage": "a"])
    var about = [entry]
    for second in 1...Int.random(in: 1...9, using: &random) {
      let target = ["target": (about.randomElement(using: &random) ?? entry).description]
      let recorded = "2026-01-02T00:00:0\(second)Z"
      switch Int.random(in: 0..<3, using: &random) {
      case 0:
        let on = JSON.string(written(Int.random(in: 1...9, using: &random)))
        let members = [JSON.Member("on", on), JSON.Member("note", .string("\(second)"))]
        about.append(
          try builder.add(
            "corrected", target, set: [members.randomElement(using: &random) ?? members[0]],
            recorded: recorded))
      case 1:
        about.append(
          try builder.add(
            "corroborated", on: written(second), target, recorded: recorded))
      default: about.append(try builder.add("retracted", target, recorded: recorded))
      }
    }
    let history = try #require(try HistoryTests.histories(builder).first)
    #expect(history.versions.count == about.count)
    for version in history.versions {
      let then = Reckoning(
        builder.log, HistoryTests.plain, asOf: day(400), knownAt: version.record.recorded)
      #expect(then[entry]?.fact == version.fact, "\(version.record.recorded)")
      #expect(then[entry]?.state == version.state, "\(version.record.recorded)")
    }
  }

  @Test func `a chain of retractions as long as a log is told`() throws {
    var builder = LogBuilder()
    try builder.open()
    var last = try builder.add("entered", on: written(3), ["stage": "a"])
    for _ in 1...2000 {
      last = try builder.add("retracted", ["target": last.description])
    }
    let history = try #require(try HistoryTests.histories(builder).first)
    #expect(history.versions.count == 2001)
    #expect(history.versions.last?.state == .live)
    #expect(history.versions[1999].state == .retracted)
  }
}
