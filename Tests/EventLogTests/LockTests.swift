import Docket
import Testing

@testable import EventLog

@Suite struct Locking {
  @Test func `writers at once lose nothing`() async throws {
    let folder = try TestFolder()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          for number in 0..<25 {
            let lock = try folder.records.lock(waiting: .seconds(600))
            let text = Array(line("\(writer)-\(number)").utf8)
            if number % 5 == 0 {
              try folder.records.record([text], to: "a/b.jsonl", under: lock, at: now)
            } else {
              try folder.records.append([text], to: "a/b.jsonl", under: lock, at: now)
            }
          }
        }
      }
      try await group.waitForAll()
    }
    let reading = try folder.records.read()
    #expect(reading.log.events.count == 100)
    #expect(reading.damage.isEmpty && reading.torn.isEmpty)
    #expect(try run("ls -A a", in: folder.records.path) == "b.jsonl\n")
  }

  @Test func `another process waits for the lock, and there is no lock file`() throws {
    let folder = try TestFolder()
    func tryElsewhere() throws -> String {
      try run("flock -n . echo free || echo held", in: folder.records.path)
    }
    do {
      let lock = try folder.records.lock()
      #expect(try tryElsewhere() == "held\n")
      try folder.records.append([Array(line("one").utf8)], to: "a.jsonl", under: lock, at: now)
    }
    #expect(try tryElsewhere() == "free\n")
    #expect(try run("ls -A", in: folder.records.path) == "a.jsonl\n")
  }

  @Test(.timeLimit(.minutes(5)))
  func `a lock held elsewhere is waited for`() async throws {
    let folder = try TestFolder()
    let path = folder.records.path
    // It holds the lock until this is known to have seen it, however busy the machine is.
    async let other = run(
      "flock . sh -c 'touch held; until [ -e seen ]; do sleep 0.02; done; sleep 0.2; rm held seen'",
      in: path)
    while try folder.records.files.statusIfAny(of: "\(path)/held") == nil {
      try await Task.sleep(for: .milliseconds(5))
    }
    try folder.write("", to: "seen")
    let lock = try folder.records.lock()
    #expect(try folder.records.files.statusIfAny(of: "\(path)/held") == nil)
    try folder.records.append([Array(line("one").utf8)], to: "a.jsonl", under: lock, at: now)
    _ = try await other
  }
}
