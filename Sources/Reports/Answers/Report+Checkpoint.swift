public import Docket

extension Report {
  /// What was written down of the records.
  public struct Checkpoint: Sendable {
    public let file: String
    /// The file of its ids.
    public let ids: String
    public let name: String
    public let events: Int
    public let knownAt: Timestamp
    /// Both halves, `EVENTS+RULES`.
    public let fingerprint: String
    /// Its three lines.
    public let text: String

    public init(
      file: String, ids: String, name: String, events: Int, knownAt: Timestamp,
      fingerprint: String, text: String
    ) {
      self.file = file
      self.ids = ids
      self.name = name
      self.events = events
      self.knownAt = knownAt
      self.fingerprint = fingerprint
      self.text = text
    }
  }

  /// The three lines that were written, and how to sign them.
  public static func checkpoint(_ checkpoint: Checkpoint) -> Report {
    let row: [JSON.Member] = [
      JSON.Member("file", .string(checkpoint.file)), JSON.Member("ids", .string(checkpoint.ids)),
      JSON.Member("name", .string(checkpoint.name)),
      JSON.Member("events", .integer(checkpoint.events)),
      JSON.Member("known_at", .string(checkpoint.knownAt.description)),
      JSON.Member("fingerprint", .string(checkpoint.fingerprint)),
    ]
    let lines = checkpoint.text.split(separator: "\n").map(String.init)
    return Report(
      rows: [.object(row)],
      document: Document([
        .verbatim(lines),
        .paragraph(
          "Written to \(checkpoint.file), with its ids in \(checkpoint.ids). To sign it: "
            + "ssh-keygen -Y sign -n docket -f KEY \(checkpoint.file)"),
      ]))
  }
}
