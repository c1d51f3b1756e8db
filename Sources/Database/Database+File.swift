extension Database {
  /// What a file of docket's says it is, in bytes 68 to 71 of its head: `dckt`.
  static let application = 0x6463_6B74

  /// Whether a file that begins with these bytes is a database that docket wrote.
  public static func isOwn(_ head: some Collection<UInt8>) -> Bool {
    let mark = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: application >> $0) }
    return head.starts(with: "SQLite format 3\0".utf8) && head.dropFirst(68).starts(with: mark)
  }

  /// Writes everything into a new or empty file; the same records give the same bytes.
  ///
  /// Whoever calls it syncs the file: until then nothing of it need be on the disk.
  public static func write(
    _ snapshot: Snapshot, to path: String, isInterrupted: @escaping () -> Bool = { false }
  ) throws(DatabaseError) {
    let connection = try Connection(path, isInterrupted: isInterrupted)
    // If this is cut short the whole file is thrown away: nothing need be undone.
    try connection.run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
    try connection.run("PRAGMA application_id = \(application); PRAGMA user_version = \(format)")
    try connection.makeSchema()
    let all = Table.all.map { ($0.name, $0.columns) }
    try connection.fill(for: Dictionary(uniqueKeysWithValues: all), from: snapshot)
  }
}
