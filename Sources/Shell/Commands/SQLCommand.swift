import Database
import Reports

extension Command {
  /// `sql QUERY`: any question, in SQL.
  static let sql = Command(
    "sql", "answer any question that SQL can ask of the tables that \"help sql\" lists",
    examples: [
      Example(
        line: "sql select item, stage, since_latest from items where standing = 'stalled'",
        says: "what has stalled, with the latest day it can have come to its stage"),
      Example(
        line: "sql 'SELECT source_publisher, count(*) FROM events GROUP BY 1' --format csv",
        says: "how many events each publisher reported"),
      Example(
        line: "sql \"SELECT * FROM broken_promises WHERE who IS NOT NULL\" --as-of 2003-03-06",
        says: "in a shell, which would make something of the star, the query stands in quotes"),
    ],
    words: [Parameter("QUERY", .any, offers: .tables)], options: Option.reading,
    details: [
      """
      The query is one word in quotes, or all words as they are written, with their own quotes; in a \
      shell, which takes quotes away, put it in quotes. A ; outside quotes ends the command, as \
      everywhere. It is SQLite's SQL, and reads only. The tables are made from the records for each \
      query, those that it reads, and kept nowhere; "export sqlite FILE" writes all of them.
      """,
      """
      Dates stand in three columns: as written (EDTF), and the earliest and latest day as reckoned, \
      YYYY-MM-DD, null where open or not known. Ids have all 64 digits. In JSON and CSV a row has the \
      columns of the query; of two with one name the second is NAME_2.
      """,
    ],
    appendix: [.heading("Tables and views")]
      + Database.schema.map {
        .verbatim("\($0);".split(separator: "\n").map(String.init))
      }
  ) { (session, arguments) throws(Failure) in
    guard let query = Word.phrase(arguments.words) else {
      throw Failure(.database(.noQuery), at: Mark(place: arguments.end, length: 1))
    }
    let snapshot = try session.snapshot(by: arguments)
    do throws(DatabaseError) {
      let rows = try Database.answer(
        query.text, from: snapshot, isInterrupted: Interruption.hasCome)
      return .report(.rows(rows))
    } catch {
      throw Failure(error, of: query)
    }
  }
}

extension DatabaseError {
  /// The part of a query that is to blame: from its offset to the end of the name there; the whole
  /// query where nobody knows.
  func mark(in query: Word) -> Mark? {
    let offset: Int?
    switch self {
    case .interrupted, .failed: return nil
    case .severalQueries(let place): offset = place
    case .unknownTable(_, let place), .unknownColumn(_, let place), .wrong(_, let place):
      offset = place
    case .noQuery, .forbidden: offset = nil
    }
    guard let offset else { return query.mark }
    let before = String(decoding: query.text.utf8.prefix(offset), as: UTF8.self).count
    let name = query.text.dropFirst(before).prefix {
      $0.isLetter || $0.isNumber || "_.".contains($0)
    }
    return query.mark(before..<before + max(1, name.count))
  }
}
