import Docket
import EDTF
import Reports
import Support
import Testing

@testable import Shell

/// The records of Exland, made on any day.
struct ExampleTests {
  static let days = [(2026, 11, 24), (2027, 1, 1), (2028, 2, 29), (2028, 3, 31), (2029, 12, 31)]

  static let standings: [(item: String, standing: Standing)] = [
    ("xx/archive-decree", .stalled), ("xx/clinics", .stalled), ("xx/fisheries-act", .paused),
    ("xx/health-plan", .onTrack), ("xx/reform-law", .stalled), ("xx/road-fund-act", .dueSoon),
    ("xx/school-act", .closed), ("xx/water-act", .possiblyStalled),
  ]

  private func session(on day: Day, in folder: String) -> Session {
    var session = Session(by: nil, at: Moment(now: Timestamp(endOf: day), today: day))
    session.namedFolder = folder
    return session
  }

  private func answer(_ line: String, by session: inout Session) throws -> Answer {
    let sentence = try #require(try passage(line).sentences().first)
    let invocation = try Grammar(commands: Command.all).invocation(of: sentence)
    session.begin(at: session.moment)
    return try invocation.command.run(&session, invocation.arguments)
  }

  @Test(arguments: days)
  func `everything that there is to see is there`(_ date: (Int, Int, Int)) throws {
    let day = try #require(Day(year: date.0, month: date.1, day: date.2))
    let folder = TemporaryFolder()
    var session = session(on: day, in: "\(folder.path)/records")
    _ = try answer("init --example", by: &session)
    let reckoning = try session.reckoning(on: day, knownAt: nil)
    let found = reckoning.names.compactMap { ItemID($0) }.compactMap { reckoning[$0] }
    #expect(
      found.map { "\($0.item) \($0.standing)" }.sorted()
        == ExampleTests.standings.map { "\($0.item) \($0.standing)" })
    let law = try #require(ItemID("xx/reform-law"))
    let then = try #require(Day(year: 2003, month: 3, day: 6))
    let before = try session.reckoning(on: then, knownAt: nil)[law]
    #expect(before?.standing == .possiblyStalled)
    #expect(Set(found.flatMap { $0.promises.map(\.state) }).count == 3)
    guard case .report(let check, .fine, _) = try answer("check --strict", by: &session) else {
      Issue.record("check --strict finds something")
      return
    }
    #expect(check.rows.isEmpty)
    for line in ["due --within '3 months'", "figures", "changes --from 2003", "digest"] {
      guard case .report(let report, _, _) = try answer(line, by: &session) else { continue }
      #expect(!report.rows.isEmpty, "\(line)")
    }
  }

  @Test func `every source says that it is invented`() throws {
    let day = try #require(Day(year: 2026, month: 11, day: 24))
    let lines = ExampleRecords(today: day).lines
    #expect(lines.allSatisfy { $0.contains("(invented)'") && !$0.contains("@1") })
    #expect(lines == ExampleRecords(today: day).lines)
  }
}
