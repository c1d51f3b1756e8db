import Docket
import EventLog
import Reports

extension Wording {
  init(_ error: LogError) {
    switch error {
    case .noRecords(let folder):
      self.init(
        "no records/ in \(folder) or above it",
        hint: """
          "docket init" makes one; "docket init --example" one to look around in
          hint: records that are elsewhere are named by docket -C DIR, or $DOCKET_RECORDS
          """)
    case .notAFolder("", .option):
      self.init("-C is empty", hint: "name the records folder, or the one that holds it")
    case .notAFolder(let path, .option): self.init("\(path), named by -C, is no folder")
    case .notAFolder(let path, .environment):
      self.init("\(path), named by $\(RecordsFolder.variable), is no folder")
    case .system(let error): self.init(error)
    case .damaged(let damage):
      self.init(
        "nothing was written: \(damage.file) is damaged at line \(damage.line), byte "
          + "\(damage.offset): \(Wording(damage.reason).message)",
        hint: "put the line right first, or take it out")
    case .notALog(let path):
      self.init("\"\(path)\" is no log", hint: "name a file in the records folder: xx/laws.jsonl")
    case .link(let path): self.init("\(path) is a link; docket writes only to the file itself")
    case .notAFile(let path): self.init("\(path) is no file")
    case .tooManyFiles(let count, let most):
      self.init(
        "the records have \(count) files, and at most \(most) are read",
        hint: "put lines of several together: what file a line is in means nothing")
    case .lineTooLong(let file, let offset, let most):
      self.init("\(file): a line of more than \(most) bytes begins at byte \(offset)")
    case .exists(let path):
      self.init(
        "\(path) is there already and not empty",
        hint: "name a new or empty folder: docket init DIR")
    case .stopped: self.init("stopped: the records were not read")
    case .changed(let file):
      self.init(
        "\(file) is not what it was when this was begun",
        hint: "somebody else changed it: ask again")
    case .unreadable(let damage):
      self.init("nothing was written: the line would be damaged: " + Wording(damage.reason).message)
    case .locked(let holder, let time):
      let who = holder.map(Wording.holder) ?? "another process"
      self.init(
        "nothing was written: \(who) holds the lock on the records; waited \(time.inWords)",
        hint: "try again, or wait longer: --wait 60s")
    case .notWritten(let error, let file, isUndone: true):
      self.init("nothing was written to \(file): \(Wording(error).message)")
    case .notWritten(let error, let file, isUndone: false):
      self.init(
        "\(file) may hold a part of what was to be written: \(Wording(error).message)",
        hint: "see what stands there: docket verify")
    }
  }

  private static func holder(_ holder: LockHolder) -> String {
    let command = holder.command.isEmpty ? "" : " (\(String(holder.command.prefix(60)).visible))"
    return "process \(holder.process)\(command)"
  }

  init(_ error: SystemError) {
    self.init("\(error.path): \(error.words)")
  }
}

extension SystemError {
  /// The system's own words, as a part of a sentence.
  var words: String { explanation.prefix(1).lowercased() + explanation.dropFirst() }
}

extension Duration {
  /// The time as `--wait` takes it.
  var inWords: String {
    let (seconds, rest) = components
    return rest == 0 ? "\(seconds)s" : "\(seconds * 1000 + rest / 1_000_000_000_000_000)ms"
  }
}
