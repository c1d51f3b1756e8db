public import Docket

extension Report {
  /// The records held against a checkpoint.
  public struct Against: Sendable {
    /// What the checkpoint calls them.
    public var name: String
    /// How many events it is of.
    public var events: Int
    public var knownAt: Timestamp
    public var fingerprint: String
    /// What its signature is worth, a sentence.
    public var signature: String
    /// `missing`, `good`, `known` (good, by somebody who was named), `bad`, `unchecked`.
    public var signatureState: String
    /// The events recorded by its time that were not there, each with its place.
    public var added: [(event: Event, place: Log.Place)]
    /// The events whose line is another.
    public var changed: [(id: EventID, place: Log.Place)]
    /// The events that are not there.
    public var removed: [EventID]
    /// The events of it whose content was taken out.
    public var redacted: [Event]
    /// Whether nothing differs.
    public var isSame: Bool

    public init(
      name: String, events: Int, knownAt: Timestamp, fingerprint: String, signature: String,
      signatureState: String, added: [(event: Event, place: Log.Place)],
      changed: [(id: EventID, place: Log.Place)], removed: [EventID], redacted: [Event],
      isSame: Bool
    ) {
      self.name = name
      self.events = events
      self.knownAt = knownAt
      self.fingerprint = fingerprint
      self.signature = signature
      self.signatureState = signatureState
      self.added = added
      self.changed = changed
      self.removed = removed
      self.redacted = redacted
      self.isSame = isSame
    }
  }
}

extension Report.Against {
  var blocks: [Document.Block] {
    let since = redacted.filter { ($0.redaction?.at ?? knownAt) > knownAt }
    return [
      .heading("Against the checkpoint"),
      .paragraph(
        "“\(name)”, \(events.counted("event")) known at \(knownAt): \(isSame ? "the same" : "not the same")."
      ),
      .paragraph(signature),
    ]
      + section(
        "Added behind its time (a late merge, or dated back)",
        added.map { event, place in
          "\(event.item): \(event.kindName) [\(event.id.short)], recorded \(event.recorded) by \(event.by), "
            + "\(place.file):\(place.line)"
        })
      + section(
        "Changed", changed.map { "[\($0.id.short)], \($0.place.file):\($0.place.line)" })
      + section("Removed", removed.map { "[\($0.short)] \($0)" })
      + section(
        "Redacted since", since.map { "\($0.item): \($0.sentence(in: nil)) [\($0.id.short)]" })
  }

  var json: JSON {
    .object([
      JSON.Member("name", .string(name)), JSON.Member("events", .integer(events)),
      JSON.Member("known_at", .string(knownAt.description)),
      JSON.Member("fingerprint", .string(fingerprint)), JSON.Member("same", .bool(isSame)),
      JSON.Member("signature", .string(signatureState)),
      JSON.Member(
        "added",
        .array(
          added.map { event, place in
            .object(
              [
                JSON.Member("id", .string(event.id.description)),
                JSON.Member("event", .string(event.kindName)),
                JSON.Member("item", .string(event.item.text)),
                JSON.Member("recorded", .string(event.recorded.description)),
                JSON.Member("by", .string(event.by)),
              ] + Self.json(place))
          })),
      JSON.Member(
        "changed",
        .array(
          changed.map { id, place in
            .object([JSON.Member("id", .string(id.description))] + Self.json(place))
          })),
      JSON.Member("removed", .ids(removed)),
      JSON.Member("redacted", .array(redacted.flatMap(\.redactionRows))),
    ])
  }

  private static func json(_ place: Log.Place) -> [JSON.Member] {
    [JSON.Member("file", .string(place.file)), JSON.Member("line", .integer(place.line))]
  }

  private func section(_ title: String, _ lines: [String]) -> [Document.Block] {
    lines.isEmpty ? [] : [.heading(title), .list(lines.map { Document.Entry($0) })]
  }
}
