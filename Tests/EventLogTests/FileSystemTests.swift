import Glibc
import Testing

@testable import EventLog

@Suite struct WholeFiles {
  let folder: TestFolder
  let files = FileSystem()

  init() throws {
    folder = try TestFolder(["out": "old"])
  }

  var path: String { folder.records.path }

  @Test func `a file is replaced in one step, keeps its mode, and stays behind its link`() throws {
    try run("chmod 600 out; ln -s out link", in: path)
    try files.replace("\(path)/link", with: Array("new".utf8))
    #expect(try folder.text(of: "out") == "new")
    #expect(try run("stat -c %a out; readlink link; ls -A", in: path) == "600\nout\nlink\nout\n")
  }

  @Test func `what links lead to is made where it is not, and they stay links`() throws {
    try run("mkdir a; ln -s ../made a/link; ln -s '\(path)/a/link' link; ln -s link two", in: path)
    for text in ["new", "newer"] {
      try files.replace("\(path)/two", with: Array(text.utf8))
      #expect(try folder.text(of: "made") == text)
    }
    let links = try run("readlink two; readlink a/link; ls -A . a", in: path)
    #expect(links == "link\n../made\n.:\na\nlink\nmade\nout\ntwo\n\na:\nlink\n")
  }

  @Test(arguments: [("no/made", ENOENT), ("out/made", ENOTDIR), ("two", ELOOP)])
  func `a link that leads nowhere is told and stays`(_ target: String, _ code: Int32) throws {
    try run("ln -s \(target) link; ln -s link two", in: path)
    let error = #expect(throws: SystemError.self) { try files.replace("\(path)/two", with: [1]) }
    #expect(error?.code == code)
    #expect(
      try run("readlink link two; ls -A; cat out", in: path)
        == "\(target)\nlink\nlink\nout\ntwo\nold")
  }

  @Test func `a link to a name that is no UTF-8 is told and stays`() throws {
    try run("ln -s \"$(printf 'a\\377')\" link", in: path)
    let error = #expect(throws: SystemError.self) { try files.replace("\(path)/link", with: [1]) }
    #expect(error?.code == EILSEQ)
    #expect(try run("ls -A", in: path) == "link\nout\n")
  }

  @Test func `an open file that has no name any more is written to`() throws {
    let file = try files.open("\(path)/gone", for: .creating(mode: 0o600))
    try files.remove("\(path)/gone")
    try files.replace("/proc/self/fd/\(file.number)", with: Array("new".utf8))
    #expect(try files.contents(of: file, to: 10) == Array("new".utf8))
    #expect(try run("ls -A", in: path) == "out\n")
  }

  @Test(arguments: [
    String(repeating: "a", count: 255), String(repeating: "ក", count: 85),
    "a" + String(repeating: "é", count: 127),
  ])
  func `a name may be as long as names can be`(_ name: String) throws {
    for text in ["new", "newer"] {
      try files.replace("\(path)/\(name)", with: Array(text.utf8))
      #expect(try folder.text(of: name) == text)
    }
    #expect(try run("ls -A | wc -l", in: path) == "2\n")
  }

  @Test(arguments: [8, 226, 227, 228, 249], ["a", "é", "🇰🇭"])
  func `what is left of a log with a long name is known`(_ bytes: Int, _ letter: Character) {
    let stem = String(repeating: letter, count: bytes / "\(letter)".utf8.count)
    for (end, isLog) in [(".jsonl", true), (".json", false), ("", false)] {
      let (folder, draft) = FileSystem.split(FileSystem.draft(beside: "a/\(stem)\(end)"))
      #expect(folder == "a" && draft.utf8.count <= 255)
      #expect(FileSystem.isDraft(ofLog: draft) == isLog, "\(draft)")
      if bytes < 220 { #expect(draft.hasPrefix(".\(stem)\(end).new-")) }
    }
  }

  @Test func `a new file is made beside nothing else`() throws {
    try files.replace("\(path)/made", with: [])
    #expect(try run("ls -A; wc -c < made", in: path) == "made\nout\n0\n")
  }

  @Test func `a device is written to, and says when it is full`() throws {
    try files.replace("/dev/null", with: [1])
    let error = #expect(throws: SystemError.self) { try files.replace("/dev/full", with: [1]) }
    #expect(error?.call == "write" && error?.path == "/dev/full")
    #expect(error?.explanation == "No space left on device")
  }

  @Test(arguments: [(3, true), (2, false), (0, false)])
  func `a file is read whole if it is no larger than allowed`(_ row: (Int, Bool)) throws {
    func contents() throws -> [UInt8] { try files.contents(of: "\(path)/out", upTo: row.0) }
    if row.1 {
      #expect(try contents() == Array("old".utf8))
    } else {
      #expect(throws: SystemError.tooLarge("\(path)/out")) { try contents() }
    }
  }

  @Test func `a folder that is not there is the system's refusal`() {
    let error = #expect(throws: SystemError.self) { try files.replace("\(path)/no/out", with: [1]) }
    #expect(error?.isMissing == true)
  }

  @Test func `a private file and its folders are the owner's alone`() throws {
    try files.append(line: "one", toPrivate: "\(path)/state/docket/history")
    try files.append(line: "two", toPrivate: "\(path)/state/docket/history")
    #expect(try folder.text(of: "state/docket/history") == "one\ntwo\n")
    let modes = try run("stat -c %a state state/docket state/docket/history", in: path)
    #expect(modes == "700\n700\n600\n")
  }

  @Test(arguments: [
    ("a", ".", "a"), ("/a", "/", "a"), ("a/b", "a", "b"), ("/a/b/", "/a", "b"), ("/", "/", ""),
  ])
  func `a path has a folder and a name`(_ row: (String, String, String)) {
    let (folder, name) = FileSystem.split(row.0)
    #expect(folder == row.1)
    #expect(name == row.2)
  }
}
