import Docket

extension History {
  /// The event with its versions, in order of record.
  func json(in procedure: Procedure?) -> JSON {
    .object([
      JSON.Member("id", .string(event.id.description)),
      JSON.Member("versions", .array(versions.map { $0.json(in: procedure) })),
    ])
  }
}

extension History.Version {
  fileprivate func json(in procedure: Procedure?) -> JSON {
    .object([
      JSON.Member("recorded", .string(record.recorded.description)),
      JSON.Member("by", .string(record.by)),
      JSON.Member("id", .string(record.id.description)),
      JSON.Member("event", .string(record.kindName)),
      JSON.Member("target", .optional(record.target?.description)),
      JSON.Member("state", .string(state.rawValue)),
      JSON.Member("on", .dated(fact?.dated)),
      JSON.Member("text", .optional(fact?.event.sentence(in: procedure))),
      JSON.Member("set", .array(differences.map(\.json))),
      JSON.Member("source", record.source?.json ?? .null),
      JSON.Member("note", .optional(record.note ?? record.body.reason)),
    ])
  }
}

extension Difference {
  fileprivate var json: JSON {
    .object([
      JSON.Member("member", .string(member)), JSON.Member("from", before ?? .null),
      JSON.Member("to", after ?? .null),
    ])
  }
}
