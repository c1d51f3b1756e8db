import EDTF
import Testing

@testable import Docket

/// What falls due from 1 January 2000 on, of an item in stage `a` since a date, whose pace is 10 days.
private func deadlines(
  entered: String, left: String? = nil, promisedFor due: String? = nil, on today: Int,
  until end: Int
) throws -> [Deadline] {
  var builder = LogBuilder()
  try builder.open()
  try builder.add("entered", on: entered, ["stage": "a"])
  if let left { try builder.add("entered", on: left, ["stage": "b"]) }
  if let due { try builder.add("promised", on: "2000-01-02", ["stage": "b", "due": due]) }
  let way = Procedure.way([("a", 10), ("b", nil), ("done", nil)])
  let reckoning = Reckoning(builder.log, .only(way), asOf: day(today))
  return reckoning.deadlines(of: reckoning.items, until: day(end))
}

@Suite struct DeadlineTests {
  @Test(arguments: [
    // Entered on 1 January, so due on the 11th: from and to that day, inclusive.
    ("2000-01-01", 5, 10, []), ("2000-01-01", 5, 11, [true]), ("2000-01-01", 11, 11, [true]),
    ("2000-01-01", 12, 40, []),
    // Due between the 11th and the 16th: certain if all of it is in the time asked about.
    ("[2000-01-01..2000-01-06]", 7, 30, [true]), ("[2000-01-01..2000-01-06]", 7, 12, [false]),
    ("[2000-01-01..2000-01-06]", 14, 30, [false]), ("[2000-01-01..2000-01-06]", 17, 30, []),
  ])
  func `a pace falls due between two days`(
    _ row: (entered: String, day: Int, end: Int, certain: [Bool])
  ) throws {
    let found = try deadlines(entered: row.entered, on: row.day, until: row.end)
    #expect(found.map(\.isCertain) == row.certain)
    #expect(found.allSatisfy { $0.reason == .pace && $0.stage == "a" })
  }

  @Test func `what may have left its stage may not fall due`() throws {
    let found = try deadlines(
      entered: "2000-01-01", left: "[2000-01-04..2000-01-20]", on: 5, until: 30)
    #expect(found.map(\.isCertain) == [false])
  }

  @Test(arguments: [
    ("2000-01-20", nil, [true]), ("2000-01", nil, [false]), ("2000-03", nil, []),
    // Kept, or perhaps kept.
    ("2000-01-20", "2000-01-03", []), ("2000-01-20", "[2000-01-03..2000-01-25]", [false]),
  ])
  func `a promise falls due unless it is kept`(
    _ row: (due: String, left: String?, certain: [Bool])
  ) throws {
    let found = try deadlines(
      entered: "1999-12-01", left: row.left, promisedFor: row.due, on: 5, until: 30)
    #expect(found.filter { $0.reason == .promise }.map(\.isCertain) == row.certain)
  }

  @Test func `a later promise is told beside the one it puts off`() throws {
    var builder = LogBuilder()
    try builder.open()
    try builder.add("promised", on: "2000-01-01", ["stage": "b", "due": "2000-01-20"])
    try builder.add("promised", on: "2000-01-02", ["stage": "b", "due": "2000-01-30"])
    let reckoning = Reckoning(builder.log, .only(.plain), asOf: day(5))
    let found = reckoning.deadlines(of: reckoning.items, until: day(60))
    #expect(found.map { $0.due.edtf } == ["2000-01-20", "2000-01-30"])
    let state = try #require(reckoning.items.first)
    #expect(state.slips(of: state.promises[0]).map(\.event) == [state.promises[1].event])
    let delay = state.promises[0].due.delay(to: state.promises[1].due)
    #expect(delay == (10, 10))
  }

  @Test func `a kept promise has the stay that keeps it`() throws {
    var builder = LogBuilder()
    try builder.open()
    try builder.add("promised", on: "2000-01-01", ["stage": "b", "due": "2000-01-20"])
    try builder.add("entered", on: "2000-01-25", ["stage": "c"])
    let state = try #require(try builder.state(on: "2000-02"))
    #expect(state.promises.map(\.state) == [.kept])
    #expect(state.keeper(of: state.promises[0])?.stage == "c")
  }
}
