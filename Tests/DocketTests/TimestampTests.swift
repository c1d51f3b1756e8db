import EDTF
import Testing

@testable import Docket

@Suite struct TimestampTests {
  @Test(arguments: [
    ("1970-01-01", 86_399), ("1969-12-31", -1), ("2004-02-29", 1_078_099_199),
    // Beyond what can be counted.
    ("Y1000000000000", Int.max), ("Y-1000000000000", Int.min),
    ("Y9999999999999999", Int.max), ("Y-9999999999999999", Int.min),
  ])
  func `a day ends at its last second, or where seconds end`(_ row: (String, Int)) throws {
    let time = Timestamp(endOf: try EDTFDate(row.0).bounds.hi)
    #expect(time.seconds == row.1)
    #expect(time.description.hasSuffix("Z"))
  }

  @Test func `the end of all days is the end of all seconds`() {
    #expect(Timestamp(endOf: .distantPast).seconds == .min)
    #expect(Timestamp(endOf: .distantFuture).seconds == .max)
  }

  @Test(arguments: [
    (0, 0), (86_399, 0), (86_400, 1), (-1, -1), (-86_400, -1), (-86_401, -2),
    (Int.max, Int.max / 86_400), (Int.min, Int.min / 86_400 - 1),
  ])
  func `every second is in a day`(_ row: (Int, Int)) {
    #expect(Timestamp(seconds: row.0).day == Day(number: row.1))
  }
}
