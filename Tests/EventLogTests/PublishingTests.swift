import Docket
import Testing

@testable import EventLog

private let manifest = "docket.sha256"

/// Writes files as a site; what is in each is its text.
@discardableResult
private func publish(
  _ texts: [String: String], to folder: TestFolder, by workers: Workers = .all
) throws(SiteError) -> PublishedSite {
  let files = texts.sorted { $0.key < $1.key }
  return try FileSystem().publish(
    files.map { [$0.key] }, { [Array(files[$0].value.utf8)] }, to: folder.records.path,
    manifest: manifest, by: workers)
}

private func listing(_ folder: TestFolder) throws -> [String] {
  try run("find . -type f | LC_ALL=C sort", in: folder.records.path)
    .split(separator: "\n").map { String($0.dropFirst(2)) }
}

@Suite struct Publishing {
  @Test func `a site is written, and brought up to date without touching what stays`() throws {
    let folder = try TestFolder()
    let first = try publish(
      ["index.html": "a", "items/x/y.html": "b", "old/z.html": "c"], to: folder)
    #expect(first == PublishedSite(files: 3, written: 3, removed: 0))
    try run("sha256sum --check --strict --quiet \(manifest)", in: folder.records.path)
    let second = try publish(["index.html": "a2", "items/x/y.html": "b"], to: folder)
    #expect(second == PublishedSite(files: 2, written: 1, removed: 1))
    #expect(try listing(folder) == [manifest, "index.html", "items/x/y.html"])
    try run(
      "sha256sum --check --strict --quiet \(manifest); ! test -e old", in: folder.records.path)
    let third = try publish(["index.html": "a2", "items/x/y.html": "b"], to: folder)
    #expect(third == PublishedSite(files: 2, written: 0, removed: 0))
  }

  @Test func `hidden files are in nobody's way`() throws {
    let folder = try TestFolder([".git/HEAD": "x", ".nojekyll": ""])
    #expect(try publish(["index.html": "a"], to: folder).written == 1)
    #expect(try folder.text(of: ".git/HEAD") == "x")
  }

  @Test func `what others put there stays, and a folder that is only theirs is refused`() throws {
    let folder = try TestFolder(["CNAME": "example.org"])
    #expect(throws: SiteError.foreignFolder(folder.records.path)) {
      try publish(["index.html": "a"], to: folder)
    }
    let own = try TestFolder()
    try publish(["index.html": "a", "items/x.html": "b"], to: own)
    try own.write("example.org", to: "CNAME")
    try own.write("mine", to: "items/mine.html")
    try publish(["index.html": "a"], to: own)
    #expect(try listing(own) == ["CNAME", manifest, "index.html", "items/mine.html"])
  }

  @Test(arguments: [
    ("index.html", "changed by hand"), ("new.html", "put there by hand"), ("items", "a file"),
  ])
  func `what is not as docket wrote it is never written over, and nothing else is written`(
    _ file: String, _ text: String
  ) throws {
    let folder = try TestFolder()
    try publish(["index.html": "a"], to: folder)
    try folder.write(text, to: file)
    let before = try folder.text(of: manifest)
    #expect(throws: SiteError.foreignFile("\(folder.records.path)/\(file)")) {
      try publish(["index.html": "b", "new.html": "c", "items/x.html": "d"], to: folder)
    }
    #expect(try folder.text(of: file) == text)
    #expect(try folder.text(of: manifest) == before)
  }

  @Test func `nothing is written through a link`() throws {
    let (folder, other) = (try TestFolder(), try TestFolder())
    try publish(["index.html": "a"], to: folder)
    try run("ln -s '\(other.records.path)' items", in: folder.records.path)
    #expect(throws: SiteError.link("\(folder.records.path)/items")) {
      try publish(["index.html": "a", "items/x.html": "d"], to: folder)
    }
    #expect(try listing(other).isEmpty)
  }

  @Test(arguments: ["x", "../up", "/root", "a/../b", ".hidden", ""])
  func `a list that names what is not in the folder is refused`(_ path: String) throws {
    let digest = String(repeating: "a", count: 64)
    let line = path == "x" ? "x" : "\(digest)  \(path)"
    let folder = try TestFolder([manifest: "\(digest)  index.html\n\(line)\n"])
    #expect(throws: SiteError.badManifest("\(folder.records.path)/\(manifest)", line: 2)) {
      try publish(["index.html": "a"], to: folder)
    }
  }

  @Test func `one that was cut short is taken up again`() throws {
    let folder = try TestFolder()
    try publish(["index.html": "a", "x.html": "b"], to: folder)
    // As when the program ends between two names: both lists in one, one page new, drafts left.
    let added = "\(Seal.hexadecimal(of: [Array("new".utf8)[...]]))  index.html\n"
    try folder.write(try folder.text(of: manifest) + added, to: manifest)
    try folder.write("new", to: "index.html")
    try folder.write("half", to: "\(SiteFolder.draftsName)/17-0")
    try publish(["index.html": "new", "x.html": "newer"], to: folder)
    #expect(try listing(folder) == [manifest, "index.html", "x.html"])
    try run("sha256sum --check --strict --quiet \(manifest)", in: folder.records.path)
  }

  @Test func `all is on the disk before the list that names no more than that`() throws {
    let folder = try TestFolder()
    for (text, removed) in [("a", []), ("b", ["unlink old.html"])] {
      let watched = WatchedCalls()
      let names = text == "a" ? ["index.html", "old.html"] : ["index.html"]
      _ = try watched.files.publish(
        [names], { _ in names.map { _ in Array(text.utf8) } }, to: folder.records.path,
        manifest: manifest, by: .one)
      let calls = watched.calls.filter {
        ["rename", "unlink", "sync"].contains($0.name) && !$0.path.contains(SiteFolder.draftsName)
      }
      let renamed = names.map { "rename \($0)" }
      #expect(
        calls.map { "\($0.name) \(FileSystem.split($0.path).name)" }
          == ["rename \(manifest)", "sync "] + renamed + removed + [
            "sync ", "rename \(manifest)", "sync ",
          ])
    }
  }

  @Test func `only one writes at a time, and a file is no folder`() throws {
    let folder = try TestFolder(["file": "x"])
    let own = try TestFolder()
    let lock = try own.records.lock(waiting: .zero)
    #expect(throws: SiteError.locked(own.records.path)) { try publish(["a": "b"], to: own) }
    _ = consume lock
    #expect(throws: SiteError.notAFolder("\(folder.records.path)/file")) {
      try FileSystem().publish(
        [], { _ in [] }, to: "\(folder.records.path)/file", manifest: manifest, by: .one)
    }
  }
}
