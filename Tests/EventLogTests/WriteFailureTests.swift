import Docket
import Glibc
import Testing

@testable import EventLog

/// A process of its own may be forbidden to write files beyond a size: then the system takes a part of a
/// line and refuses the rest, as a full disk does.
@Suite struct WriteFailures {
  @Test func `a line of which the disk took a part is taken back`() async throws {
    let folder = try TestFolder(["a.jsonl": lines("one")])
    await #expect(processExitsWith: .success) { [path = folder.records.path as String] in
      let records = RecordsFolder(path: path)
      forbidFiles(beyond: lines("one").utf8.count + 100)
      let lock = try records.lock()
      for file in ["a.jsonl", "new/b.jsonl"] {
        let note = String(repeating: "x", count: 1000)
        let error = #expect(throws: LogError.self) {
          try records.append([Array(line(note).utf8)], to: file, under: lock, at: now)
        }
        guard case .notWritten(let system, file, isUndone: true) = error else { exit(1) }
        #expect(system.code == EFBIG && system.call == "write")
      }
      exit(0)
    }
    #expect(try folder.text(of: "a.jsonl") == lines("one"))
    #expect(try run("find . -type f", in: folder.records.path) == "./a.jsonl\n")
  }

  @Test func `a batch of which the disk took a part leaves the log as it was`() async throws {
    let folder = try TestFolder(["a.jsonl": lines("one")])
    await #expect(processExitsWith: .success) { [path = folder.records.path as String] in
      let records = RecordsFolder(path: path)
      forbidFiles(beyond: lines("one").utf8.count + 100)
      let lock = try records.lock()
      for file in ["a.jsonl", "b.jsonl"] {
        let error = #expect(throws: LogError.self) {
          try records.record(
            ["two", "three"].map { Array(line($0).utf8) }, to: file, under: lock, at: now)
        }
        guard case .notWritten(_, file, isUndone: true) = error else { exit(1) }
      }
      exit(0)
    }
    #expect(try folder.text(of: "a.jsonl") == lines("one"))
    #expect(try run("find . -type f", in: folder.records.path) == "./a.jsonl\n")
  }
}

private func forbidFiles(beyond size: Int) {
  // Safe: the limit lives for the call.
  var limit = rlimit(rlim_cur: rlim_t(size), rlim_max: rlim_t(size))
  _ = signal(SIGXFSZ, SIG_IGN)
  unsafe _ = setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
}
