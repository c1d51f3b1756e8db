import Docket
import Support
import Testing

@testable import EventLog

@Suite struct ReadingFolders {
  @Test func `a line that stands twice is one event, where it stands first`() throws {
    let folder = try TestFolder(["b.jsonl": lines("one", "two", "one"), "a.jsonl": lines("two")])
    let reading = try folder.records.read()
    #expect(reading.log.events.map(\.note) == ["two", "one"])
    #expect(reading.damage.isEmpty)
    let two = try #require(reading.log.events.first)
    #expect(reading.log.place(of: two.id) == Log.Place(file: "a.jsonl", line: 1))
  }

  @Test(arguments: 0..<20)
  func `moving, splitting, mixing and shuffling lines gives the same events`(_ seed: UInt64) throws
  {
    var dice = SplitMix(seed: seed)
    let all = (0..<30).map { line("\($0)") + "\n" }
    let whole = try TestFolder(["log.jsonl": all.joined()])
    let names = ["a.jsonl", "b/c.jsonl", "b/d/e f.jsonl", "ភាសា.jsonl"]
    var files: [String: String] = [:]
    for text in (all + all.prefix(7)).shuffled(using: &dice) {
      files[names.randomElement(using: &dice) ?? "a.jsonl", default: ""] += text
    }
    let mixed = try TestFolder(files)
    let reading = try mixed.records.read()
    #expect(ids(reading.log) == ids(try whole.records.read().log))
    #expect(reading.log.events.count == 30)
    #expect(reading.damage.isEmpty && reading.torn.isEmpty)
    #expect(reading.fingerprint() == (try whole.records.read().fingerprint()))
  }

  @Test(arguments: [1, 3])
  func `a log of holes is a line that is too long, however large it says it is`(
    _ count: Int
  ) throws {
    let folder = try TestFolder(["a.jsonl": lines("one")])
    try run("truncate -s 1T a.jsonl", in: folder.records.path)
    let workers = Workers({ count }) { body, count, meanwhile in
      meanwhile()
      for number in 0..<count { body(number) }
    }
    let error = #expect(throws: LogError.self) { try folder.records.read(by: workers) }
    #expect(
      error
        == .lineTooLong(
          file: "a.jsonl", offset: lines("one").utf8.count, most: Limits.readLine))
  }

  @Test(arguments: ["a\\377", "b\\377.txt", ".c\\377.jsonl", "procedures/.d\\377.json"])
  func `a name that is no UTF-8 and none of the records' is passed over`(_ name: String) throws {
    let folder = try TestFolder(["a.jsonl": lines("one"), "procedures/x": ""])
    try run("printf x > \"$(printf '\(name)')\"", in: folder.records.path)
    #expect(try folder.records.read().log.events.count == 1)
    #expect(!folder.records.isBare)
  }

  @Test(arguments: [("a\\377.jsonl", ""), ("procedures/a\\377.json", "procedures")])
  func `a name that is no UTF-8 and may be of the records is told`(
    _ row: (String, String)
  ) throws {
    let folder = try TestFolder(["a.jsonl": lines("one"), "procedures/x": ""])
    try run("printf x > \"$(printf '\(row.0)')\"", in: folder.records.path)
    let path = folder.records.path(of: row.1)
    #expect(throws: LogError.system(.foreignName(in: path))) { try folder.records.read() }
  }

  @Test func `a folder whose name is no UTF-8 is told, since records may be in it`() throws {
    let folder = try TestFolder(["a.jsonl": lines("one")])
    try run("mkdir \"$(printf 'x\\377')\"", in: folder.records.path)
    let path = folder.records.path(of: "")
    #expect(throws: LogError.system(.foreignName(in: path))) { try folder.records.read() }
  }

  @Test func `a last line without a newline is torn: no event and no damage`() throws {
    let rest = String(line("two").dropLast(10))
    let folder = try TestFolder(["a.jsonl": lines("one") + rest])
    let reading = try folder.records.read()
    #expect(reading.log.events.count == 1)
    #expect(reading.damage.isEmpty)
    #expect(
      reading.torn == [
        Torn(
          file: "a.jsonl", line: 2, offset: lines("one").utf8.count, count: rest.utf8.count,
          item: nil)
      ])
  }

  @Test func `a whole line without its newline is torn too`() throws {
    let folder = try TestFolder(["a.jsonl": line("one")])
    let reading = try folder.records.read()
    #expect(reading.log.events.isEmpty)
    #expect(reading.torn.map(\.line) == [1])
    #expect(reading.torn.map(\.item?.text) == ["kh/law"])
  }

  @Test func `hidden files and folders, other names and an empty file say nothing`() throws {
    let folder = try TestFolder([
      ".git/a.jsonl": lines("one"), "b/.hidden.jsonl": lines("two"), "c.json": "{", "d.jsonl": "",
      "e.jsonl.torn-20261124T031000Z": "x",
    ])
    let reading = try folder.records.read()
    #expect(reading.log.events.isEmpty && reading.damage.isEmpty && reading.torn.isEmpty)
    #expect(reading.badProcedures.isEmpty)
  }

  @Test(arguments: [
    "mkfifo p.jsonl", "mkdir p.jsonl", "ln -s /dev/zero p.jsonl", "ln -s /tmp p.jsonl",
    "mkfifo q; ln -s q p.jsonl",
    "python3 -c 'import socket; socket.socket(socket.AF_UNIX).bind(\"p.jsonl\")' || mkfifo p.jsonl",
  ])
  func `only a file is a log: a pipe, a folder, a device or a socket is refused`(_ make: String)
    throws
  {
    let folder = try TestFolder(["a.jsonl": lines("one")])
    try run(make, in: folder.records.path)
    #expect(throws: LogError.notAFile("p.jsonl")) { try folder.records.read() }
    #expect(throws: LogError.notAFile("p.jsonl")) { try folder.records.verify() }
  }

  @Test func `a pipe that takes the place of a log meanwhile is not waited for`()
    throws
  {
    let folder = try TestFolder(["a.jsonl": lines("one")])
    try run("mkfifo p", in: folder.records.path)
    for access in [FileSystem.Access.readingRecords, .updating] {
      _ = try? folder.records.files.open(folder.records.path(of: "p"), for: access)
    }
    #expect((try? folder.records.contents(of: "p").bytes) ?? [] == [])
    let store = LineStore(folder.records)
    #expect(store.line(at: 0, of: "p") == nil)
  }

  @Test func `more files, and longer lines, than the limits are refused with their number`() throws
  {
    let folder = try TestFolder([
      "a.jsonl": lines("one"), "b.jsonl": "", "procedures/c.json": Procedures.law,
    ])
    let narrow = RecordsFolder(path: folder.records.path, mostFiles: 2, longestLine: 1 << 20)
    #expect(throws: LogError.tooManyFiles(3, most: 2)) { try narrow.read() }
    let wide = RecordsFolder(path: folder.records.path, mostFiles: 3, longestLine: 1 << 20)
    #expect(try wide.read().log.count == 1)
    try folder.write(lines("one") + String(repeating: "x", count: 2 << 20), to: "a.jsonl")
    let offset = lines("one").utf8.count
    #expect(throws: LogError.lineTooLong(file: "a.jsonl", offset: offset, most: 1 << 20)) {
      try wide.read()
    }
    try folder.write(line(String(repeating: "x", count: 1 << 19)) + "\n", to: "a.jsonl")
    #expect(try wide.read().log.count == 1)
  }

  @Test func `a small log cut at any byte keeps every complete line`() throws {
    let text = Array(lines("one", "ពីរ", "three").utf8)
    let folder = try TestFolder()
    for length in (0...text.count).sampled {
      let cut = Array(text.prefix(length))
      try folder.write(cut, to: "log.jsonl")
      let reading = try folder.records.read()
      #expect(reading.log.events.count == cut.count { $0 == 10 })
      #expect(reading.damage.isEmpty)
      #expect(reading.torn.isEmpty == (cut.isEmpty || cut.last == 10))
    }
  }
}
