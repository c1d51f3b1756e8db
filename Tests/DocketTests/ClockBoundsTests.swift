import EDTF
import Testing

@testable import Docket

/// When an event happened, as far as its sources say.
@Suite struct ClockBoundsTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let on: String?
    let published: String?
    let lo: String?
    let hi: String?

    init(_ on: String?, _ published: String?, _ lo: String?, _ hi: String?) {
      (self.on, self.published, self.lo, self.hi) = (on, published, lo, hi)
    }

    var testDescription: String { "\(on ?? "no date") in a source of \(published ?? "no date")" }
  }

  static let rows = [
    // What is written, and no more.
    Row("2002-06-05", nil, "2002-06-05", "2002-06-05"),
    Row("2002", nil, "2002-01-01", "2002-12-31"),
    Row("[2002-07..2002-12]", nil, "2002-07-01", "2002-12-31"),
    // Approximate ends are widened by one unit of the stated precision; uncertain ones are not.
    Row("2002-06~", nil, "2002-05-01", "2002-07-31"),
    Row("2002~", nil, "2001-01-01", "2003-12-31"),
    Row("2002-06%", nil, "2002-05-01", "2002-07-31"),
    Row("2002-06?", nil, "2002-06-01", "2002-06-30"),
    // What a source reports as past is not later than the source.
    Row("2003", "2003-03-06", "2003-01-01", "2003-03-06"),
    Row("2003", "2003-03", "2003-01-01", "2003-03-31"),
    Row("2003", "2003-02~", "2003-01-01", "2003-03-31"),
    Row("2003", "2003-02/2003-03", "2003-01-01", "2003-03-31"),
    Row(nil, "2003-03-06", nil, "2003-03-06"),
    // What lies after its source is announced.
    Row("2003-06-01", "2003-03", "2003-06-01", "2003-06-01"),
    // No date at all.
    Row(nil, nil, nil, nil),
    Row("../2003-02", nil, nil, "2003-02-28"),
    // An interval begins at its start, which is not later than its end.
    Row("2000-04/2002-03", nil, "2000-04-01", "2000-04-30"),
    Row("2004/2004-03", nil, "2004-01-01", "2004-03-31"),
    Row("2000-04/..", nil, "2000-04-01", "2000-04-30"),
  ]

  @Test(arguments: rows)
  func `an event's bounds are those of its date, widened and capped by its source`(_ row: Row)
    throws
  {
    var builder = LogBuilder()
    try builder.add("reported", on: row.on, published: row.published)
    let bounds = builder.events[0].clockBounds
    let lo = try row.lo.map { try EDTFDate($0).bounds.lo } ?? .distantPast
    let hi = try row.hi.map { try EDTFDate($0).bounds.lo } ?? .distantFuture
    #expect(bounds == Bounds(lo, hi))
  }

  @Test func `two sources that disagree make the bounds the hull of both`() throws {
    var builder = LogBuilder()
    try builder.open()
    let id = try builder.add("entered", on: "2007-12-18", ["stage": "a"])
    try builder.add("corroborated", on: "2007-12-17", ["target": id.description])
    let state = try #require(try builder.state(on: "2008-01-01"))
    #expect(
      state.spells[0].from == Dated("2007-12-18", try #require(Bounds("2007-12-17", "2007-12-18"))))
  }

  @Test func `a source that gives no date does not blur what another one says`() throws {
    var builder = LogBuilder()
    try builder.open()
    let id = try builder.add("entered", ["stage": "a"], published: "2010")
    try builder.add("corroborated", on: "2007-12-17", ["target": id.description])
    let confirmed = try builder.add("corroborated", ["target": id.description], published: "2009")
    let state = try #require(try builder.state(on: "2011-01-01"))
    #expect(state.spells[0].from.bounds == Bounds("2007-12-17", "2007-12-17"))
    #expect(state.facts.last?.corroborations.map(\.id).contains(confirmed) == true)
  }
}
