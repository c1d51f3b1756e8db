import Docket

extension Report {
  /// A records folder that was made, and the files in it.
  public static func created(folder: String, files: [String]) -> Report {
    let row: [JSON.Member] = [
      JSON.Member("records", .string(folder)), JSON.Member("files", .strings(files)),
    ]
    return Report(
      rows: [.object(row)],
      document: Document([
        .paragraph("Made \(folder):"), .verbatim(files.map { "  \($0)" }),
      ]))
  }
}
