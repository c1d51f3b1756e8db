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

  private(set) var logFiles: [String: LogFile] = [:]
  private(set) var procedureFiles: [ProcedureFile] = []
  // Of each event of the log, in its order, the digest of its line.
  private var digests: [UInt64] = []

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
  }
}

extension Reading {
  /// The procedures in files of another name, each with the file's path, in order of file.
  public var misnamedProcedures: [(file: String, procedure: String)] {
    procedureFiles.compactMap { file in
      guard case .success(let procedure) = file.content, procedure.name != file.stem else {
        return nil
      }
      return (file.path, procedure.name)
    }
  }

  /// Takes in a log, or what was appended to it: the events, each once, and what is no event.
  mutating func take(_ scan: Scan, _ status: FileStatus) {
    for line in scan.events {
      let place = Log.Place(file: scan.file, line: line.number)
      digests.append(line.digest)
      if case .repeated(let row) = log.add(line.event, at: place), digests[row] != line.digest {
        damage.append(
          Damage(
            file: scan.file, line: line.number, column: 1, offset: line.offset,
            reason: .idTwice(line.event.id, first: log.place(ofRow: row))))
      }
    }
    damage += scan.damage
    torn.removeAll { $0.file == scan.file }
    if let rest = scan.torn { torn.append(rest) }
    damage.sort { ($0.file, $0.line) < ($1.file, $1.line) }
    torn.sort { $0.file < $1.file }
    let tail = scan.tail.isEmpty ? logFiles[scan.file]?.tail ?? [] : scan.tail
    logFiles[scan.file] = LogFile(status: status, end: scan.end, lines: scan.lines, tail: tail)
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
