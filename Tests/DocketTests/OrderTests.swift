import EDTF
import Support
import Testing

@testable import Docket

/// The order of an item's entries, and what it makes of their bounds.
@Suite struct OrderTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// Stage and date of each entry, in order of record; a leading `?` marks a `reported` stage.
    let told: [(String, String?)]
    /// Stage, earliest and latest day of each spell.
    let spells: [(String, String?, String?)]
  }

  static let rows = [
    Row(
      testDescription: "dates that do not overlap decide",
      told: [("b", "2001"), ("a", "2002")],
      spells: [("b", "2001-01-01", "2001-12-31"), ("a", "2002-01-01", "2002-12-31")]),
    Row(
      testDescription: "where dates overlap the procedure decides, and narrows both",
      told: [("b", "[2002-03..2002-09]"), ("a", "2002")],
      spells: [("a", "2002-01-01", "2002-09-30"), ("b", "2002-03-01", "2002-09-30")]),
    Row(
      testDescription: "a bill may go back",
      told: [("a", "2001"), ("b", "2002"), ("a", "2003")],
      spells: [
        ("a", "2001-01-01", "2001-12-31"), ("b", "2002-01-01", "2002-12-31"),
        ("a", "2003-01-01", "2003-12-31"),
      ]),
    Row(
      testDescription: "consecutive entries into one stage are one spell, from the first",
      told: [("a", "2001"), ("a", "2002"), ("b", "2003")],
      spells: [("a", "2001-01-01", "2001-12-31"), ("b", "2003-01-01", "2003-12-31")]),
    Row(
      testDescription: "a same-day run keeps the order it was recorded in",
      told: [("b", "2002-05-01"), ("a", "2002-05-01"), ("c", "2002-05-01")],
      spells: [
        ("b", "2002-05-01", "2002-05-01"), ("a", "2002-05-01", "2002-05-01"),
        ("c", "2002-05-01", "2002-05-01"),
      ]),
    Row(
      testDescription: "a report shows that the stage was entered by then and left not before",
      told: [("a", "2002"), ("b", "2002"), ("?a", "2002-06-01")],
      spells: [("a", "2002-01-01", "2002-06-01"), ("b", "2002-06-01", "2002-12-31")]),
    Row(
      testDescription: "a report is of the last stay it fits",
      told: [("a", "2001"), ("b", "2002"), ("a", "2003"), ("?a", "2003-05-01")],
      spells: [
        ("a", "2001-01-01", "2001-12-31"), ("b", "2002-01-01", "2002-12-31"),
        ("a", "2003-01-01", "2003-05-01"),
      ]),
    Row(
      testDescription: "a stage that was only reported was entered then or before",
      told: [("?a", "2002-06-01"), ("b", "2002")],
      spells: [("a", nil, "2002-06-01"), ("b", "2002-06-01", "2002-12-31")]),
    Row(
      testDescription: "a report that fits no stay changes nothing",
      told: [("a", "2002"), ("b", "2003"), ("?b", "2001")],
      spells: [("a", "2002-01-01", "2002-12-31"), ("b", "2003-01-01", "2003-12-31")]),
    Row(
      testDescription: "an entry without a date stands where its stage stands",
      told: [("a", "2001"), ("b", nil), ("c", "2003")],
      spells: [
        ("a", "2001-01-01", "2001-12-31"), ("b", "2001-01-01", "2003-12-31"),
        ("c", "2003-01-01", "2003-12-31"),
      ]),
  ]

  @Test(arguments: rows)
  func `entries stand in order and their bounds respect it`(_ row: Row) throws {
    var builder = LogBuilder()
    try builder.open()
    for (stage, date) in row.told {
      let isReport = stage.hasPrefix("?")
      try builder.add(
        isReport ? "reported" : "entered", on: date,
        ["stage": isReport ? String(stage.dropFirst()) : stage])
    }
    let state = try #require(try builder.state(on: "2020"))
    let found = state.spells.map { "\($0.stage) \($0.from.bounds.lo) \($0.from.bounds.hi)" }
    let expected = try row.spells.map { stage, lo, hi in
      let first = try lo.map { try EDTFDate($0).bounds.lo } ?? .distantPast
      let last = try hi.map { try EDTFDate($0).bounds.hi } ?? .distantFuture
      return "\(stage) \(first) \(last)"
    }
    #expect(found == expected)
  }

  /// a ≤ b by place, b ≤ c by place, c certainly before a: sorting with the tie-break would depend on
  /// the order of comparison.
  @Test func `the order is the same whatever order the entries are read in`() throws {
    var builder = LogBuilder()
    try builder.open()
    try builder.add("entered", on: "[2002-06..2002-12]", ["stage": "a"])
    try builder.add("entered", on: "2002", ["stage": "b"])
    try builder.add("entered", on: "[2002-01..2002-03]", ["stage": "c"])
    var orders: Set<[String]> = []
    for seed in 0..<50 {
      var random = SplitMix(seed: seed)
      let log = LogBuilder.log(of: builder.events.shuffled(using: &random))
      let reckoning = Reckoning(log, .only(.plain), asOf: day(2000))
      orders.insert(reckoning.items[0].spells.map(\.stage))
    }
    #expect(orders.count == 1)
  }
}
