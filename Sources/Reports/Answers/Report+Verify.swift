public import Docket

extension Report {
  /// What proving the records showed.
  public struct Proof: Sendable {
    /// Both halves, `EVENTS+RULES`.
    public var fingerprint: String
    /// How many distinct events it stands for.
    public var events: Int
    /// The time whose events were counted, if not all were.
    public var knownAt: Timestamp?
    /// What was found to be wrong, each with its place.
    public var problems: [String]
    /// What else is to be said, a sentence each.
    public var notes: [String]
    /// The events whose content was taken out.
    public var redacted: [Event]
    /// What a checkpoint says of it, if it was held against one.
    public var against: Against?
    /// How each half is to a fingerprint that was given: `same`, `differs`, `unknown`.
    public var eventsHalf: String?
    public var rulesHalf: String?

    public init(
      fingerprint: String, events: Int, knownAt: Timestamp? = nil, problems: [String],
      notes: [String] = [], redacted: [Event] = [], against: Against? = nil,
      eventsHalf: String? = nil, rulesHalf: String? = nil
    ) {
      self.fingerprint = fingerprint
      self.events = events
      self.knownAt = knownAt
      self.problems = problems
      self.notes = notes
      self.redacted = redacted
      self.against = against
      self.eventsHalf = eventsHalf
      self.rulesHalf = rulesHalf
    }
  }

  /// What the records were found to be: the fingerprint first, then what is wrong with them.
  ///
  /// One row for the whole.
  public static func verify(_ proof: Proof) -> Report {
    let document = Document([.verbatim(["fingerprint \(proof.fingerprint)"])] + proof.findings)
    return Report(rows: [.object(proof.members)], document: document)
  }
}

extension Report.Proof {
  fileprivate var findings: [Document.Block] {
    let then = knownAt.map { " recorded by \($0)" } ?? ""
    let count = events == 0 ? "No events" : events.counted("event")
    let result =
      problems.isEmpty
      ? events == 0
        ? ""
        : " Every id is the SHA-256 of its line\(redacted.isEmpty ? "" : ", but of what is redacted")."
      : " \(problems.count.counted("problem")):"
    var blocks: [Document.Block] = [.paragraph("\(count)\(then).\(result)")]
    if !problems.isEmpty { blocks.append(.verbatim(problems)) }
    if !redacted.isEmpty {
      blocks += [
        .paragraph("\(redacted.count.counted("event")) redacted:"),
        .list(
          redacted.map { Document.Entry("\($0.item): \($0.sentence(in: nil)) [\($0.id.short)]") }),
      ]
    }
    return blocks + notes.map { .paragraph($0) } + (against?.blocks ?? [])
  }

  fileprivate var members: [JSON.Member] {
    [
      JSON.Member("fingerprint", .string(fingerprint)),
      JSON.Member("events", .integer(events)),
      JSON.Member("known_at", .optional(knownAt?.description)),
      JSON.Member("problems", .strings(problems)),
      JSON.Member("events_half", .optional(eventsHalf)),
      JSON.Member("rules_half", .optional(rulesHalf)),
      JSON.Member("redacted", .array(redacted.flatMap(\.redactionRows))),
      JSON.Member("checkpoint", against?.json ?? .null),
    ]
  }
}
