import Docket
import Testing

@testable import EventLog

/// The calls of writers that change something, in order: what ARCHITECTURE.md promises.
struct CallOrderTests {
  private static let one = lines("one")
  private static let half = String(line("torn").dropLast(20))

  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let before: [String: String]
    let lines: [String]
    let calls: [String]
  }

  static let rows: [Row] = [
    Row(
      testDescription: "a line: written in one call, then the log and the names above it synced",
      before: ["kh/a/law.jsonl": one], lines: ["two"],
      calls: ["write kh/a/law.jsonl", "fsync kh/a/law.jsonl", "fsync kh/a", "fsync kh", "fsync ."]),
    Row(
      testDescription: "a line in a new log: every new folder is synced into the one above it",
      before: [:], lines: ["two"],
      calls: [
        "mkdir kh", "fsync .", "mkdir kh/a", "fsync kh", "create kh/a/law.jsonl",
        "write kh/a/law.jsonl", "fsync kh/a/law.jsonl", "fsync kh/a", "fsync kh", "fsync .",
      ]),
    Row(
      testDescription: "behind a torn line: kept and synced before it is cut off",
      before: ["kh/a/law.jsonl": one + half], lines: ["two"],
      calls: [
        "create kh/a/law.jsonl.torn-20261124T031000Z", "write kh/a/law.jsonl.torn-20261124T031000Z",
        "fsync kh/a/law.jsonl.torn-20261124T031000Z", "fsync kh/a", "ftruncate kh/a/law.jsonl",
        "fsync kh/a/law.jsonl", "write kh/a/law.jsonl", "fsync kh/a/law.jsonl", "fsync kh/a",
        "fsync kh", "fsync .",
      ]),
    Row(
      testDescription: "a batch: written beside the log and synced before it takes its place",
      before: ["kh/a/law.jsonl": one], lines: ["two", "three"],
      calls: [
        "create draft", "fchmod draft", "write draft", "fsync draft", "rename kh/a/law.jsonl",
        "fsync kh/a", "fsync kh", "fsync .",
      ]),
    Row(
      testDescription: "a batch in a new log",
      before: ["kh/a/x.jsonl": one], lines: ["two", "three"],
      calls: [
        "create draft", "write draft", "fsync draft", "rename kh/a/law.jsonl", "fsync kh/a",
        "fsync kh", "fsync .",
      ]),
    Row(
      testDescription: "what a killed writer left goes first",
      before: ["kh/a/law.jsonl": one, "kh/a/.law.jsonl.new-0f": one], lines: ["two"],
      calls: [
        "unlink draft", "write kh/a/law.jsonl", "fsync kh/a/law.jsonl", "fsync kh/a", "fsync kh",
        "fsync .",
      ]),
  ]

  @Test(arguments: rows) func `the calls of a writer come in this order`(_ row: Row) throws {
    let scratch = try Scratch()
    let tree = Tree(row.before)
    let path = try scratch.place(tree)
    let disk = SimulatedDisk(tree, at: path, .none)
    let scenario = Scenario(
      name: "", before: row.before, file: "kh/a/law.jsonl", lines: row.lines.map { line($0) })
    try scenario.run(in: RecordsFolder(path: path, files: disk.files))
    #expect(disk.calls.compactMap { words(for: $0, at: path) } == row.calls)
    let lock = disk.calls.firstIndex { $0.name == "flock" }
    let first = disk.calls.firstIndex { words(for: $0, at: path) != nil }
    #expect(try #require(lock) < #require(first))
    #expect(!(try Tree(at: path).files.keys.contains { $0.contains(".new-") }))
  }

  @Test func `folders that have stood for an hour are not synced again`() throws {
    let scratch = try Scratch()
    let tree = Tree(["kh/law.jsonl": CallOrderTests.one])
    let path = try scratch.place(tree)
    let disk = SimulatedDisk(tree, at: path, .none)
    let records = RecordsFolder(path: path, files: disk.files)
    let later = Timestamp(
      seconds: try records.files.status(of: path).changed / 1_000_000_000 + 3700)
    let lock = try records.lock()
    try records.append([Array(line("two").utf8)], to: "kh/law.jsonl", under: lock, at: later)
    let calls = disk.calls.compactMap { words(for: $0, at: path) }
    #expect(calls == ["write kh/law.jsonl", "fsync kh/law.jsonl"])
  }

  private func words(for call: SystemCall, at top: String) -> String? {
    guard call.changesSomething || call.name == "fchmod" else { return nil }
    let name = call.argument == .creating ? "create" : call.name
    let path = call.path == top ? "." : String(call.path.dropFirst(top.count + 1))
    return "\(name) \(path.contains(".new-") ? "draft" : path)"
  }
}
