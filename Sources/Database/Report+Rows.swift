import Docket
public import Reports

extension Report {
  /// More columns than this are not read side by side.
  private static let widest = 6

  /// The rows that a query gave: a table or, where it has many columns, one entry a row that says what
  /// each column holds that holds something.
  public static func rows(_ answer: Database.Rows) -> Report {
    let count = "\(answer.rows.count) \(answer.rows.count == 1 ? "row" : "rows")."
    let list: Document.Block =
      answer.columns.count > widest ? .list(entries(of: answer)) : .table(table(of: answer))
    return Report(
      rows: answer.rows.map { row in
        .object(zip(answer.columns, row).map { JSON.Member($0, $1.json) })
      },
      columns: answer.columns.map { Column(member: $0) },
      document: Document([.paragraph(count)] + (answer.rows.isEmpty ? [] : [list])))
  }

  private static func table(of answer: Database.Rows) -> Document.Table {
    Document.Table(columns: answer.columns, rows: answer.rows.map { $0.map(\.words) })
  }

  private static func entries(of answer: Database.Rows) -> [Document.Entry] {
    answer.rows.map { row in
      let lines = zip(answer.columns, row).filter { $1 != .null }.map { "\($0): \($1.words)" }
      return Document.Entry(
        lines.first ?? "", below: lines.dropFirst().map(Document.Block.paragraph))
    }
  }
}
