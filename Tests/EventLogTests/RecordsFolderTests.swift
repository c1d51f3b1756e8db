import Docket
import Testing

@testable import EventLog

@Suite struct Locating {
  let folder: TestFolder

  init() throws {
    folder = try TestFolder(["records/kh/a.jsonl": "", "sub/deep/x": "", "other/b.jsonl": ""])
  }

  var path: String { folder.records.path }

  @Test func `the nearest records folder at or above is found`() throws {
    for start in [path, "\(path)/sub", "\(path)/sub/deep", "\(path)/records", "\(path)/records/kh"]
    {
      let found = try RecordsFolder.locate(explicit: nil, environment: [:], from: start)
      #expect(found.path == "\(path)/records")
    }
  }

  @Test func `the option comes before the variable, and both before the search`() throws {
    let environment = [RecordsFolder.variable: "\(path)/sub"]
    #expect(
      try RecordsFolder.locate(explicit: "\(path)/other", environment: environment, from: path).path
        == "\(path)/other")
    #expect(
      try RecordsFolder.locate(explicit: nil, environment: environment, from: path).path
        == "\(path)/sub")
    #expect(
      try RecordsFolder.locate(explicit: nil, environment: [RecordsFolder.variable: ""], from: path)
        .path == "\(path)/records")
  }

  @Test func `what is named and no folder is an error, as is nothing found`() throws {
    #expect(throws: LogError.notAFolder("\(path)/none", namedBy: .option)) {
      try RecordsFolder.locate(explicit: "\(path)/none", environment: [:], from: path)
    }
    #expect(throws: LogError.notAFolder("\(path)/other/b.jsonl", namedBy: .environment)) {
      try RecordsFolder.locate(
        explicit: nil, environment: [RecordsFolder.variable: "\(path)/other/b.jsonl"], from: path)
    }
    #expect(throws: LogError.noRecords(from: "/proc/self")) {
      try RecordsFolder.locate(explicit: nil, environment: [:], from: "/proc/self")
    }
  }

  @Test func `a folder is made with its files, and never over one that is there`() throws {
    let made = try RecordsFolder.create(
      at: "\(path)/new/records",
      with: [("procedures/law.json", Array(Procedures.law.utf8)), ("README", Array("r".utf8))])
    #expect(try made.read().rules.names == ["law"])
    #expect(throws: LogError.exists("\(path)/new/records")) {
      try RecordsFolder.create(at: "\(path)/new/records", with: [])
    }
  }

  @Test(arguments: ["new/records", "empty"])
  func `a folder that could not be made can be made again`(_ name: String) throws {
    let folder = "\(path)/\(name)"
    let contents: [(path: String, bytes: [UInt8])] = [("procedures/a.json", [1]), ("README", [2])]
    try run("mkdir empty", in: path)
    let before = try run("find . | sort", in: path)
    let watched = WatchedCalls()
    _ = try RecordsFolder.create(at: folder, with: contents, by: watched.files)
    for (number, call) in watched.calls.enumerated() {
      try run("rm -r \(name)/* \(name == "empty" ? "" : "new")", in: path)
      #expect(throws: LogError.self, "\(call)") {
        try RecordsFolder.create(
          at: folder, with: contents, by: WatchedCalls(failing: number).files)
      }
      #expect(try run("find . | sort", in: path) == before, "\(call)")
      _ = try RecordsFolder.create(at: folder, with: contents)
    }
  }
}
