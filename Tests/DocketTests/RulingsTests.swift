import EDTF
import Testing

@testable import Docket

/// Which events count.
@Suite struct RulingsTests {
  /// A bill in stage `a` since 2001, with what is said of that entry afterwards.
  private struct Case {
    var builder = LogBuilder()
    let entry: EventID

    init() throws {
      try builder.open()
      entry = try builder.add("entered", on: "2001-05-01", ["stage": "a"])
    }

    @discardableResult
    mutating func retract(_ target: EventID, recorded: String = "2026-01-01T00:00:00Z") throws
      -> EventID
    {
      try builder.add("retracted", ["target": target.description], recorded: recorded)
    }

    @discardableResult
    mutating func correct(
      _ changes: [String: JSON], prev: [EventID]? = nil, recorded: String = "2026-01-01T00:00:00Z"
    ) throws -> EventID {
      try builder.add(
        "corrected", ["target": entry.description],
        set: changes.map { JSON.Member($0.key, $0.value) }, prev: prev, recorded: recorded)
    }

    var stages: [String] {
      get throws { try #require(try builder.state(on: "2003")).spells.map(\.stage) }
    }
  }

  @Test func `a retracted event no longer counts`() throws {
    var told = try Case()
    try told.retract(told.entry)
    try #expect(told.stages.isEmpty)
  }

  @Test func `retracting the retraction restores it, and so on`() throws {
    var told = try Case()
    var last = told.entry
    for round in 1...6 {
      last = try told.retract(last)
      try #expect(told.stages.isEmpty == (round % 2 == 1), "round \(round)")
    }
  }

  @Test func `a correction changes the members it names`() throws {
    var told = try Case()
    try told.correct(["stage": .string("b"), "on": .string("2002")])
    try #expect(told.stages == ["b"])
    let state = try #require(try told.builder.state(on: "2003"))
    #expect(state.spells[0].from == Dated("2002", try #require(Bounds("2002", "2002"))))
  }

  @Test func `null removes a member`() throws {
    var told = try Case()
    try told.correct(["on": .null])
    try #expect(#require(try told.builder.state(on: "2003")).spells[0].from.edtf == nil)
  }

  @Test func `of two corrections the one whose writer knew the other applies last`() throws {
    var told = try Case()
    // The later by the clock is the earlier by `prev`: a clock may be wrong, an ancestor may not.
    let first = try told.correct(["stage": .string("b")], recorded: "2026-01-03T00:00:00Z")
    try told.correct(["stage": .string("c")], prev: [first], recorded: "2026-01-02T00:00:00Z")
    try #expect(told.stages == ["c"])
  }

  @Test func `of two that did not know of each other the later recorded applies last`() throws {
    var told = try Case()
    try told.correct(["stage": .string("b")], prev: [], recorded: "2026-01-03T00:00:00Z")
    try told.correct(["stage": .string("c")], prev: [], recorded: "2026-01-02T00:00:00Z")
    try #expect(told.stages == ["b"])
  }

  @Test func `a retracted correction changes nothing`() throws {
    var told = try Case()
    try told.retract(try told.correct(["stage": .string("b")]))
    try #expect(told.stages == ["a"])
  }

  @Test(arguments: Event.fixedMembers)
  func `a correction that touches a fixed member is not applied`(_ member: String) throws {
    var told = try Case()
    let correction = try told.correct([member: .string("x"), "stage": .string("b")])
    try #expect(told.stages == ["a"])
    let reckoning = Reckoning(told.builder.log, .only(.plain), asOf: day(2000))
    #expect(reckoning.ledger.rulings.inapplicable.map(\.event.id) == [correction])
  }

  @Test func `a correction that would leave no event is not applied`() throws {
    var told = try Case()
    let correction = try told.correct(["stage": .null])
    try #expect(told.stages == ["a"])
    let reckoning = Reckoning(told.builder.log, .only(.plain), asOf: day(2000))
    #expect(reckoning.ledger.rulings.inapplicable.map(\.event.id) == [correction])
  }

  @Test func `rulings hold whatever the as-of day, and not before they were recorded`() throws {
    var told = try Case()
    try told.retract(told.entry, recorded: "2026-02-01T00:00:00Z")
    try #expect(#require(try told.builder.state(on: "2002")).spells.isEmpty)
    let before = try told.builder.state(on: "2002", knownAt: "2026-01-31T23:59:59Z")
    try #expect(#require(before).stage == "a")
  }

  @Test func `an event of a newer version's kind is kept and left out of the fold`() throws {
    var told = try Case()
    let newer = try told.builder.add("amended", on: "2002", ["stage": "b"])
    try #expect(told.stages == ["a"])
    let reckoning = Reckoning(told.builder.log, .only(.plain), asOf: day(2000))
    #expect(reckoning.entries.contains { $0.event.id == newer && $0.fact == nil })
  }

  @Test func `a chain of retractions as long as the log needs no stack`() throws {
    var told = try Case()
    var last = told.entry
    for _ in 0..<20_000 { last = try told.retract(last) }
    try #expect(told.stages == ["a"])
  }
}
