import Docket
import EDTF
import Reports
import Testing

@testable import Shell

/// What `set` takes, and what it makes of it.
struct SettingsTests {
  private func set(_ name: Settings.Name, _ text: String) throws -> String {
    let sentence = try #require(try passage("set '\(text)'").sentences().first)
    var settings = Settings(by: "desk")
    try settings.set(name, to: sentence.rest[0])
    return settings.value(of: name)
  }

  static let rows: [(name: Settings.Name, text: String, value: String)] = [
    (.asOf, "2003-03-06", "2003-03-06"),
    (.asOf, "2003-03", "2003-03-31"),
    (.asOf, "2003", "2003-12-31"),
    (.asOf, "2003-03~", "2003-03-31"),
    (.asOf, "2002-06/2003-02", "2003-02-28"),
    (.asOf, "[2002-07..2002-12]", "2002-12-31"),
    (.asOf, "200X", "2009-12-31"),
    (.asOf, "today", "today"),
    (.knownAt, "2003-03-06", "2003-03-06T23:59:59Z"),
    (.knownAt, "2003-02", "2003-02-28T23:59:59Z"),
    (.knownAt, "2026-11-24T03:10:00Z", "2026-11-24T03:10:00Z"),
    (.knownAt, "now", "now"),
    (.format, "jsonl", "jsonl"),
    (.by, "Phnom Penh desk", "Phnom Penh desk"),
    (.onError, "continue", "continue"),
  ]

  @Test(arguments: rows)
  func `a setting is what its word says`(
    _ name: Settings.Name, _ text: String, _ value: String
  ) throws {
    #expect(try set(name, text) == value)
  }

  static let errors: [(name: Settings.Name, text: String, problem: ValueError)] = [
    (.asOf, "2003/..", .noLatestDay("2003/..")),
    (.asOf, "2003/", .noLatestDay("2003/")),
    (.knownAt, "2003-03-06T25:00:00Z", .notATime("2003-03-06T25:00:00Z")),
    (.knownAt, "2003-03-06T10:00", .notATime("2003-03-06T10:00")),
    (
      .format, "xml",
      .unknownFormat(
        UnknownName("xml", among: Format.allCases.map(\.rawValue)))
    ),
    (.onError, "go", .unknownErrorMode(UnknownName("go", among: ["continue", "stop"]))),
    (.by, "", .notAName("")),
  ]

  @Test(arguments: errors)
  func `what a setting cannot be is refused`(
    _ name: Settings.Name, _ text: String, _ problem: ValueError
  ) throws {
    let failure = #expect(throws: Failure.self) { try set(name, text) }
    #expect(failure?.problem == .value(problem))
  }

  @Test func `a day that is none is refused with the character`() throws {
    let failure = #expect(throws: Failure.self) { try set(.asOf, "2003-13") }
    #expect(failure?.mark?.place.column == 11)
  }

  @Test func `the prompt shows the day that is asked about`() throws {
    var session = Session(by: nil, at: .current())
    #expect(session.prompt == "docket> ")
    session.settings.asOf = Day(year: 2003, month: 3, day: 6)
    #expect(session.prompt == "docket 2003-03-06> ")
  }
}
