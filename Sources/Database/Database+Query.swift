import Docket

extension Database {
  /// The answer to a query.
  public struct Rows: Sendable {
    /// The names of the columns, each once.
    public let columns: [String]
    public let rows: [[Value]]
  }

  /// Answers a query from tables in memory; of these only the ones it reads are filled.
  ///
  /// - Parameters:
  ///   - query: One `SELECT`, `VALUES` or `EXPLAIN`: whatever else it would do is refused.
  ///   - snapshot: What the tables are filled from.
  ///   - isInterrupted: Says whether somebody wants to stop it.
  /// - Returns: All its rows.
  /// - Throws: ``DatabaseError``
  public static func answer(
    _ query: String, from snapshot: Snapshot, isInterrupted: @escaping () -> Bool = { false }
  ) throws(DatabaseError) -> Rows {
    let connection = try Connection(":memory:", isInterrupted: isInterrupted)
    try connection.makeSchema()
    try connection.makeTableFunctions()
    let statement: Statement
    do throws(DatabaseError) {
      statement = try connection.prepare(query: query)
    } catch {
      throw try error.recognized(in: query, connection)
    }
    try connection.fill(for: connection.reads, from: snapshot)
    try connection.run("PRAGMA query_only = 1")
    var rows: [[Value]] = []
    while let row = try statement.next() { rows.append(row) }
    return Rows(columns: statement.columns.eachOnce, rows: rows)
  }
}

extension [String] {
  /// The names, a number added to one that stood before: `item`, `item_2`.
  fileprivate var eachOnce: [String] {
    var taken: Set<String> = []
    return map { name in
      var unique = name
      var number = 1
      while !taken.insert(unique).inserted {
        number += 1
        unique = "\(name)_\(number)"
      }
      return unique
    }
  }
}

extension DatabaseError {
  /// What SQLite says of a name that it does not know, with the names there are and its place.
  fileprivate func recognized(
    in query: String, _ connection: Connection
  ) throws(DatabaseError) -> DatabaseError {
    guard case .wrong(let message, let offset) = self else { return self }
    if let name = message.name(behind: "no such table: ") {
      let known = UnknownName(name, among: Database.names)
      return .unknownTable(known, offset: offset ?? query.offset(of: name))
    }
    if let name = message.name(behind: "no such column: ") {
      let known = UnknownName(name, among: try connection.columns())
      // A column that there is, though not in the tables the query names.
      if known.known.contains(name) { return self }
      return .unknownColumn(known, offset: offset ?? query.offset(of: name))
    }
    return self
  }
}

extension Connection {
  /// The names of the columns of all tables and views.
  fileprivate func columns() throws(DatabaseError) -> [String] {
    let statement = try prepare(
      "SELECT DISTINCT c.name FROM sqlite_schema AS s, pragma_table_info(s.name) AS c")
    var names: [String] = []
    while let row = try statement.next() { names += row.map(\.words) }
    return names
  }
}

extension String {
  /// The name that a message ends with, what stands before its last dot left out.
  fileprivate func name(behind words: String) -> String? {
    guard hasPrefix(words) else { return nil }
    return dropFirst(words.count).split(separator: ".").last.map(String.init)
  }

  /// Where a name stands first, in bytes.
  fileprivate func offset(of name: String) -> Int? {
    let (text, word) = (Array(utf8), Array(name.utf8))
    guard !word.isEmpty, text.count >= word.count else { return nil }
    return (0...text.count - word.count).first { text[$0..<$0 + word.count].elementsEqual(word) }
  }
}
