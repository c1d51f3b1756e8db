import EDTF
import Testing

@testable import Docket

/// A clock that stood still: a bill in stage `a` since 1 January 2000 with a pace of 10 days.
@Suite struct PausesTests {
  static let way = Procedure.way([("a", 10), ("b", nil), ("done", nil)])

  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// What was told after the entry: the kind and its date.
    let told: [(String, String)]
    /// The earliest and latest day its time is up; `nil` where that is open.
    let due: (Int?, Int?)
    let standing: Standing
  }

  /// All asked on 25 January 2000.
  static let rows = [
    Row(testDescription: "no pause", told: [], due: (11, 11), standing: .stalled),
    Row(
      testDescription: "a pause with an end",
      told: [("paused", written(5)), ("resumed", written(9))], due: (15, 15), standing: .stalled),
    Row(
      testDescription: "a pause that is an interval",
      told: [("paused", "\(written(5))/\(written(9))")], due: (15, 15), standing: .stalled),
    Row(
      testDescription: "a pause without an end goes on",
      told: [("paused", written(5))], due: (nil, nil), standing: .paused),
    Row(
      testDescription: "a pause that is open goes on",
      told: [("paused", "\(written(5))/..")], due: (nil, nil), standing: .paused),
    Row(
      testDescription: "a pause whose end is unknown may be over",
      told: [("paused", "\(written(5))/")], due: (11, nil), standing: .possiblyStalled),
    Row(
      testDescription: "a pause after its time was up comes too late",
      told: [("paused", written(12)), ("resumed", written(20))], due: (11, 11), standing: .stalled),
    Row(
      testDescription: "two pauses that overlap count once",
      told: [
        ("paused", "\(written(3))/\(written(6))"), ("paused", "\(written(5))/\(written(8))"),
      ], due: (16, 16), standing: .stalled),
    Row(
      testDescription: "an imprecise pause makes the day imprecise, outwards",
      told: [
        ("paused", "[\(written(3))..\(written(5))]"), ("resumed", "[\(written(7))..\(written(9))]"),
      ], due: (13, 17), standing: .stalled),
    Row(
      testDescription: "a pause that may not have begun does not hold the clock for certain",
      told: [("paused", "[\(written(5))..2000-02-10]")], due: (11, nil), standing: .possiblyStalled),
    Row(
      testDescription: "a pause in the future stops nothing",
      told: [("paused", "2000-02-10")], due: (11, 11), standing: .stalled),
  ]

  @Test(arguments: rows)
  func `a pause puts the day off by the days it lasted within the time`(_ row: Row) throws {
    var builder = LogBuilder()
    try builder.open()
    try builder.add("entered", on: written(1), ["stage": "a"])
    for (kind, date) in row.told { try builder.add(kind, on: date) }
    try check(builder, on: 25, row.due, row.standing)
  }

  /// Checks when the pace is up, open where a day is `nil`, and how the bill stands on a day.
  private func check(
    _ builder: LogBuilder, on asked: Int, _ due: (Int?, Int?), _ standing: Standing? = nil
  ) throws {
    let state = try #require(try builder.state(on: written(asked), PausesTests.way))
    if let standing { #expect(state.standing == standing) }
    let pace = try #require((state.reasons + state.clocks).first { $0.kind == .pace }?.due).bounds
    #expect(pace.lo == (due.0.map(day) ?? .distantFuture))
    #expect(pace.hi == (due.1.map(day) ?? .distantFuture))
  }

  @Test func `a move ends a pause`() throws {
    var builder = LogBuilder()
    try builder.open()
    try builder.add("entered", on: written(1), ["stage": "b"])
    try builder.add("paused", on: written(3))
    try builder.add("entered", on: written(5), ["stage": "a"])
    let state = try #require(try builder.state(on: written(25), PausesTests.way))
    #expect(state.standing == .stalled)
    #expect(state.reasons.first?.due?.bounds == Bounds(day(15)))
  }

  /// What was told around the move into stage `a` on 5 January, in which it may stay for 10 days.
  static let around: [(told: [(String, String)], due: (Int?, Int?), standing: Standing)] = [
    ([("paused", "\(written(3))/\(written(9))")], (19, 19), .stalled),
    ([("paused", "\(written(3))/\(written(30))")], (40, 40), .paused),
    ([("paused", written(3)), ("resumed", written(9))], (19, 19), .stalled),
    ([("paused", written(3)), ("resumed", "[\(written(4))..\(written(9))]")], (15, 19), .stalled),
    // One with an end of its own, within it or beside it, takes no resumption away.
    (
      [
        ("paused", written(3)), ("paused", "\(written(4))/\(written(6))"), ("resumed", written(9)),
      ], (19, 19), .stalled
    ),
    (
      [
        ("paused", written(3)), ("paused", "\(written(6))/\(written(7))"), ("resumed", written(9)),
      ], (19, 19), .stalled
    ),
    (
      [
        ("paused", written(3)), ("paused", "\(written(6))/\(written(7))"),
        ("resumed", "[\(written(8))..\(written(30))]"),
      ], (16, 40), .possiblyStalled
    ),
    // A resumption behind a later pause without an end is that one's.
    (
      [("paused", written(3)), ("paused", written(7)), ("resumed", written(9))], (17, 17), .stalled
    ),
  ]

  @Test(arguments: around.indices)
  func `a move ends no pause that has an end`(_ index: Int) throws {
    let row = PausesTests.around[index]
    var builder = LogBuilder()
    try builder.open()
    try builder.add("entered", on: written(1), ["stage": "b"])
    try builder.add("entered", on: written(5), ["stage": "a"])
    for (kind, date) in row.told { try builder.add(kind, on: date) }
    try check(builder, on: 25, row.due, row.standing)
  }

  @Test(
    arguments: [
      (written(17), .onTrack), ("[\(written(17))..\(written(19))]", .possiblyStalled),
      (written(19), .stalled),
    ] as [(String, Standing)])
  func `a resumption that may lie ahead is no end yet`(
    _ resumed: String, _ standing: Standing
  ) throws {
    var builder = LogBuilder()
    try builder.open()
    try builder.add("entered", on: written(1), ["stage": "b"])
    try builder.add("paused", on: written(2))
    try builder.add("entered", on: written(3), ["stage": "a"])
    try builder.add("resumed", on: resumed)
    let state = try #require(try builder.state(on: written(18), PausesTests.way))
    #expect(state.standing == standing || standing == .onTrack && state.standing == .dueSoon)
  }

  @Test func `a resumption later on does not unsettle what was certain`() throws {
    var builder = LogBuilder()
    try builder.open()
    try builder.add("entered", on: written(1), ["stage": "b"])
    try builder.add("paused", on: "[\(written(3))..\(written(4))]")
    try builder.add("entered", on: written(5), ["stage": "a"])
    try builder.add("resumed", on: "[\(written(4))..\(written(9))]")
    for (kind, number) in [("paused", 20), ("resumed", 30)] {
      try builder.add(kind, on: written(number))
      try check(builder, on: 31, (15, 19))
    }
  }

  @Test func `a clock names the pauses that count, and what ended them`() throws {
    var builder = LogBuilder()
    try builder.open()
    try builder.add("paused", on: "1999-12-01")
    try builder.add("entered", on: written(1), ["stage": "a"])
    let counted = [
      try builder.add("paused", on: written(5)), try builder.add("resumed", on: written(7)),
    ]
    try builder.add("resumed", on: written(8))
    try builder.add("paused", on: written(20))
    let reason = try #require(
      try builder.state(on: written(25), PausesTests.way)?.reasons.first { $0.kind == .pace })
    #expect(reason.standstill == Reason.Standstill(least: 2, most: 2, events: counted))
  }

  @Test func `where no end is certain, all that may be one is named`() throws {
    var builder = LogBuilder()
    try builder.open()
    try builder.add("entered", on: written(1), ["stage": "a"])
    let told = [
      try builder.add("paused", on: "2000-01"), try builder.add("resumed", on: "2000-01"),
    ]
    let reason = try #require(
      try builder.state(on: written(60), PausesTests.way)?.reasons.first { $0.kind == .pace })
    #expect(reason.standstill?.least == 0 && reason.standstill?.most == nil)
    #expect(Set(reason.standstill?.events ?? []) == Set(told))
    #expect(!reason.isCertain)
  }

  /// Said by the one: nothing of its end, until the 9th, or not over yet; by the other: until the 20th.
  @Test(
    arguments: [
      (written(5), (26, 26)), ("\(written(5))/\(written(9))", (15, 26)),
      ("\(written(5))/..", (26, nil)),
    ] as [(String, (Int?, Int?))])
  func `what another source says of its end counts`(_ date: String, _ due: (Int?, Int?)) throws {
    var builder = LogBuilder()
    try builder.open()
    try builder.add("entered", on: written(1), ["stage": "a"])
    let pause = try builder.add("paused", on: date)
    try builder.add(
      "corroborated", on: "\(written(5))/\(written(20))", ["target": pause.description])
    try check(builder, on: 40, due)
  }

  @Test func `promises do not pause`() throws {
    var builder = LogBuilder()
    try builder.open()
    try builder.add("entered", on: written(1), ["stage": "a"])
    try builder.add("promised", on: written(2), ["stage": "b", "due": written(10)])
    try builder.add("paused", on: written(3))
    let state = try #require(try builder.state(on: written(25), PausesTests.way))
    #expect(state.standing == .paused)
    #expect(state.reasons.map(\.kind) == [.promise])
  }
}
