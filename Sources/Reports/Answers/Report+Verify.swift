public import Docket

extension Report {
  /// What the records were found to be: the fingerprint first, then what is wrong with them.
  ///
  /// - Parameters:
  ///   - fingerprint: Both halves, `EVENTS+RULES`.
  ///   - events: How many distinct events it stands for.
  ///   - problems: What was found, each with its place.
  ///   - knownAt: The time whose events were counted, if not all were.
  /// - Returns: One row for the whole.
  public static func verify(
    fingerprint: String, events: Int, problems: [String], knownAt: Timestamp? = nil
  ) -> Report {
    let then = knownAt.map { " recorded by \($0)" } ?? ""
    let count = events == 0 ? "No events" : events.counted("event")
    let result =
      problems.isEmpty
      ? events == 0 ? "" : " Every id is the SHA-256 of its line."
      : " \(problems.count.counted("problem")):"
    var blocks: [Document.Block] = [
      .verbatim(["fingerprint \(fingerprint)"]),
      .paragraph("\(count)\(then).\(result)"),
    ]
    if !problems.isEmpty { blocks.append(.verbatim(problems)) }
    let row: [JSON.Member] = [
      JSON.Member("fingerprint", .string(fingerprint)),
      JSON.Member("events", .integer(events)),
      JSON.Member("known_at", .optional(knownAt?.description)),
      JSON.Member("problems", .strings(problems)),
    ]
    let document = Document(blocks)
    return Report(rows: [.object(row)], document: document)
  }
}
