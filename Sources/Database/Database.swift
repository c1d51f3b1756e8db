/// The tables and views that `sql` and `export sqlite` fill from the fold.
///
/// Nothing is kept in them: they are an answer, made anew each time.
public enum Database {
  /// The version of the tables and views: columns and tables are only added within one.
  static let format = 1

  /// The statements that make all tables, indexes and views, each with comments.
  public static let schema: [String] =
    Table.all.flatMap { [$0.sql] + $0.indexes } + View.all.map(\.sql)

  /// The names of all tables and views.
  public static let names: [String] = Table.all.map(\.name) + View.all.map(\.name)
}

extension Connection {
  /// Makes all tables, indexes and views, without rows.
  func makeSchema() throws(DatabaseError) {
    try run("BEGIN")
    for statement in Database.schema { try run(statement) }
    try run("COMMIT")
  }

  /// Fills the tables that are read, each for the columns that are.
  ///
  /// - Complexity: O(*n*) in the number of their rows.
  func fill(
    for read: [String: Set<String>], from snapshot: Snapshot
  ) throws(DatabaseError) {
    try run("BEGIN")
    for table in Table.all {
      guard let columns = read[table.name] else { continue }
      let insertion = try prepare(table.insertion)
      try table.eachRow(snapshot, columns) { (row) throws(DatabaseError) in
        try insertion.run(with: row)
      }
    }
    try run("COMMIT")
  }
}
