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
      Errors are targets, links, stages and procedures that are not there, items that were never \
      opened and corrections that cannot apply. Notes are sources that disagree, unusual steps, \
      stages entered twice, reports that fit no stay, forks and clocks that were wrong.
      """,
      "Exit codes: 1 if there is an error, 3 if a line or a procedure cannot be read.",
    ]
  ) { (session, arguments) throws(Failure) in
    let knownAt = try session.knownAt(by: arguments)
    let records = try session.records()
    let log = knownAt.map { records.log.known(at: $0) } ?? records.log
    let remarks = Check.findings(in: log, records.rules).map(Report.Remark.init)
    let isFinding = remarks.contains { $0.severity == .error || arguments.has(strict) }
    return .report(.check(remarks), exit: isFinding ? .findings : .fine)
  }
}
