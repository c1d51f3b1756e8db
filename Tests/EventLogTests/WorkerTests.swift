import Docket
import EDTF
import Testing

@testable import EventLog

/// Several workers say what one says; run under the thread sanitizer by `.ci/run`.
@Suite struct WorkersTogether {
  /// Two logs, large enough to be shared among workers, with a damaged line and a torn end.
  static func folder() throws -> TestFolder {
    let note = String(repeating: "a long note about nothing ", count: 400)
    func log(_ name: String) -> [UInt8] {
      (0..<260).flatMap { number -> [UInt8] in
        let item = "kh/\(name)-\(number % 7)"
        return Array((number == 200 ? "{}\n" : line("\(note)\(number)", item: item) + "\n").utf8)
      }
    }
    let folder = try TestFolder()
    try folder.write(log("a"), to: "a.jsonl")
    try folder.write(log("b") + Array("{\"id".utf8), to: "kh/b.jsonl")
    return folder
  }

  @Test func `they read the same events, damage and torn ends, and the same answer comes of them`()
    throws
  {
    let folder = try Self.folder()
    let one = try folder.records.read(by: .one)
    let all = try folder.records.read(by: .all)
    #expect(one.log.count == 518 && ids(one.log) == ids(all.log))
    #expect(one.damage == all.damage && one.damage.map(\.line) == [201, 201])
    #expect(one.torn == all.torn && one.torn.count == 1)
    #expect(one.log.events.allSatisfy { one.log.place(of: $0.id) == all.log.place(of: $0.id) })
    let day = try #require(Day(year: 2026, month: 12, day: 1))
    let rules = Rulebook()
    #expect(
      Reckoning(Docket.Ledger(one.log, rules), asOf: day, by: .one).items.map(\.item)
        == Reckoning(Docket.Ledger(all.log, rules), asOf: day, by: .all).items.map(\.item))
    #expect(
      try folder.records.verify(by: .one).fingerprint == folder.records.verify(by: .all).fingerprint
    )
  }

  @Test func `lines are read again by many at once`() throws {
    let folder = try Self.folder()
    let log = try folder.records.read(by: .all).log
    let ids = log.ids
    let found = Workers.all.share(among: 4) { number in
      ids.indices.filter { $0 % 4 == number && log[ids[$0]]?.id == ids[$0] }.count
    }
    #expect(found.reduce(0, +) == ids.count && ids.count == 518)
    #expect(try folder.text(of: "a.jsonl").utf8.count > 1 << 21)
  }
}
