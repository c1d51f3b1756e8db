import CSQLite

/// A database of SQLite's, and the only file that calls SQLite.
///
/// Not `Sendable`: it stays with the command that opened it, and closes itself.
@safe final class Connection {
  private let handle: OpaquePointer
  /// Says whether somebody wants to stop what runs; asked every few milliseconds.
  private let isInterrupted: () -> Bool
  /// Whether what is prepared may only read.
  private var isGuarded = false
  /// The tables that what was prepared under guard reads, each with the columns.
  private(set) var reads: [String: Set<String>] = [:]
  /// What was refused under guard, where it has a name of its own.
  private var refused: String?

  /// Opens the database in a file, made if there is none; `":memory:"` is one that is nowhere.
  init(_ path: String, isInterrupted: @escaping () -> Bool = { false }) throws(DatabaseError) {
    var handle: OpaquePointer?
    // Safe, here and below: Swift passes a string as bytes that end with NUL and live for the call.
    let code = unsafe sqlite3_open_v2(
      path, &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nil)
    guard code == SQLITE_OK, let handle = unsafe handle else {
      unsafe sqlite3_close_v2(handle)
      throw .failed(unsafe String(cString: sqlite3_errstr(code)))
    }
    unsafe self.handle = unsafe handle
    self.isInterrupted = isInterrupted
    // Safe: SQLite calls back only while this object calls it, so the object is there.
    let context = unsafe Unmanaged.passUnretained(self).toOpaque()
    unsafe sqlite3_progress_handler(handle, 20_000, Connection.askToStop, context)
    unsafe sqlite3_set_authorizer(handle, Connection.authorize, context)
  }

  deinit { unsafe sqlite3_close_v2(handle) }

  /// Runs statements that are docket's own.
  func run(_ sql: String) throws(DatabaseError) {
    try check(unsafe sqlite3_exec(handle, sql, nil, nil, nil))
  }

  /// Prepares a statement that is docket's own.
  func prepare(_ sql: String) throws(DatabaseError) -> Statement {
    let (statement, _) = try unsafe compile(sql)
    guard let statement = unsafe statement else { throw .noQuery }
    return unsafe Statement(statement, of: self)
  }

  /// Makes the tables that are functions.
  ///
  /// SQLite makes them when they are first named, and under guard nothing is made.
  func makeTableFunctions() throws(DatabaseError) {
    let names = ["json_each", "json_tree"] + Connection.tellingPragmas.map { "pragma_\($0)" }
    for name in names.sorted() { _ = try prepare("SELECT 1 FROM \(name)") }
  }

  /// Prepares a query that may only read and stands alone.
  ///
  /// - Throws: ``DatabaseError``; what is unknown in it is for the caller to recognize in the words.
  func prepare(query: String) throws(DatabaseError) -> Statement {
    (isGuarded, reads, refused) = (true, [:], nil)
    defer { isGuarded = false }
    let (statement, end) = try unsafe compile(query)
    guard let statement = unsafe statement else { throw .noQuery }
    let prepared = unsafe Statement(statement, of: self)
    let rest = String(decoding: Array(query.utf8)[end...], as: UTF8.self)
    guard isBlank(rest) else {
      throw .severalQueries(offset: end + rest.utf8.prefix { $0 <= 0x20 }.count)
    }
    guard unsafe sqlite3_stmt_readonly(statement) != 0 else { throw forbidden(query) }
    return prepared
  }

  /// Whether SQLite finds no statement in a text, and nothing wrong with it.
  private func isBlank(_ text: String) -> Bool {
    do throws(DatabaseError) {
      let (statement, _) = try unsafe compile(text)
      unsafe sqlite3_finalize(statement)
      return unsafe statement == nil
    } catch {
      return false
    }
  }

  /// The first statement of a text, and the offset of what stands behind it.
  private func compile(
    _ sql: String
  ) throws(DatabaseError) -> (statement: OpaquePointer?, end: Int) {
    var sql = sql
    var statement: OpaquePointer?
    var end = 0
    // Safe: the tail points into the bytes that were passed, or is their end.
    let code = sql.withUTF8 { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { text in
        var tail: UnsafePointer<CChar>?
        let code = unsafe sqlite3_prepare_v2(
          handle, text.baseAddress, Int32(text.count), &statement, &tail)
        if let tail = unsafe tail, let start = text.baseAddress { end = unsafe tail - start }
        return code
      }
    }
    guard code == SQLITE_OK else {
      throw code == SQLITE_AUTH || refused != nil ? forbidden(sql) : error(code)
    }
    return unsafe (statement, end)
  }

  private func forbidden(_ sql: String) -> DatabaseError {
    let word = sql.drop { !$0.isLetter }.prefix { $0.isLetter }
    return .forbidden(refused ?? word.uppercased())
  }

  fileprivate func check(_ code: Int32) throws(DatabaseError) {
    if code != SQLITE_OK { throw error(code) }
  }

  /// What SQLite says of its last call.
  fileprivate func error(_ code: Int32) -> DatabaseError {
    // Safe: the text ends with NUL and is copied at once.
    let message = unsafe String(cString: sqlite3_errmsg(handle))
    let offset = unsafe Int(sqlite3_error_offset(handle))
    switch code & 0xFF {
    case SQLITE_INTERRUPT: return .interrupted
    case SQLITE_ERROR, SQLITE_MISMATCH, SQLITE_RANGE, SQLITE_TOOBIG:
      return .wrong(message, offset: offset < 0 ? nil : offset)
    default: return .failed(message)
    }
  }
}

extension Connection {
  private static let askToStop: @convention(c) (UnsafeMutableRawPointer?) -> Int32 = { context in
    unsafe connection(context)?.isInterrupted() == true ? 1 : 0
  }

  /// Decides what a statement may do; see sqlite3_set_authorizer.
  private static let authorize:
    @convention(c) (
      UnsafeMutableRawPointer?, Int32, UnsafePointer<CChar>?, UnsafePointer<CChar>?,
      UnsafePointer<CChar>?, UnsafePointer<CChar>?
    ) -> Int32 = { context, action, first, second, _, _ in
      guard let connection = unsafe connection(context), connection.isGuarded else {
        return SQLITE_OK
      }
      // Safe: the names end with NUL and are copied at once.
      let names = unsafe [first, second].map { unsafe $0.map { unsafe String(cString: $0) } ?? "" }
      return connection.permits(action, names[0], names[1]) ? SQLITE_OK : SQLITE_DENY
    }

  private static func connection(_ context: UnsafeMutableRawPointer?) -> Connection? {
    // Safe: the context is the object that was passed in `init`, which outlives its handle.
    unsafe context.map { unsafe Unmanaged<Connection>.fromOpaque($0).takeUnretainedValue() }
  }

  /// The pragmas that only tell of the schema.
  private static let tellingPragmas: Set<String> = [
    "table_info", "table_xinfo", "table_list", "index_list", "index_info", "index_xinfo",
    "foreign_key_list", "function_list", "collation_list", "pragma_list", "compile_options",
  ]

  private func permits(_ action: Int32, _ first: String, _ second: String) -> Bool {
    switch action {
    case SQLITE_SELECT, SQLITE_RECURSIVE: return true
    case SQLITE_READ:
      reads[first, default: []].insert(second)
      return true
    case SQLITE_FUNCTION:
      guard second.lowercased() == "load_extension" else { return true }
      refused = second
      return false
    case SQLITE_PRAGMA:
      guard !Connection.tellingPragmas.contains(first.lowercased()) else { return true }
      refused = "PRAGMA \(first)"
      return false
    default: return false
    }
  }
}

/// A prepared statement, which finalizes itself.
@safe final class Statement {
  private let handle: OpaquePointer
  // Held, since the statement may not outlive it.
  private let connection: Connection

  fileprivate init(_ handle: OpaquePointer, of connection: Connection) {
    unsafe self.handle = unsafe handle
    self.connection = connection
  }

  deinit { unsafe sqlite3_finalize(handle) }

  /// The names of its columns.
  var columns: [String] {
    unsafe (0..<sqlite3_column_count(handle)).map { column in
      // Safe: the text ends with NUL and is copied at once; there is none only without memory.
      unsafe sqlite3_column_name(handle, column).map { unsafe String(cString: $0) } ?? ""
    }
  }

  /// The next row, or `nil` at the end.
  func next() throws(DatabaseError) -> [Value]? {
    switch unsafe sqlite3_step(handle) {
    case SQLITE_ROW: unsafe (0..<sqlite3_column_count(handle)).map { value(in: $0) }
    case SQLITE_DONE: nil
    case let code: throw connection.error(code)
    }
  }

  /// Runs the statement with values in the places of its parameters.
  func run(with values: [Value]) throws(DatabaseError) {
    for (index, value) in values.enumerated() { try bind(value, at: Int32(index + 1)) }
    _ = try next()
    try connection.check(unsafe sqlite3_reset(handle))
  }

  private func bind(_ value: Value, at index: Int32) throws(DatabaseError) {
    let code: Int32
    switch value {
    case .null: code = unsafe sqlite3_bind_null(handle, index)
    case .integer(let number): code = unsafe sqlite3_bind_int64(handle, index, Int64(number))
    case .real(let number): code = unsafe sqlite3_bind_double(handle, index, number)
    case .text(let text):
      // The length is passed, so that a NUL in a text does not end it.
      code = unsafe csqlite_bind_text(handle, index, text, Int32(text.utf8.count))
    case .blob(let bytes):
      code = unsafe csqlite_bind_blob(handle, index, bytes, Int32(bytes.count))
    }
    try connection.check(code)
  }

  private func value(in column: Int32) -> Value {
    switch unsafe sqlite3_column_type(handle, column) {
    case SQLITE_INTEGER: .integer(unsafe Int(sqlite3_column_int64(handle, column)))
    case SQLITE_FLOAT: .real(unsafe sqlite3_column_double(handle, column))
    case SQLITE_TEXT: .text(String(decoding: bytes(in: column), as: UTF8.self))
    case SQLITE_BLOB: .blob(bytes(in: column))
    default: .null
    }
  }

  private func bytes(in column: Int32) -> [UInt8] {
    // Safe: as many bytes are there as SQLite says, until the next step.
    guard let start = unsafe sqlite3_column_blob(handle, column) else { return [] }
    let count = unsafe Int(sqlite3_column_bytes(handle, column))
    return unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
  }
}
