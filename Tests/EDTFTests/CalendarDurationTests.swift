import EDTF
import Support
import Testing

struct CalendarDurationTests {
  @Test(arguments: [
    // Days and weeks are counted
    ("2003-03-06", "7 days", "2003-03-13"), ("2003-12-31", "1 day", "2004-01-01"),
    ("2003-03-06", "2 weeks", "2003-03-20"), ("2004-02-28", "1 day", "2004-02-29"),
    // A month ends on the same day number …
    ("2002-07-01", "3 months", "2002-10-01"), ("2002-12-31", "3 months", "2003-03-31"),
    ("2003-11-15", "2 months", "2004-01-15"), ("2003-12-01", "12 months", "2004-12-01"),
    // … or on the last day of a shorter month
    ("2003-01-31", "1 month", "2003-02-28"), ("2004-01-31", "1 month", "2004-02-29"),
    ("2003-03-31", "1 month", "2003-04-30"), ("2003-02-28", "1 month", "2003-03-28"),
    // … and so does a year
    ("2004-02-29", "1 year", "2005-02-28"), ("2004-02-29", "4 years", "2008-02-29"),
    ("1896-02-29", "4 years", "1900-02-28"), ("2003-03-06", "1 year", "2004-03-06"),
    // Across year 0 and before it
    ("-0001-12-31", "1 day", "0000-01-01"), ("-0001-12-31", "2 months", "0000-02-29"),
    ("-0005-02-28", "1 year", "-0004-02-28"), ("-0004-02-29", "1 year", "-0003-02-28"),
  ])
  func `a duration ends on a known day`(start: String, duration: String, end: String) throws {
    let day = try EDTFDate(start).bounds.lo
    let duration = try #require(CalendarDuration(duration))
    #expect("\(day.adding(duration))" == end)
  }

  @Test(arguments: ["1 day", "2 days", "1 week", "6 weeks", "1 month", "18 months", "100000 years"])
  func `a number and a unit are read and written back`(text: String) {
    #expect(CalendarDuration(text)?.description == text)
  }

  @Test(arguments: [
    "", " ", "3", "months", "3months", "3  months", " 3 months", "3 months ", "0 days", "-1 days",
    "+1 day", "1.5 years", "100001 days", "99999999999999999999 days", "3 Months", "3 monthss",
    "3 fortnights", "\u{0663} months", "three months", "3\u{A0}months", "1 month 2 days",
  ])
  func `anything else is no duration`(text: String) {
    #expect(CalendarDuration(text) == nil)
  }

  @Test func `the ends of time stay, and far days saturate`() throws {
    let longest = try #require(CalendarDuration(CalendarDuration.greatestCount, .year))
    let last = try EDTFDate("Y9999999999999999").bounds.hi
    #expect(Day.distantPast.adding(longest) == .distantPast)
    #expect(Day.distantFuture.adding(longest) == .distantFuture)
    for unit in CalendarDuration.Unit.allCases {
      let one = try #require(CalendarDuration(1, unit))
      #expect(last.adding(one) == .distantFuture)
    }
  }

  @Test func `an end is never before its start, and later starts never end earlier`() throws {
    var random = SplitMix(seed: 2)
    for _ in 0..<5_000 {
      let day = Day(number: Int.random(in: -800_000...800_000, using: &random))
      let unit = CalendarDuration.Unit.allCases.randomElement(using: &random) ?? .day
      let duration = try #require(CalendarDuration(Int.random(in: 1...500, using: &random), unit))
      let end = day.adding(duration)
      #expect(day < end)
      #expect(end <= day.advanced(by: 1).adding(duration))
    }
  }
}
