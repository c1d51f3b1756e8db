import Docket
import Testing

@testable import EventLog

@Suite struct Recording {
  let folder: TestFolder

  init() throws {
    folder = try TestFolder(["kh/law.jsonl": lines("one")])
  }

  @discardableResult
  func record(_ texts: [String], to file: String = "kh/law.jsonl") throws -> Torn? {
    let lock = try folder.records.lock()
    return try folder.records.record(
      texts.map { Array($0.utf8) }, to: file, under: lock, at: now)
  }

  @Test func `a batch stands behind what was there, in a file of the same mode`() throws {
    try run("chmod 640 kh/law.jsonl", in: folder.records.path)
    try record([line("two"), line("three")])
    #expect(try folder.text(of: "kh/law.jsonl") == lines("one", "two", "three"))
    #expect(
      try run("stat -c %a kh/law.jsonl; ls -A kh", in: folder.records.path) == "640\nlaw.jsonl\n")
  }

  @Test func `a batch makes a new log and its folders`() throws {
    try record([line("two")], to: "us/a/b.jsonl")
    #expect(try folder.text(of: "us/a/b.jsonl") == lines("two"))
  }

  @Test func `a batch with one bad line writes none`() throws {
    #expect(throws: LogError.self) { try record([line("two"), "{}"]) }
    #expect(throws: LogError.self) { try record([line("two"), "{}"], to: "new/a.jsonl") }
    #expect(try folder.text(of: "kh/law.jsonl") == lines("one"))
    #expect(try run("find . -type f", in: folder.records.path) == "./kh/law.jsonl\n")
  }

  @Test func `what was torn is kept, and not in the new log`() throws {
    try folder.write(lines("one") + "torn", to: "kh/law.jsonl")
    #expect(try record([line("two")])?.kept == "kh/law.jsonl.torn-20261124T031000Z")
    #expect(try folder.text(of: "kh/law.jsonl") == lines("one", "two"))
  }

  @Test func `a damaged log is not written anew`() throws {
    try folder.write(lines("one") + "damage\n", to: "kh/law.jsonl")
    #expect(throws: LogError.self) { try record([line("two")]) }
    #expect(try folder.text(of: "kh/law.jsonl") == lines("one") + "damage\n")
  }
}
