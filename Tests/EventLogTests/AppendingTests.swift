import Docket
import Testing

@testable import EventLog

let now = Timestamp(seconds: 1_795_489_800)

@Suite struct Appending {
  @Test func `what is appended is read again`() throws {
    let folder = try TestFolder()
    let lock = try folder.records.lock()
    try folder.records.append([Array(line("one").utf8)], to: "kh/law.jsonl", under: lock, at: now)
    try folder.records.append([Array(line("two").utf8)], to: "kh/law.jsonl", under: lock, at: now)
    #expect(try folder.text(of: "kh/law.jsonl") == lines("one", "two"))
    #expect(try folder.records.read().log.events.map(\.note) == ["one", "two"])
  }
}
