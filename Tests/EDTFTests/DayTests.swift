import EDTF
import Support
import Testing

struct DayTests {
  @Test func `counting day by day for twelve hundred years meets every conversion`() {
    // An independent calendar: nothing but "the next day".
    var (year, month, day) = (-600, 1, 1)
    guard let first = Day(year: year, month: month, day: day) else {
      Issue.record("no first day")
      return
    }
    var wrong = 0
    for number in first.number..<(first.number + 1200 * 365) {
      let (y, m, d) = Day(number: number).civil
      if (y, m, d) != (year, month, day) { wrong += 1 }
      if Day(year: year, month: month, day: day)?.number != number { wrong += 1 }
      (year, month, day) = following(year, month, day)
    }
    #expect(wrong == 0)
  }

  @Test(arguments: [
    // The Julian day number of the noon, less that of 1970-01-01, 2 440 588
    (-4713, 11, 24, -2_440_588), (0, 3, 1, -719_468), (1582, 10, 15, -141_427),
    (1858, 11, 17, -40_587), (1970, 1, 1, 0), (2000, 1, 1, 10_957), (2038, 1, 19, 24_855),
    // The outermost days that can be counted
    (-9_999_999_999_999_999, 1, 1, -3_652_425_000_000_719_162),
    (9_999_999_999_999_999, 12, 31, 3_652_424_999_999_280_471),
  ])
  func `known days have known numbers`(year: Int, month: Int, day: Int, number: Int) {
    #expect(Day(year: year, month: month, day: day)?.number == number)
    #expect(Day(number: number).civil == (year, month, day))
  }

  @Test func `the calendar repeats itself every 400 years, as far as years go`() {
    var random = SplitMix(seed: 1)
    var wrong = 0
    for _ in 0..<20_000 {
      let year = Int.random(in: -Day.farthestYear...Day.farthestYear, using: &random)
      let month = Int.random(in: 1...12, using: &random)
      let day = Int.random(in: 1...31, using: &random)
      let inEra = ((year % 400) + 400) % 400 + 2000
      let eras = (year - inEra) / 400
      let near = Day(year: inEra, month: month, day: day)
      let far = Day(year: year, month: month, day: day)
      if far?.number != near.map({ $0.number + eras * 146_097 }) { wrong += 1 }
      if let far, far.civil != (year, month, day) { wrong += 1 }
    }
    #expect(wrong == 0)
  }

  @Test(arguments: [
    (1900, false), (2000, true), (2004, true), (2023, false), (0, true), (-1, false), (-4, true),
    (-100, false), (-400, true),
  ])
  func `leap years follow the Gregorian rule, year 0 and before included`(year: Int, isLeap: Bool) {
    #expect(Day.isLeap(year) == isLeap)
    #expect((Day(year: year, month: 2, day: 29) != nil) == isLeap)
  }

  @Test(arguments: [
    (2003, 0, 1), (2003, 13, 1), (2003, 1, 0), (2003, 1, 32), (2003, 4, 31), (2003, 2, 29),
    (Day.farthestYear + 1, 1, 1), (-Day.farthestYear - 1, 12, 31), (.min, 1, 1), (.max, 1, 1),
    (2003, .min, 1), (2003, .max, 1), (2003, 1, .min), (2003, 1, .max),
  ])
  func `what is no day cannot be made`(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test func `the ends of time hold every day, stay where they are and are reached, not passed`() {
    let last = Day(number: 3_652_424_999_999_280_471)
    let first = Day(number: -3_652_425_000_000_719_162)
    #expect(!first.isDistant && !last.isDistant)
    #expect(Day.distantPast < first && last < Day.distantFuture)
    #expect(last.advanced(by: 1) == .distantFuture)
    #expect(last.advanced(by: .max) == .distantFuture)
    #expect(first.advanced(by: -1) == .distantPast)
    #expect(first.advanced(by: .min) == .distantPast)
    #expect(Day.distantPast.advanced(by: 5) == .distantPast)
    #expect(Day.distantFuture.advanced(by: -5) == .distantFuture)
    #expect(Day(number: .max - 1) == .distantFuture)
    #expect(last.days(since: first) > 0)
    #expect(Day.distantPast.civil == (-Day.farthestYear, 1, 1))
    #expect(Day.distantFuture.civil == (Day.farthestYear, 12, 31))
  }

  @Test(arguments: [
    (2003, 3, 6, "2003-03-06"), (33, 4, 3, "0033-04-03"), (0, 1, 1, "0000-01-01"),
    (-44, 3, 15, "-0044-03-15"), (170_000_002, 1, 1, "170000002-01-01"),
  ])
  func `a day is written year, month, day`(year: Int, month: Int, day: Int, text: String) {
    #expect(Day(year: year, month: month, day: day)?.description == text)
  }
}

private func following(_ year: Int, _ month: Int, _ day: Int) -> (Int, Int, Int) {
  let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
  let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  if day < lengths[month - 1] { return (year, month, day + 1) }
  return month < 12 ? (year, month + 1, 1) : (year + 1, 1, 1)
}
