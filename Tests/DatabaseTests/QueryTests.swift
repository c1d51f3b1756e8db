import Docket
import EDTF
import Reports
import Testing

@testable import Database

/// What may be asked, how it is answered, and what is refused.
struct QueryTests {
  private static let empty = Case("empty", Log(), Rulebook(), on: Day(number: 0))

  private func answer(_ query: String) throws -> Database.Rows {
    try Database.answer(query, from: QueryTests.empty.snapshot)
  }

  /// Values as SQLite has them, and as JSON.
  static let values: [(sql: String, value: Value, json: String)] = [
    ("NULL", .null, "null"), ("1", .integer(1), "1"), ("-1.5", .real(-1.5), "-1.5"),
    ("9223372036854775807", .integer(.max), "9223372036854775807"),
    ("1e999", .real(.infinity), "9e999"), ("-1e999", .real(-.infinity), "-9e999"),
    ("'it''s'", .text("it's"), "\"it's\""),
    ("'a' || char(0) || 'b'", .text("a\0b"), "\"a\\u0000b\""),
    ("x'00ff'", .blob([0, 255]), "\"00ff\""), ("x''", .blob([]), "\"\""),
    ("CAST(x'61ff' AS TEXT)", .text("a\u{FFFD}"), "\"a\u{FFFD}\""), ("''", .text(""), "\"\""),
  ]

  @Test(arguments: values)
  func `a value keeps its class`(_ row: (sql: String, value: Value, json: String)) throws {
    let answer = try answer("SELECT \(row.sql) AS a")
    #expect(answer.rows == [[row.value]])
    #expect(answer.rows.first?.first?.json.compact == row.json)
  }

  /// Queries that read.
  static let reading = [
    "SELECT 1", "  select 1 ; -- the end", "VALUES (1), (2)", "/* c */ SELECT 1;;",
    "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 5) SELECT n FROM c",
    "EXPLAIN QUERY PLAN SELECT * FROM items", "SELECT name FROM sqlite_schema",
    "SELECT * FROM pragma_table_info('items')", "PRAGMA table_info(items)",
    "SELECT value FROM json_each('[1,2]')", "SELECT sqlite_version()", "SELECT \"item\" FROM items",
    "WITH items AS (SELECT 1 AS a) SELECT a FROM items",
  ]

  @Test(arguments: reading) func `whatever reads is answered`(_ query: String) throws {
    _ = try answer(query)
  }

  /// Queries that would do more, and what is named in refusing them.
  static let refusals = [
    ("INSERT INTO items VALUES (1)", "INSERT"), ("delete from items", "DELETE"),
    ("UPDATE items SET title = ''", "UPDATE"), ("DROP TABLE items", "DROP"),
    ("CREATE TABLE t (a)", "CREATE"), ("CREATE TEMP TABLE t (a)", "CREATE"),
    ("CREATE VIRTUAL TABLE t USING fts5(a)", "CREATE"), ("ALTER TABLE items ADD b", "ALTER"),
    ("ATTACH '/tmp/docket-attached' AS a", "ATTACH"),
    ("VACUUM INTO '/tmp/docket-vacuum'", "VACUUM"),
    ("DETACH a", "DETACH"), ("BEGIN", "BEGIN"), ("SAVEPOINT a", "SAVEPOINT"), ("VACUUM", "VACUUM"),
    ("REINDEX", "REINDEX"), ("ANALYZE", "ANALYZE"),
    ("SELECT load_extension('/tmp/x.so')", "load_extension"),
    ("PRAGMA writable_schema = 1", "PRAGMA writable_schema"),
    ("PRAGMA query_only = 0", "PRAGMA query_only"),
    ("WITH a AS (SELECT 1) DELETE FROM items", "WITH"),
    ("INSERT INTO sqlite_schema VALUES (1, 2, 3, 4, 5) RETURNING 1", "INSERT"),
  ]

  @Test(arguments: refusals)
  func `whatever does more is refused`(_ query: String, _ named: String) {
    let error = #expect(throws: DatabaseError.self) { try answer(query) }
    switch error {
    case .forbidden(let what): #expect(what == named)
    // What SQLite itself refuses before it asks whether it may.
    case .wrong:
      #expect(["INSERT", "ALTER", "DETACH"].contains(named), "\(query): \(error as Any)")
    default: Issue.record("\(query): \(error as Any)")
    }
  }

  /// Queries that are wrong, and how.
  static let errors: [(query: String, error: DatabaseError)] = [
    ("", .noQuery), ("  ;", .noQuery), ("-- nothing", .noQuery),
    ("SELECT 1; SELECT 2", .severalQueries(offset: 10)),
    ("SELECT 1;\n ;nonsense", .severalQueries(offset: 11)),
    ("SELECT", .wrong("incomplete input", offset: nil)),
    ("SELECT 'é', 1 FORM items", .wrong("near \"items\": syntax error", offset: 20)),
    ("SELECT abs()", .wrong("wrong number of arguments to function abs()", offset: 7)),
    ("SELECT abs(-9223372036854775807 - 1)", .wrong("integer overflow", offset: nil)),
  ]

  @Test(arguments: errors)
  func `what is wrong is said with its place`(_ query: String, _ error: DatabaseError) {
    #expect(throws: error) { try answer(query) }
  }

  @Test func `a name that is unknown comes with those there are`() throws {
    let table = #expect(throws: DatabaseError.self) { try answer("SELECT * FROM itms") }
    guard case .unknownTable(let name, let offset) = table else { return }
    #expect(name.closest == "items" && offset == 14)
    let column = #expect(throws: DatabaseError.self) { try answer("SELECT i.stgae FROM items i") }
    guard case .unknownColumn(let name, let offset) = column else { return }
    #expect(name.closest == "stage" && offset == 7)
  }

  @Test func `a query that never ends is stopped, and so is filling`() {
    let endless =
      "WITH RECURSIVE c(n) AS (VALUES (1) UNION ALL SELECT n FROM c) SELECT count(*) FROM c"
    #expect(throws: DatabaseError.interrupted) {
      try Database.answer(endless, from: QueryTests.empty.snapshot) { true }
    }
  }

  @Test func `columns of one name are told apart, in every format`() throws {
    let report = Report.rows(try answer("SELECT 1 AS a, 2 AS a, max(3.5), 4 AS \"b.c\""))
    let page = Page { _ in 1 }
    #expect(
      report.rendered(as: .jsonl, on: page) == "{\"a\":1,\"a_2\":2,\"max(3.5)\":3.5,\"b.c\":4}\n")
    #expect(report.rendered(as: .csv, on: page) == "a,a_2,max(3.5),b.c\n1,2,3.5,4\n")
    #expect(
      report.rendered(as: .text, on: page)
        == "1 row.\n\na  a_2  max(3.5)  b.c\n-  ---  --------  ---\n1  2    3.5       4\n")
  }

  @Test func `many columns are read one below the other, nothing of what is nothing`() throws {
    let report = Report.rows(try answer("SELECT 1 AS a, 2 b, 3 c, NULL d, 5 e, 6 f, 'x' AS g"))
    #expect(
      report.rendered(as: .text, on: Page { _ in 1 })
        == "1 row.\n\n- a: 1\n  b: 2\n  c: 3\n  e: 5\n  f: 6\n  g: x\n")
    let none = Report.rows(try answer("SELECT * FROM items"))
    #expect(none.rendered(as: .text, on: Page { _ in 1 }) == "0 rows.\n")
    #expect(none.rendered(as: .csv, on: Page { _ in 1 }).hasPrefix("item,title,"))
  }

  @Test func `no name of a table or column needs quotes`() throws {
    for table in Table.all {
      _ = try answer("SELECT \(table.columns.sorted().joined(separator: ", ")) FROM \(table.name)")
    }
  }

  @Test func `every column says what it holds`() {
    for table in Table.all {
      let lines = table.sql.split(separator: "\n").dropFirst().dropLast()
      let columns = lines.filter { !$0.contains("KEY (") }
      #expect(columns.count == table.columns.count)
      for line in columns { #expect(line.contains("  -- "), "\(table.name): \(line)") }
    }
  }
}
