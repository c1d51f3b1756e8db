import Docket

extension Report {
  /// What came of writing a site.
  public struct Published: Sendable {
    public let folder: String
    /// How many files it has.
    public let files: Int
    /// How many of them are new or other than they were.
    public let written: Int
    /// How many are there no more.
    public let removed: Int
    public let basis: Basis

    public init(folder: String, files: Int, written: Int, removed: Int, basis: Basis) {
      self.folder = folder
      self.files = files
      self.written = written
      self.removed = removed
      self.basis = basis
    }
  }

  /// How much was written, where, and of which records.
  public static func published(_ published: Published) -> Report {
    let row: [JSON.Member] = [
      JSON.Member("folder", .string(published.folder)),
      JSON.Member("files", .integer(published.files)),
      JSON.Member("written", .integer(published.written)),
      JSON.Member("removed", .integer(published.removed)),
      JSON.Member("events", .integer(published.basis.events)),
      JSON.Member("known_at", .optional(published.basis.knownAt?.description)),
      JSON.Member("fingerprint", .string(published.basis.fingerprint)),
    ]
    let text =
      "\(published.files.counted("file")) in \(published.folder): \(published.written) written, "
      + "\(published.files - published.written) as they were, \(published.removed) removed."
    return Report(
      rows: [.object(row)],
      document: Document([
        .paragraph(text), .verbatim(["fingerprint \(published.basis.fingerprint)"]),
      ]))
  }
}
