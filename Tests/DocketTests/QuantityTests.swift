import Docket
import Testing

@Suite struct QuantityTests {
  @Test(arguments: ["290", "~700", ">650", "<12.5", "-3", "~-0.25", "0", "007"])
  func `a number may be exact, about, more or less than what it says`(_ text: String) {
    #expect(Quantity(text)?.text == text)
  }

  @Test(arguments: [
    "", "~", "-", "1.", ".5", "1,000", "1 000", "~>5", "5~", "--5", "-~5", "1.2.3", "1e3", "0x10",
    "nan", "inf", "+5", "five", "٣",
  ])
  func `anything else is no number`(_ text: String) {
    #expect(Quantity(text) == nil)
  }

  @Test(arguments: [
    // One and the same number, however written.
    ("290", "290", true), ("290", "290.0", true), ("290", "291", false), ("-3", "3", false),
    // More and less than a number leave it out.
    (">650", "700", true), (">650", "650", false), (">650", "<651", true), (">650", "<650", false),
    (">650", ">900", true),
    // About: one unit of the last digit that says something, either way.
    ("~700", "650", true), ("~700", "800", true), ("~700", "801", false), ("~705", "707", false),
    ("~2.5", "2.6", true), ("~2.5", "2.7", false), ("~0", "1", true), ("~700", ">800", false),
  ])
  func `two sources may mean one number`(_ left: String, _ right: String, _ may: Bool) throws {
    let (left, right) = (try #require(Quantity(left)), try #require(Quantity(right)))
    #expect(left.mayEqual(right) == may)
    #expect(right.mayEqual(left) == may)
  }
}
