import Docket
import Testing

@testable import EventLog

@Suite struct ReadingLinks {
  @Test func `links to files and folders are read, each folder once and no loop`() throws {
    let other = try TestFolder(["log.jsonl": lines("linked"), "kh/x.jsonl": lines("beyond")])
    let folder = try TestFolder(["a.jsonl": lines("one"), "us/u.jsonl": lines("two")])
    try run(
      """
      ln -s '\(other.records.path)/log.jsonl' l.jsonl; ln -s . loop; ln -s us again
      ln -s '\(other.records.path)/kh' kh; ln -s '\(other.records.path)/kh' twice
      ln -s '\(folder.records.path)' '\(other.records.path)/kh/back'
      """, in: folder.records.path)
    var reading = try folder.records.read()
    #expect(reading.log.events.map(\.note) == ["one", "beyond", "linked", "two"])
    #expect(
      reading.log.events.indices.map { reading.log.place(ofRow: $0).file } == [
        "a.jsonl", "kh/x.jsonl", "l.jsonl", "us/u.jsonl",
      ])
    let isNew = try reading.refresh()
    #expect(!isNew)
  }

  @Test func `a link to nothing is told, and the rest is read`() throws {
    let folder = try TestFolder(["a.jsonl": lines("one")])
    try run(
      "ln -s nowhere p.jsonl; ln -s self.jsonl self.jsonl; ln -s nowhere notes; mkdir procedures; "
        + "ln -s nowhere procedures/p.json",
      in: folder.records.path)
    var reading = try folder.records.read()
    #expect(reading.log.events.count == 1)
    #expect(reading.missing == ["p.jsonl", "procedures/p.json", "self.jsonl"])
    #expect(try !folder.records.verify().isSound)
    try run("rm p.jsonl procedures/p.json self.jsonl", in: folder.records.path)
    _ = try reading.refresh()
    #expect(reading.missing.isEmpty)
  }

  @Test func `what is in the folder is known by any path`() throws {
    let folder = try TestFolder(["kh/a.jsonl": lines("one")])
    let out = try TestFolder()
    let path = folder.records.path
    try run(
      "ln -s '\(path)/kh' in; ln -s '\(path)/kh/a.jsonl' file; ln -s '\(path)/new' none; ln -s none two",
      in: out.records.path)
    for name in ["\(path)/kh/a.jsonl", "\(path)/new", "\(path)/kh/../x", path] {
      #expect(folder.records.contains(name), "\(name)")
    }
    for name in ["in/new", "file", "none", "two"] {
      #expect(folder.records.contains("\(out.records.path)/\(name)"), "\(name)")
    }
    let linked = try TestFolder(["x/b.jsonl": lines("two"), "c.jsonl": lines("three")])
    try run(
      "ln -s '\(linked.records.path)/x' us; ln -s '\(linked.records.path)/c.jsonl' c.jsonl",
      in: path)
    #expect(folder.records.contains("\(linked.records.path)/x/new"))
    #expect(folder.records.contains("\(linked.records.path)/c.jsonl"))
    #expect(!folder.records.contains("\(linked.records.path)/new"))
    for name in ["\(path)2/x", "\(out.records.path)/x", "\(path)/../x", "/nowhere/x"] {
      #expect(!folder.records.contains(name), "\(name)")
    }
  }
}
