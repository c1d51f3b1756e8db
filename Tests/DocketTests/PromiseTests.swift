import EDTF
import Testing

@testable import Docket

/// Promises: kept, broken, put off.
@Suite struct PromiseTests {
  static let way = Procedure.way([
    ("a", nil), ("b", nil), ("c", nil), ("done", nil), ("dropped", nil),
  ])

  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// What was told after the entry into `a` on 1 January 2000 and the promise of 5 January.
    let told: [(kind: String, on: String, members: [String: String])]
    let due: String
    let state: PromiseState.State
    var slips = 0
  }

  /// All asked on 1 March 2000 about the promise to reach `b`.
  static let rows = [
    Row(
      testDescription: "its day is over and nothing came", told: [], due: written(20),
      state: .broken),
    Row(
      testDescription: "its day may be over", told: [], due: "[2000-02..2000-03]",
      state: .possiblyBroken),
    Row(testDescription: "its day is to come", told: [], due: "2000-04", state: .open),
    Row(
      testDescription: "its day itself is not yet over", told: [], due: "2000-03-01", state: .open),
    Row(
      testDescription: "the stage was entered",
      told: [("entered", written(10), ["stage": "b"])], due: written(20), state: .kept),
    Row(
      testDescription: "a later stage was entered",
      told: [("entered", written(10), ["stage": "c"])], due: written(20), state: .kept),
    Row(
      testDescription: "an earlier stage keeps nothing",
      told: [("entered", written(10), ["stage": "a"])], due: written(20), state: .broken),
    Row(
      testDescription: "it may have been entered",
      told: [("entered", "[2000-02..2000-03]", ["stage": "b"])], due: written(20),
      state: .possiblyBroken),
    Row(
      testDescription: "it may have been entered before the promise",
      told: [("entered", "[2000-01-03..2000-01-07]", ["stage": "b"])], due: written(20),
      state: .possiblyBroken),
    Row(
      testDescription: "entering it in the future keeps nothing yet",
      told: [("entered", "2000-05", ["stage": "b"])], due: written(20), state: .broken),
    Row(
      testDescription: "a new promise clears nothing, and counts as a slip",
      told: [
        ("promised", written(22), ["stage": "b", "due": "2000-06"]),
        ("promised", written(25), ["stage": "b", "due": "2000-12"]),
      ], due: written(20), state: .broken, slips: 2),
    Row(
      testDescription: "a promise of the same day is no slip",
      told: [("promised", written(10), ["stage": "b", "due": written(20)])], due: written(20),
      state: .broken),
  ]

  @Test(arguments: rows)
  func `a promise is kept by an entry after it, and by nothing else`(_ row: Row) throws {
    var builder = LogBuilder()
    try builder.open()
    try builder.add("entered", on: written(1), ["stage": "a"])
    try builder.add(
      "promised", on: written(5), ["stage": "b", "due": row.due, "who": "a minister"])
    for event in row.told { try builder.add(event.kind, on: event.on, event.members) }
    let state = try #require(try builder.state(on: "2000-03-01", PromiseTests.way))
    let promise = try #require(state.promises.first)
    #expect(promise.state == row.state)
    #expect(promise.slips == row.slips)
    let isReason = state.reasons.contains { $0.kind == .promise }
    #expect(isReason == (row.state == .broken || row.state == .possiblyBroken))
  }

  @Test func `a dropped bill keeps no promise, and is not blamed for it`() throws {
    var builder = LogBuilder()
    try builder.open()
    try builder.add("entered", on: written(1), ["stage": "a"])
    try builder.add("promised", on: written(5), ["stage": "b", "due": written(20)])
    try builder.add("entered", on: written(10), ["stage": "dropped"])
    let state = try #require(try builder.state(on: "2001", PromiseTests.way))
    #expect(state.promises.first?.state == .broken)
    #expect(state.reasons.isEmpty)
  }

  @Test func `the earliest broken promise is the reason`() throws {
    var builder = LogBuilder()
    try builder.open()
    try builder.add("promised", on: written(5), ["stage": "b", "due": written(20)])
    try builder.add("promised", on: written(21), ["stage": "b", "due": written(40)])
    let state = try #require(try builder.state(on: "2000-03-01", PromiseTests.way))
    let reasons = state.reasons.filter { $0.kind == .promise }
    #expect(reasons.map(\.due?.edtf) == [written(20)])
    #expect(reasons.first?.isCertain == true)
    #expect(reasons.first?.certainFrom == day(21))
  }
}
