import EDTF
import Testing

@testable import Docket

@Suite struct FigureTests {
  @Test(
    arguments: [
      ("290", "290", "290"), ("~700", "600", "800"), ("~690", "680", "700"), ("~0", "-1", "1"),
      ("~2.5", "2.4", "2.6"), ("~0.3", "0.2", "0.4"), ("~0.05", "0.04", "0.06"),
      ("~-3", "-4", "-2"),
      ("~10.0", "9.9", "10.1"), ("~1", "0", "2"), ("-3", "-3", "-3"), ("007", "7", "7"),
      ("0.50", "0.50", "0.50"), ("0", "0", "0"), ("00", "0", "0"),
      (
        "123456789012345678901234567890", "123456789012345678901234567890",
        "123456789012345678901234567890"
      ),
      (">650", "650", nil), ("<10", nil, "10"), (">-2", "-2", nil),
      ("~123456789012345678901234567890", nil, nil),
    ] as [(String, String?, String?)])
  func `a number reaches from its least to its most`(
    _ text: String, _ least: String?, _ most: String?
  ) throws {
    let reach = try #require(Quantity(text)).reach
    #expect(reach.least == least)
    #expect(reach.most == most)
  }

  private static func figures(on day: String) throws -> [Figure] {
    var builder = LogBuilder()
    try builder.open()
    let first = try builder.add(
      "measured", on: "2000-03", ["figure": "cases", "value": "~700", "unit": "cases"])
    try builder.add("measured", on: "2000-05", ["figure": "arrests", "value": "12"])
    let other = try builder.add("corroborated", ["target": first.description, "value": "900"])
    try builder.add("corroborated", ["target": first.description, "value": "650"])
    try builder.add("corroborated", ["target": first.description])
    try builder.add(
      "corrected", ["target": other.description], set: [JSON.Member("value", .string("950"))])
    let wrong = try builder.add("measured", on: "2000-02", ["figure": "cases", "value": "1"])
    try builder.add("retracted", ["target": wrong.description, "reason": "another plan"])
    let reckoning = Reckoning(
      builder.log, .only(.plain), asOf: try EDTFDate(day).bounds.hi)
    return reckoning.figures(of: reckoning.entries)
  }

  @Test func `numbers of other sources stand beside the one they are about, as corrected`() throws {
    let figures = try FigureTests.figures(on: "2001")
    #expect(
      figures.map(\.value.text) == ["12", "~700", "650", "950"]
        || figures.map(\.value.text) == ["12", "~700", "950", "650"])
    #expect(figures.filter(\.isDisputed).map(\.value.text).sorted() == ["650", "950", "~700"])
  }

  @Test func `what is measured later is no figure of the day`() throws {
    #expect(
      try FigureTests.figures(on: "2000-04").map(\.measurement.figure) == [
        "cases", "cases", "cases",
      ])
    #expect(try FigureTests.figures(on: "2000-01") == [])
  }
}
