import EDTF
import Testing

@testable import Docket
@testable import Reports

struct AxisTests {
  /// A span and the days that at most five labels stand at.
  static let spans: [(first: String, last: String, labels: [String])] = [
    ("2003-03-06", "2003-03-06", ["6 Mar 2003"]),
    ("2003-03-06", "2003-03-09", ["6 Mar 2003", "7 Mar 2003", "8 Mar 2003", "9 Mar 2003"]),
    ("2003-03-06", "2003-03-31", ["10 Mar 2003", "17 Mar 2003", "24 Mar 2003", "31 Mar 2003"]),
    ("2002-11-15", "2003-03-06", ["Dec 2002", "2003", "Feb 2003", "Mar 2003"]),
    ("2002-05-15", "2003-03-06", ["Jul 2002", "Oct 2002", "2003"]),
    ("2001-05-15", "2003-03-06", ["Jul 2001", "2002", "Jul 2002", "2003"]),
    ("1999-05-15", "2003-03-06", ["2000", "2001", "2002", "2003"]),
    ("1996-01-16", "2003-03-06", ["1996", "1998", "2000", "2002"].dropFirst() + []),
    ("1904-01-01", "2003-12-31", ["1920", "1940", "1960", "1980", "2000"]),
    ("-0050-01-01", "0120-01-01", ["51 BC", "1 BC", "AD 50", "AD 100"]),
    ("Y-170000002", "2003", ["150000001 BC", "100000001 BC", "50000001 BC", "1 BC"]),
  ]

  @Test(arguments: spans)
  func `labels stand at round days`(_ row: (first: String, last: String, labels: [String])) {
    let first = (try? EDTFDate(row.first))?.bounds.lo ?? .distantPast
    let axis = Axis(first, SmallCase.day(row.last))
    #expect(axis.ticks { $0.count <= 5 }.map(\.label) == row.labels)
  }

  @Test(arguments: [("2003-03-04", "2003-03-09"), ("2003-03-04", "2003-03-30"), ("2003", "2003")])
  func `where no round day fits the first has a label`(_ first: String, _ last: String) throws {
    let axis = Axis(try EDTFDate(first).bounds.lo, SmallCase.day(last))
    #expect(axis.ticks { $0.count == 1 }.count == 1)
  }

  @Test func `there are none where there is room for none`() {
    #expect(Axis(Day(number: 0), Day(number: 10)).ticks { _ in false }.isEmpty)
  }

  @Test func `places go from 0 to 1, and back to their days`() {
    let axis = Axis(Day(number: 100), Day(number: 199))
    for number in 100...199 {
      let place = axis.place(of: Day(number: number))
      #expect(place >= 0 && place < 1)
      #expect(axis.day(at: place + 0.001).number == number)
    }
    #expect(axis.place(of: Day(number: 200)) == 1)
  }

  @Test func `the farthest years have places, too`() throws {
    let first = try #require(Day(year: -Day.farthestYear, month: 1, day: 1))
    let last = try #require(Day(year: Day.farthestYear, month: 12, day: 31))
    let axis = Axis(first, last)
    #expect(abs(axis.place(of: Day(number: 0)) - 0.5) < 0.001)
    #expect(axis.ticks { $0.count <= 5 }.count > 1)
  }
}
