import Docket

extension Report {
  /// A records folder that was made, the files in it, and what to do next: lines to type, and what each
  /// does.
  public static func created(
    folder: String, files: [String], next: [(line: String, says: String)]
  ) -> Report {
    let row: [JSON.Member] = [
      JSON.Member("records", .string(folder)), JSON.Member("files", .strings(files)),
    ]
    return Report(
      rows: [.object(row)],
      document: Document([
        .paragraph("Made \(folder):"), .verbatim(files.map { "  \($0)" }),
        .table(Document.Table(columns: ["", ""], rows: next.map { [$0.line, $0.says] })),
      ]))
  }
}
