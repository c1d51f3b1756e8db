import EDTF
import Testing

@testable import Docket
@testable import Reports

// A reason in words: dates as they are known, days that are negative or open, pauses.

private func bounds(_ lo: String?, _ hi: String?) -> Bounds {
  Bounds(lo.map(SmallCase.day) ?? .distantPast, hi.map(SmallCase.day) ?? .distantFuture)
    ?? .unknown
}

private func reason(
  since: Dated, due: Bounds, certain: Bool, certainFrom: Day? = nil,
  standstill: Reason.Standstill? = nil
) -> Reason {
  let stage = SmallCase.procedure.stages[2]
  let duration = CalendarDuration("1 month")
  return Reason(
    kind: .limit, isCertain: certain, since: since, due: Dated(nil, due),
    basis: stage.basis ?? "", events: [SmallCase.id(1)],
    detail: duration.map { .stage(stage, $0) } ?? .waiting([]),
    certainFrom: certainFrom, standstill: standstill)
}

private let entered = Dated("2003-01-01", bounds("2003-01-01", "2003-01-01"))

@Test(
  arguments: [
    ("2003-01-01", "2003-01-01", "over by 64 days", "64 days ago"),
    ("2003-03-05", "2003-03-05", "over by 1 day", "1 day ago"),
    ("2003-01-01", "2003-01-31", "over by 34 to 64 days", "34 to 64 days ago"),
    ("2003-01-01", "2003-03-31", "over by −25 to 64 days", "at most 64 days ago"),
    (nil, "2003-01-31", "over by 34 days or more", "at least 34 days ago"),
    (nil, "2003-03-31", "over by −25 days or more", "nobody knows how long ago"),
    ("2003-01-01", nil, "over by 64 days or less", "at most 64 days ago"),
    (nil, nil, "over by a number of days not known", "nobody knows how long ago"),
  ] as [(String?, String?, String, String)])
func `days over are as well known as the due day`(_ row: (String?, String?, String, String)) {
  let reason = reason(since: entered, due: bounds(row.0, row.1), certain: false)
  let reckoning = SmallCase.reckoning([], on: "2003-03-06")
  #expect(reason.over(in: reckoning.asOf) == row.2)
  let state = SmallCase.state
  #expect(reason.sentence(for: state, in: reckoning).hasSuffix("\(row.3)."))
}

@Test func `a sum says how long the clock stood still and what the dates were taken for`() {
  let since = Dated("2003-01~", bounds("2002-12-01", "2003-02-28"))
  let reason = reason(
    since: since, due: bounds("2003-01-11", "2003-04-17"), certain: false,
    certainFrom: SmallCase.day("2003-04-18"),
    standstill: Reason.Standstill(least: 10, most: 20, events: [SmallCase.id(2)]))
  let reckoning = SmallCase.reckoning([], on: "2003-03-06")
  #expect(
    reason.sum(for: SmallCase.state, in: reckoning) == """
      entered the Senate about January 2003, reckoned as between 1 December 2002 and \
      28 February 2003; limit 1 month (Constitution, Article 113); the clock stood still for \
      10 to 20 days; passed between 11 January and 17 April 2003; on 6 March 2003 over by \
      −42 to 54 days: possibly stalled; certain from 18 April 2003.
      """)
}

@Test func `a sum without an entry that is known says so`() {
  let reason = reason(since: Dated(nil, .unknown), due: .unknown, certain: false)
  #expect(
    reason.sum(for: SmallCase.state, in: SmallCase.reckoning([], on: "2003-03-06")) == """
      entered the Senate on a day unknown; limit 1 month (Constitution, Article 113); passed on \
      a day unknown; on 6 March 2003 over by a number of days not known: possibly stalled; no day \
      is known from which it will be certain.
      """)
}

@Test(
  arguments: [
    ("2003-03-06", "2003-03-06", "2003-03-06", "6 March 2003", "on 6 March 2003"),
    ("2003-02", "2003-02-01", "2003-02-28", "February 2003", "in February 2003"),
    ("2003", "2003-01-01", "2003-12-31", "2003", "in 2003"),
    (
      "2003", "2003-01-01", "2003-02-28", "some day between 1 January and 28 February 2003",
      "in 2003, reckoned as between 1 January and 28 February 2003"
    ),
    (
      "[2002-07..2002-12]", "2002-07-01", "2002-12-31", "some time between July and December 2002",
      "[2002-07..2002-12]"
    ),
    (
      "2003-02?", "2003-02-01", "2003-02-28", "February 2003 (uncertain)",
      "in February 2003 (uncertain)"
    ),
    (
      "2007-12-18/2007-12-20", "2007-12-18", "2007-12-18", "18 December 2007", "on 18 December 2007"
    ),
    (
      "../2003-02", nil, "2003-02-28", "some day not later than 28 February 2003",
      "not later than 28 February 2003"
    ),
    (nil, "2002-01-01", "2002-12-31", "2002", "in 2002"),
    (nil, nil, nil, "a day unknown", "on a day unknown"),
  ] as [(String?, String?, String?, String, String)])
func `a date is as precise as it is and no more`(_ row: (String?, String?, String?, String, String))
{
  let dated = Dated(row.0, bounds(row.1, row.2))
  #expect(dated.phrase.noun == row.3)
  #expect(dated.reckoned == row.4)
}
