/// A table: its columns, and how it is filled from what was reckoned.
///
/// SQL, help and the filling are all made from this value.
struct Table: Sendable {
  let name: String
  /// The statement that makes it; its comments say what it holds.
  let sql: String
  /// The statements that make its indexes.
  let indexes: [String]
  /// The statement that fills in a row.
  let insertion: String
  /// Hands over every row in turn.
  let eachRow:
    @Sendable (Snapshot, _ take: ([Value]) throws(DatabaseError) -> Void) throws(DatabaseError) ->
      Void

  /// - Parameters:
  ///   - name: Its name.
  ///   - says: What it holds, in a line.
  ///   - fields: Its columns, and what a row says in them.
  ///   - constraints: What else must hold of its rows, as SQL says it.
  ///   - indexes: The columns that rows are looked up by, beside its key.
  ///   - rows: What stands behind its rows, in order.
  init<Row>(
    _ name: String, _ says: String, _ fields: [Field<Row>], constraints: [String] = [],
    indexes: [String] = [], rows: @escaping @Sendable (Snapshot) -> [Row]
  ) {
    self.name = name
    let columns = fields.flatMap(\.columns)
    let lines = columns + constraints.map { (sql: $0, says: "") }
    let body = lines.enumerated().map { (index: Int, line: (sql: String, says: String)) in
      let comma = index + 1 < lines.count ? "," : ""
      return "  \(line.sql)\(comma)" + (line.says.isEmpty ? "" : "  -- \(line.says)")
    }
    sql = "CREATE TABLE \(name) (  -- \(says)\n\(body.joined(separator: "\n"))\n) STRICT"
    self.indexes = indexes.map { column in
      "CREATE INDEX \(name)_by_\(column) ON \(name) (\(column))"
    }
    let places = columns.map { _ in "?" }.joined(separator: ", ")
    insertion = "INSERT INTO \(name) VALUES (\(places))"
    eachRow = { (snapshot, take) throws(DatabaseError) in
      for row in rows(snapshot) { try take(fields.flatMap { $0.values(row) }) }
    }
  }
}

extension Table {
  /// Every table, in the order help lists them.
  static let all: [Table] = [
    .items, .maybeStages, .titles, .spells, .reasons, .reasonEvents, .promises, .deadlines,
    .links, .parts, .figures, .events, .eventSources, .sources, .procedures, .stages, .meta,
  ]
}
