import Database
import Docket
import EDTF
import EventLog
import Reports

extension Command {
  private static let shapes = ["csv", "jsonl", "sqlite"]

  /// `export FORMAT [FILE]`: everything, for other programs.
  static let export = Command(
    "export", "write everything for other programs: events as jsonl or csv, or a sqlite database",
    examples: [
      Example(line: "export csv --output events.csv", says: "all events, a row each"),
      Example(
        line: "export csv --csv-safe --output events.csv", says: "the same for a spreadsheet"),
      Example(
        line: "export jsonl --known-at 2026-11-24", says: "what the log knew then, a line each"),
      Example(
        line: "export sqlite laws.db --as-of 2003-03-06",
        says: "the tables of \"help sql\" on that day, for SQLite, Datasette and the like"),
    ],
    words: [
      Parameter("FORMAT", offers: .names(shapes)), Parameter("FILE", .optional),
    ], options: [.asOf, .knownAt, .csvSafe, .output],
    details: [
      """
      As jsonl and csv every event is a row, retracted ones too, and what lies ahead, unless --as-of \
      is given; rows stand in the order things happened.
      """,
      "Columns: \(Report.exportColumns.map(\.name).joined(separator: ", ")).",
      """
      State is live, corrected or retracted. What a row says is as corrected; as_recorded has the \
      members that were other, as they were recorded. earliest and latest are the days it may have \
      happened on, as reckoned from all its sources.
      """,
      "In CSV an array or an object is compact JSON, nothing is an empty cell, and lines end with LF.",
      """
      As sqlite all is written to FILE as it stands on the day asked about, today if none is. Once \
      there, it is an answer and no record: docket never reads it. A file that docket did not write \
      so is never replaced.
      """,
    ]
  ) { (session, arguments) throws(Failure) in
    let word = arguments.words[0]
    guard shapes.contains(word.text) else {
      throw Failure(ValueError.unknownFormat(UnknownName(word.text, among: shapes)), at: word.mark)
    }
    guard word.text != "sqlite" else { return try writeDatabase(&session, arguments) }
    if let file = arguments.word(1) {
      throw Failure(
        GrammarError.extraWord(file.text, usage: "export \(word.text) --output FILE"),
        at: file.mark)
    }
    let knownAt = try session.knownAt(by: arguments)
    let asOf = try arguments[.asOf].map { _ throws(Failure) in try session.asOf(by: arguments) }
    // Else at the end of time, so that what lies ahead is exported, too.
    let reckoning = try session.reckoning(on: asOf ?? .distantFuture, knownAt: knownAt)
    return .report(.export(reckoning.entries, in: reckoning), as: try word.format())
  }
}
