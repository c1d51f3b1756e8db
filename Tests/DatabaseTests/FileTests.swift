import Docket
import EventLog
import Support
import Testing

@testable import Database

/// The tables in a file.
struct FileTests {
  private let folder = TemporaryFolder()

  @Test(arguments: Case.all.sampled)
  func `a file holds what queries are answered from, and its keys hold`(_ test: Case) throws {
    let path = "\(folder.path)/a.db"
    try Database.write(test.snapshot, to: path)
    let file = try Connection(path)
    #expect(try file.all("PRAGMA integrity_check") == [[.text("ok")]])
    #expect(try file.all("PRAGMA foreign_key_check") == [])
    for name in Database.names {
      let query = "SELECT * FROM \(name)"
      #expect(try file.all(query) == Database.answer(query, from: test.snapshot).rows, "\(name)")
    }
  }

  @Test func `the same records give the same bytes, which say whose they are`() throws {
    let test = try #require(Case.shipped.last)
    for name in ["a", "b"] { try Database.write(test.snapshot, to: "\(folder.path)/\(name)") }
    #expect(run("cmp a b").status == 0)
    #expect(Database.isOwn(try FileSystem().contents(of: "\(folder.path)/a").prefix(100)))
    #expect(!Database.isOwn("SQLite format 3\0".utf8))
    #expect(!Database.isOwn([UInt8]()))
  }

  @Test(.enabled(if: FileTests.hasPython))
  func `another program reads it`() throws {
    let test = try #require(Case.shipped.last)
    try Database.write(test.snapshot, to: "\(folder.path)/a.db")
    folder.write(
      """
      import sqlite3
      db = sqlite3.connect("file:a.db?mode=ro", uri=True)
      for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type <> 'index'"):
        db.execute(f"SELECT * FROM {name}").fetchall()
      print(db.execute("SELECT count(*) FROM items JOIN reasons USING (item)").fetchone()[0])
      """, to: "read.py")
    let count = test.reckoning.items.reduce(0) { $0 + $1.reasons.count }
    let reading = run("python3 read.py")
    #expect(reading.output == "\(count)\n" && reading.error.isEmpty)
  }

  private static let hasPython =
    Process.run("python3 -c 'import sqlite3'", in: "/", environment: path).status == 0

  private static let path = ["PATH=/usr/bin:/bin"]

  private func run(_ line: String) -> Process {
    Process.run(line, in: folder.path, environment: FileTests.path)
  }
}

extension Connection {
  /// All rows of a query that is docket's own.
  fileprivate func all(_ sql: String) throws -> [[Value]] {
    let statement = try prepare(sql)
    var rows: [[Value]] = []
    while let row = try statement.next() { rows.append(row) }
    return rows
  }
}
