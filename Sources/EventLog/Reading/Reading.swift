public import Docket

/// What the files of a records folder said when they were read.
public struct Reading: Sendable {
  public let folder: RecordsFolder
  public private(set) var log = Log()
  public private(set) var rules = Rulebook()
  /// The lines that are no events, in order of file and line.
  public private(set) var damage: [Damage] = []
  /// The unfinished last lines, in order of file.
  public private(set) var torn: [Torn] = []
  /// The logs and procedure files that are links leading nowhere, sorted.
  public private(set) var missing: [String] = []
  /// The procedure files that are no procedures, in order of file.
  public private(set) var badProcedures: [BadProcedure] = []
  /// What stands beside logs that were being written anew: by writers at work, or by killed ones.
  var leftovers: [String] = []

  private(set) var logFiles: [String: LogFile] = [:]
  private(set) var procedureFiles: [ProcedureFile] = []
  // Gives the log its lines again.
  let store: LineStore

  /// A log as it was read.
  struct LogFile {
    let status: FileStatus
    /// Where its last finished line ends.
    let end: Int
    /// How many finished lines it has.
    let lines: Int
    /// Its last bytes up to ``end``, to tell a file that grew from one that was written anew.
    let tail: [UInt8]
  }

  init(of folder: RecordsFolder, missing: [String] = []) {
    self.folder = folder
    self.missing = missing
    store = LineStore(folder)
    log.source = store
  }
}

extension Reading {
  /// Tells a reading from what it was before it took in more, and from another one.
  public struct State: Hashable, Sendable {
    let store: ObjectIdentifier
    let lines: Int
  }

  /// What it has taken in.
  public var state: State { State(store: ObjectIdentifier(store), lines: log.lineCount) }

  /// Makes sure that every line that was read again was what it had been.
  ///
  /// - Throws: ``LogError/changed(file:)``.
  public func confirm() throws(LogError) {
    if let file = store.changed { throw .changed(file: file) }
  }

  /// Reads every event again now; see ``Log/readEvents(by:)``.
  public mutating func readEvents(by workers: Workers) { log.readEvents(by: workers) }

  /// The procedures in files of another name, each with the file's path, in order of file.
  public var misnamedProcedures: [(file: String, procedure: String)] {
    procedureFiles.compactMap { file in
      guard case .success(let procedure) = file.content, procedure.name != file.stem else {
        return nil
      }
      return (file.path, procedure.name)
    }
  }

  /// Takes in logs, or what was appended to them, as workers read them one after the other: the events,
  /// each once, and what is no event.
  mutating func take(
    _ outputs: consuming [LogReader.Output], _ logs: [(file: String, status: FileStatus)],
    by workers: Workers = .one
  ) throws(LogError) {
    let first = log.lineCount
    let statuses = Dictionary(uniqueKeysWithValues: logs.map { ($0.file, $0.status) })
    outputs.reverse()
    // Taken out, so that the columns of the first are appended to where they are.
    while var output = outputs.popLast() {
      // A part that does not begin its log counted its lines from 1.
      let lines = logFiles.mapValues(\.lines)
      let isFirst = log.lineCount == 0
      var before: [String: Int] = [:]
      for end in output.ends where end.part.firstLine == 1 {
        before[end.part.file] = lines[end.part.file]
      }
      if isFirst {
        swap(&log, &output.log)
        log.source = store
      } else {
        log.append(output.log, after: before, by: workers)
      }
      for damage in output.damage {
        self.damage.append(damage.moved(by: before[damage.file] ?? 0))
      }
      for end in output.ends { try take(end, statuses) }
    }
    for (row, first) in log.settle(from: first, by: workers) {
      if let damage = repetition(row, of: first) { self.damage.append(damage) }
    }
    damage.sort { ($0.file, $0.line) < ($1.file, $1.line) }
    torn.sort { $0.file < $1.file }
  }

  private mutating func take(_ end: LogReader.PartEnd, _ statuses: [String: FileStatus])
    throws(LogError)
  {
    let file = end.part.file
    guard let status = statuses[file] else { return }
    let known = logFiles[file]
    let before = end.part.firstLine == 1 ? known?.lines ?? 0 : end.part.firstLine - 1
    if known != nil { torn.removeAll { $0.file == file } }
    if let rest = end.torn { torn.append(rest.moved(by: before + 1 - end.part.firstLine)) }
    logFiles[file] = LogFile(
      status: status, end: end.end, lines: before + end.lines,
      tail: end.tail.isEmpty ? known?.tail ?? [] : end.tail)
  }

  /// What is wrong with a line whose id stood before, in another line: nothing if that is the same, or
  /// if its content was taken out in both.
  private func repetition(_ row: Int, of first: Int) -> Damage? {
    let (place, earlier) = (log.place(ofRow: row), log.place(ofRow: first))
    let offset = log.offset(ofRow: row)
    let line = store.line(at: offset, of: place.file)
    guard line == nil || line != store.line(at: log.offset(ofRow: first), of: earlier.file) else {
      return nil
    }
    let id = log.id(ofRow: row)
    let isRedacted = log[id]?.redaction != nil
    if isRedacted, line.map({ isRedaction($0, of: id) }) == true { return nil }
    return Damage(
      file: place.file, line: place.line, column: 1, offset: offset,
      reason: isRedacted ? .unredacted(id, redacted: earlier) : .idTwice(id, first: earlier))
  }

  private func isRedaction(_ line: [UInt8], of id: EventID) -> Bool {
    var reader = LineReader()
    return (try? reader.event(in: line.indices, of: line))?.redaction != nil
  }

  /// Takes in a procedure file.
  mutating func take(_ file: ProcedureFile) {
    procedureFiles.append(file)
    switch file.content {
    case .failure(let problem):
      badProcedures.append(problem)
      // Another procedure of that name, from a folder above, is not what was meant.
      rules.block(file.stem, in: file.collection)
    case .success(let procedure):
      if !rules.add(procedure, to: file.collection) {
        badProcedures.append(BadProcedure(file: file.path, reason: .nameTwice(procedure.name)))
      }
    }
  }
}
