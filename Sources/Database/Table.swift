/// A table: its columns, and how it is filled from what was reckoned.
///
/// SQL, help and the filling are all made from this value.
struct Table: Sendable {
  let name: String
  /// The names of its columns.
  let columns: Set<String>
  /// The statement that makes it; its comments say what it holds.
  let sql: String
  /// The statements that make its indexes.
  let indexes: [String]
  /// The statement that fills in a row.
  let insertion: String
  /// Hands over every row in turn; the names are those of the columns that are read.
  let eachRow:
    @Sendable (Snapshot, Set<String>, ([Value]) throws(DatabaseError) -> Void)
      throws(DatabaseError) -> Void

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
    self.columns = Set(columns.map { String($0.sql.prefix { $0 != " " }) })
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
    eachRow = { (snapshot, read, take) throws(DatabaseError) in
      let isLeft = fields.map { $0.sentence.map { !read.contains($0) } ?? false }
      for row in rows(snapshot) {
        var values: [Value] = []
        values.reserveCapacity(columns.count)
        for (field, isLeft) in zip(fields, isLeft) {
          if isLeft { values.append(.text("")) } else { values += field.values(row) }
        }
        try take(values)
      }
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
