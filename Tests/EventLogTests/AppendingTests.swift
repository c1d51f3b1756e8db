import Docket
import Testing

@testable import EventLog

/// A time of recording: 2026-11-24T03:10:00Z.
let now = Timestamp(seconds: 1_795_489_800)

@Suite struct Appending {
  let folder: TestFolder

  init() throws {
    folder = try TestFolder()
  }

  @discardableResult
  func append(
    _ notes: String..., to file: String = "kh/law.jsonl", knowing reading: Reading? = nil
  ) throws -> Torn? {
    let lock = try folder.records.lock()
    return try folder.records.append(
      notes.map { Array(line($0).utf8) }, to: file, under: lock, at: now, knowing: reading)
  }

  /// Every file below the folder with its bytes.
  func snapshot() throws -> String {
    try run(
      "find . | LC_ALL=C sort; find . -type f -exec sha256sum {} + | LC_ALL=C sort",
      in: folder.records.path)
  }

  @Test func `folders and the log are made, and lines follow each other`() throws {
    try append("one")
    try append("two", "three")
    #expect(try folder.text(of: "kh/law.jsonl") == lines("one", "two", "three"))
    #expect(try folder.records.read().log.events.map(\.note) == ["one", "two", "three"])
    #expect(try folder.records.verify().isSound)
  }

  @Test(arguments: ["half", "forged", "zeros"])
  func `what was torn is kept beside the log and cut off`(_ kind: String) throws {
    let rest =
      switch kind {
      case "half": String(line("torn").dropLast(20))
      case "forged": line("torn").replacing("drafting", with: "in-force")
      default: String(repeating: "\0", count: 600)
      }
    try folder.write(lines("one") + rest, to: "kh/law.jsonl")
    let torn = try append("two")
    #expect(torn?.kept == "kh/law.jsonl.torn-20261124T031000Z")
    #expect(torn?.line == 2 && torn?.count == rest.utf8.count)
    #expect(try folder.text(of: "kh/law.jsonl") == lines("one", "two"))
    #expect(try folder.text(of: "kh/law.jsonl.torn-20261124T031000Z") == rest)
  }

  @Test func `a whole event without its newline gets it and stays`() throws {
    for isKnown in [true, false] {
      try folder.write(lines("one") + line("whole"), to: "kh/law.jsonl")
      let reading = isKnown ? try folder.records.read() : nil
      #expect(try append("two", knowing: reading)?.item?.text == "kh/law")
      #expect(try folder.text(of: "kh/law.jsonl") == lines("one", "whole", "two"))
      #expect(try run("ls", in: folder.records.path + "/kh") == "law.jsonl\n")
    }
  }

  @Test func `a whole event is finished under the lock before anything rests on it`() throws {
    try folder.write(lines("one") + line("whole"), to: "kh/law.jsonl")
    var reading = try folder.records.read()
    let torn = try #require(reading.torn.first)
    let lock = try folder.records.lock()
    #expect(try folder.records.finish(torn, under: lock))
    #expect(try !folder.records.finish(torn, under: lock))
    let isNew = try reading.refresh()
    #expect(isNew)
    #expect(reading.log.events.map(\.note) == ["one", "whole"] && reading.torn.isEmpty)
  }

  @Test func `two tails torn within a second are both kept`() throws {
    try folder.write("first", to: "kh/law.jsonl")
    try append("one")
    try folder.write(lines("one") + "second", to: "kh/law.jsonl")
    try append("two")
    #expect(try folder.text(of: "kh/law.jsonl.torn-20261124T031000Z") == "first")
    #expect(try folder.text(of: "kh/law.jsonl.torn-20261124T031000Z-2") == "second")
    #expect(try folder.text(of: "kh/law.jsonl") == lines("one", "two"))
  }

  @Test(arguments: [true, false])
  func `a reading taken under the lock leads to the same`(_ isFresh: Bool) throws {
    try folder.write(lines("one"), to: "kh/law.jsonl")
    let reading = try folder.records.read()
    if !isFresh { try folder.write(lines("one") + "torn", to: "kh/law.jsonl") }
    #expect(try append("two", knowing: reading)?.count == (isFresh ? nil : 4))
    #expect(try folder.text(of: "kh/law.jsonl") == lines("one", "two"))
  }

  @Test(arguments: [true, false])
  func `a log with a damaged line is not touched, not even its torn tail`(_ known: Bool) throws {
    try folder.write(lines("one") + "damaged\n" + "torn", to: "kh/law.jsonl")
    let reading = known ? try folder.records.read() : nil
    let before = try snapshot()
    let error = #expect(throws: LogError.self) { try append("two", knowing: reading) }
    guard case .damaged(let damage) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(damage.line == 2 && damage.file == "kh/law.jsonl")
    #expect(try snapshot() == before)
    try append("two", to: "kh/other.jsonl")
  }

  @Test(arguments: [
    "../a.jsonl", "/tmp/a.jsonl", "kh/../../a.jsonl", "kh//a.jsonl", "./a.jsonl", "kh/.a.jsonl", "",
    "kh/a.json", ".jsonl", "kh/a\0.jsonl", "kh/",
  ])
  func `a path that is no log's inside the folder is refused`(_ path: String) throws {
    let before = try snapshot()
    #expect(throws: LogError.notALog(path)) { try append("one", to: path) }
    #expect(try snapshot() == before)
  }

  @Test func `nothing is written through a link`() throws {
    let other = try TestFolder(["log.jsonl": lines("other")])
    let out = other.records.path
    try run(
      "ln -s '\(out)' kh; ln -s '\(out)/log.jsonl' a.jsonl; ln -s nowhere b.jsonl",
      in: folder.records.path)
    #expect(throws: LogError.link("kh")) { try append("one", to: "kh/log.jsonl") }
    #expect(throws: LogError.link("kh")) { try append("one", to: "kh/new/log.jsonl") }
    #expect(throws: LogError.link("a.jsonl")) { try append("one", to: "a.jsonl") }
    #expect(throws: LogError.link("b.jsonl")) { try append("one", to: "b.jsonl") }
    #expect(try other.text(of: "log.jsonl") == lines("other"))
  }

  @Test func `a pipe or folder in the place of a log is refused`() throws {
    try run("mkfifo p.jsonl; mkdir d.jsonl; touch f", in: folder.records.path)
    #expect(throws: LogError.notAFile("p.jsonl")) { try append("one", to: "p.jsonl") }
    #expect(throws: LogError.notAFile("d.jsonl")) { try append("one", to: "d.jsonl") }
    #expect(throws: LogError.notAFile("f")) { try append("one", to: "f/a.jsonl") }
  }

  @Test(arguments: ["not an event", "", line("one") + "\n\n", "\u{FEFF}" + line("one")])
  func `what could not be read again is not written`(_ text: String) throws {
    let before = try snapshot()
    let lock = try folder.records.lock()
    #expect(throws: LogError.self) {
      try folder.records.append([Array(text.utf8)], to: "a.jsonl", under: lock, at: now)
    }
    #expect(try snapshot() == before)
  }

  @Test func `a line under a wrong seal is not written`() throws {
    let forged = line("one").replacing("drafting", with: "in-force")
    let lock = try folder.records.lock()
    let error = #expect(throws: LogError.self) {
      try folder.records.append([Array(forged.utf8)], to: "a.jsonl", under: lock, at: now)
    }
    guard case .unreadable(let damage) = error, case .altered = damage.reason else {
      Issue.record("\(String(describing: error))")
      return
    }
  }
}
