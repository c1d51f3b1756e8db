import Docket
import EDTF
import EventLog
import Reports

extension Command {
  private static let shape = Parameter("FORMAT", offers: .names(["csv", "jsonl"]))

  /// `export FORMAT`: everything, flat.
  static let export = Command(
    "export", "write every event, flat, for other programs: as jsonl or csv",
    examples: [
      Example(line: "export csv --output events.csv", says: "all events, a row each"),
      Example(
        line: "export csv --csv-safe --output events.csv", says: "the same for a spreadsheet"),
      Example(
        line: "export jsonl --known-at 2026-11-24", says: "what the log knew then, a line each"),
    ],
    words: [shape], options: [.knownAt, .csvSafe, .output],
    details: [
      "Every event is a row, retracted ones too; rows stand in the order things happened.",
      "Columns: \(Report.exportColumns.map(\.name).joined(separator: ", ")).",
      """
      State is live, corrected or retracted. What a row says is as corrected; as_recorded has the \
      members that were other, as they were recorded. earliest and latest are the days it may have \
      happened on, as reckoned from all its sources.
      """,
      "In CSV an array or an object is compact JSON, nothing is an empty cell, and lines end with LF.",
    ]
  ) { (session, arguments) throws(Failure) in
    let word = arguments.words[0]
    let format = try word.format()
    guard format == .jsonl || format == .csv else {
      throw Failure(
        ValueError.unknownFormat(UnknownName(word.text, among: ["jsonl", "csv"])), at: word.mark)
    }
    let knownAt = try session.knownAt(by: arguments)
    let records = try session.records()
    // At the end of time, so that what lies ahead is exported, too.
    let reckoning = Reckoning(
      records.log, records.rules, asOf: .distantFuture, knownAt: knownAt)
    session.lookForStrays(in: reckoning, of: records)
    return .report(.export(reckoning.entries, in: reckoning), as: format)
  }
}
