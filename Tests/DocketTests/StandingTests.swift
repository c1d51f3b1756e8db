import EDTF
import Testing

@testable import Docket

/// How an item stands: the traps other trackers fell into.
@Suite struct StandingTests {
  static let way = Procedure.way(
    [("a", 10), ("b", nil), ("done", nil), ("dropped", nil), ("lapsed", nil)], silent: 100)

  private func state(
    on date: String, _ told: [(kind: String, on: String?, members: [String: String])]
  ) throws -> ItemState {
    var builder = LogBuilder()
    try builder.open()
    for event in told { try builder.add(event.kind, on: event.on, event.members) }
    return try #require(try builder.state(on: date, StandingTests.way))
  }

  @Test(arguments: ["done", "dropped", "lapsed"])
  func `no reason outlives an end`(_ end: String) throws {
    let state = try state(
      on: "2010",
      [
        ("entered", written(1), ["stage": "a"]),
        ("promised", written(2), ["stage": "b", "due": written(3)]),
        ("entered", written(40), ["stage": end]),
      ])
    #expect(state.standing == .closed)
    #expect(state.outcome?.rawValue == end)
    #expect(state.reasons.isEmpty)
  }

  @Test func `while it may be over every reason is at most possible`() throws {
    let state = try state(
      on: written(30),
      [
        ("entered", written(1), ["stage": "a"]),
        ("entered", "[2000-01-05..2000-03-05]", ["stage": "done"]),
      ])
    #expect(state.standing == .possiblyStalled)
    #expect(state.stage == "a")
    #expect(state.maybeStages == ["done"])
  }

  @Test func `a bill may have a new life after its end`() throws {
    let state = try state(
      on: written(60),
      [
        ("entered", written(1), ["stage": "a"]), ("entered", written(20), ["stage": "lapsed"]),
        ("entered", written(40), ["stage": "a"]),
      ])
    #expect(state.standing == .stalled)
    #expect(state.since?.bounds == Bounds(day(40)))
  }

  @Test func `an event in the future moves no clock`() throws {
    let scheduled = try state(
      on: written(20),
      [("entered", written(1), ["stage": "a"]), ("entered", "2000-06-01", ["stage": "b"])])
    #expect(scheduled.stage == "a")
    #expect(scheduled.standing == .stalled)
    let announced = try state(
      on: "2001", [("entered", written(1), ["stage": "b"]), ("reported", "2002-01-01", [:])])
    #expect(announced.reasons.first?.kind == .silent, "a hearing to come is not activity")
  }

  @Test func `talk restarts no clock`() throws {
    let state = try state(
      on: written(20),
      [
        ("entered", written(1), ["stage": "a"]), ("reported", written(18), [:]),
        ("measured", written(19), ["figure": "sponsors", "value": "12"]),
        ("reported", written(19), ["stage": "a"]),
      ])
    #expect(state.standing == .stalled)
    #expect(state.reasons[0].due?.bounds == Bounds(day(11)))
  }

  @Test func `later talk does not make a pending stage look younger`() throws {
    let state = try state(
      on: written(20),
      [
        ("entered", written(1), ["stage": "a"]),
        ("promised", written(12), ["stage": "b", "due": "2001"]),
      ])
    #expect(state.since?.bounds == Bounds(day(1)))
  }

  @Test(arguments: [(11, Standing.dueSoon), (12, .stalled)])
  func `a due day itself is not yet overdue`(_ number: Int, _ expected: Standing) throws {
    let state = try state(on: written(number), [("entered", written(1), ["stage": "a"])])
    #expect(state.standing == expected)
  }

  @Test func `due soon is 30 days ahead, and not 31`() throws {
    let told = [
      (kind: "entered", on: written(1) as String?, members: ["stage": "b"]),
      (kind: "promised", on: written(2), members: ["stage": "done", "due": written(50)]),
    ]
    #expect(try state(on: written(19), told).standing == .onTrack)
    #expect(try state(on: written(20), told).standing == .dueSoon)
  }

  @Test func `an item all of whose events are scheduled is left out`() throws {
    var builder = LogBuilder()
    try builder.add("opened", on: "2005", ["title": "A", "kind": "law", "procedure": "way"])
    try builder.add("entered", on: "2006", ["stage": "a"])
    #expect(try builder.state(on: "2004", StandingTests.way) == nil)
    #expect(try builder.state(on: "2005", StandingTests.way) != nil)
  }

  @Test func `an item in no stage yet has none, and may still be silent`() throws {
    let state = try state(on: "2001", [])
    #expect(state.stage == nil)
    #expect(state.maybeStages.isEmpty)
    #expect(state.standing == .stalled)
    #expect(state.reasons.map(\.kind) == [.silent])
  }

  @Test func `an undated event counts, within the cap of its source`() throws {
    var builder = LogBuilder()
    try builder.open()
    try builder.add("entered", ["stage": "a"], published: written(5))
    let state = try #require(try builder.state(on: written(20), StandingTests.way))
    #expect(state.standing == .stalled)
    #expect(state.reasons[0].due?.bounds == Bounds(.distantPast, day(15)))
    #expect(try #require(state.reasons[0].over(on: day(20))) == (min: 5, max: nil))
  }

  @Test func `what lies behind the day is hindsight, unless it was announced`() throws {
    var builder = LogBuilder()
    try builder.open()
    try builder.add("entered", on: "2001", ["stage": "a"], published: "2001")
    try builder.add("entered", on: "2003", ["stage": "b"], published: "2001")
    try builder.add("entered", on: "2005", ["stage": "done"], published: "2005")
    let state = try #require(try builder.state(on: "2002", StandingTests.way))
    #expect(state.spells.map(\.stage) == ["a", "b"])
    #expect(state.spells.last?.until == nil)
    #expect(state.facts.map(\.event.stage) == [nil, "a", "b"])
    let reckoning = Reckoning(builder.log, .only(StandingTests.way), asOf: state.facts[1].bounds.hi)
    #expect(reckoning.entries.count == 3)
  }

  @Test func `a stay that is only implied by a later report is a candidate all the same`() throws {
    var builder = LogBuilder()
    try builder.open()
    try builder.add("reported", on: "2002-06", ["stage": "a"], published: "2002-06")
    let state = try #require(try builder.state(on: "2002-01", StandingTests.way))
    #expect(state.stage == nil)
    #expect(state.maybeStages == ["a"])
  }
}
