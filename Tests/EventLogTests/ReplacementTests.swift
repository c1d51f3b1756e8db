import Testing

@testable import EventLog

/// Files that somebody else writes anew beside the ones they replace.
struct ReplacementTests {
  private let folder: TestFolder
  private let files = FileSystem()

  init() throws { folder = try TestFolder(["own": "own\n", "other": "other\n", "empty": ""]) }

  private func path(_ name: String) -> String { folder.records.path(of: name) }

  private func begin(_ path: String) throws -> Replacement? {
    try files.beginReplacing(path) { $0.starts(with: "own".utf8) }
  }

  @Test(arguments: ["own", "empty", "new"])
  func `what may be replaced is, in one step`(_ name: String) throws {
    let before = try? folder.text(of: name)
    let replacement = try #require(try begin(path(name)))
    try files.writeAll(
      Array("new\n".utf8), to: try files.open(replacement.draft, for: .appending(mode: 0o600)))
    #expect((try? folder.text(of: name)) == before)
    try files.finish(replacement)
    #expect(try folder.text(of: name) == "new\n")
    #expect(try names().isSubset(of: ["own", "other", "empty", "new"]))
  }

  @Test func `what a link leads to is made where it is not, however long its name`() throws {
    let name = String(repeating: "a", count: 255)
    try run("ln -s \(name) link", in: folder.records.path)
    for text in ["own\n", "own again\n"] {
      let replacement = try #require(try begin(path("link")))
      try files.writeAll(
        Array(text.utf8), to: try files.open(replacement.draft, for: .appending(mode: 0o600)))
      try files.finish(replacement)
      #expect(try folder.text(of: name) == text)
    }
    #expect(try run("readlink link", in: folder.records.path) == "\(name)\n")
  }

  @Test func `what must stay is left alone`() throws {
    #expect(try begin(path("other")) == nil)
    #expect(try begin(folder.records.path) == nil)
    #expect(try begin("/dev/null") == nil)
    try folder.write("", to: "own-journal")
    #expect(try begin(path("own")) == nil)
    let file = try files.open(path("gone"), for: .creating(mode: 0o600))
    try files.remove(path("gone"))
    #expect(try begin("/proc/self/fd/\(file.number)") == nil)
    #expect(try names() == ["own", "other", "empty", "own-journal"])
  }

  @Test func `what is abandoned leaves nothing`() throws {
    let replacement = try #require(try begin(path("own")))
    files.abandon(replacement)
    #expect(throws: SystemError.self) { try files.finish(replacement) }
    #expect(try folder.text(of: "own") == "own\n")
    #expect(try names() == ["own", "other", "empty"])
  }

  @Test func `a folder that is not there is named by the file meant`() throws {
    let error = #expect(throws: SystemError.self) { try begin(path("no/new")) }
    #expect(error?.path == path("no/new") && error?.isMissing == true)
  }

  private func names() throws -> Set<String> {
    Set(try files.entries(in: folder.records.path).map(\.name))
  }
}
