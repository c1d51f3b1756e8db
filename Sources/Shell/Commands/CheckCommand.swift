import Docket
import EventLog
import Reports

extension Command {
  private static let strict = Option("strict", nil, "count notes as errors")

  /// `check`: what is wrong with the records, and what is worth a look.
  static let check = Command(
    "check", "look for what is wrong or odd in the records, with file and line",
    examples: [
      Example(line: "check", says: "errors, and notes on what is worth a look"),
      Example(line: "check --strict --format jsonl", says: "for a script: exit 1 on a note, too"),
    ],
    options: [strict, .knownAt] + Option.answering,
    details: [
      """
      Errors are lines, procedures and files that cannot be read, targets, links, stages and \
      procedures that are not there, items that were never opened and corrections that cannot apply. \
      Notes are sources that disagree or are older than what they report, items opened twice or whose \
      opening was taken out, unusual steps, reopened items, stages entered twice, reports that fit no \
      stay, rings of items that wait for each other, are parts of each other or follow each other, \
      resumptions without a pause, kinds and members of a newer version, procedures in files of \
      another name, forks, events before that are not there, and clocks that were wrong.
      """,
      "Exit codes: 1 if there is an error, 3 if a line or a procedure cannot be read.",
    ]
  ) { (session, arguments) throws(Failure) in
    let knownAt = try session.knownAt(by: arguments)
    try session.readEvents()
    let records = try session.records()
    let log = knownAt.map { records.log.known(at: $0) } ?? records.log
    let remarks = (records.remarks + Check.findings(in: log, records.rules).map(Report.Remark.init))
      .enumerated().sorted { left, right in
        let (first, second) = (left.element.place, right.element.place)
        return (first?.file ?? "", first?.line ?? 0, left.offset)
          < (second?.file ?? "", second?.line ?? 0, right.offset)
      }.map(\.element)
    let isFinding = remarks.contains { $0.severity == .error || arguments.has(strict) }
    return .report(.check(remarks), exit: isFinding ? .findings : .fine)
  }
}

extension Reading {
  /// What `check` has to say of the files themselves.
  fileprivate var remarks: [Report.Remark] {
    damage.map { damage in
      Report.Remark(
        .error, rule: "damaged-line", message: Wording(damage.reason).message,
        place: Log.Place(file: damage.file, line: damage.line))
    }
      + missing.map { file in
        Report.Remark(
          .error, rule: "missing-file", message: Wording.leadsNowhere,
          place: Log.Place(file: file, line: 1))
      }
      + badProcedures.map { procedure in
        let line = if case .json(_, let position) = procedure.reason { position.line } else { 1 }
        return Report.Remark(
          .error, rule: "bad-procedure", message: Wording(procedure.reason).message,
          place: Log.Place(file: procedure.file, line: line))
      }
      + misnamedProcedures.map { file, procedure in
        Report.Remark(
          .note, rule: "procedure-name",
          message: "the file of procedure \"\(procedure)\" should be \(procedure).json",
          place: Log.Place(file: file, line: 1))
      }
  }
}
