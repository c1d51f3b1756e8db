public import Docket
import EDTF

extension Report {
  /// Every event, flat: a row each, its members as corrected in columns that never change, and what it
  /// said before.
  ///
  /// - Parameters:
  ///   - entries: The events, with all that rule on them.
  ///   - reckoning: What is known of their items.
  /// - Returns: One row an event.
  public static func export(_ entries: [Reckoning.Entry], in reckoning: Reckoning) -> Report {
    let retractions = rulings(.retracted, among: entries)
    let corroborations = rulings(.corroborated, among: entries)
    let states = Dictionary(uniqueKeysWithValues: reckoning.items.map { ($0.item, $0) })
    @Sendable func row(of entry: Reckoning.Entry) -> JSON {
      let (id, state) = (entry.event.id, states[entry.event.item])
      let members =
        entry.head(state?.opening, in: state?.procedure) + entry.ownMembers
        + entry.sourceMembers + [
          JSON.Member("prev", .ids(entry.event.prev)),
          JSON.Member("corrected_by", .ids(entry.fact?.corrections ?? [])),
          JSON.Member("retracted_by", .ids(retractions[id] ?? [])),
          JSON.Member("corroborated_by", .ids(corroborations[id] ?? [])),
          JSON.Member("as_recorded", entry.asRecorded),
        ]
      return .object(members)
    }
    return Report(
      rows: entries, as: row, columns: exportColumns, by: reckoning.workers, document: Document())
  }

  /// The names of an exported row's members, in order.
  public static let exportColumns: [Column] =
    [
      "id", "event", "item", "item_title", "item_kind", "state", "on", "earliest", "latest", "text",
    ] + Reckoning.Entry.ownNames.map { Column($0) }
    + (Source.memberNames.map { Column("source_\($0)") })
    + [
      "note", "recorded", "by", "prev", "corrected_by", "retracted_by", "corroborated_by",
      "as_recorded",
    ]

  /// The live rulings of a kind on each event.
  private static func rulings(
    _ kind: EventKind, among entries: [Reckoning.Entry]
  ) -> [EventID: [EventID]] {
    var byTarget: [EventID: [EventID]] = [:]
    for entry in entries where entry.event.kind == kind && entry.state != .retracted {
      if let target = entry.event.target { byTarget[target, default: []].append(entry.event.id) }
    }
    return byTarget
  }
}

extension Reckoning.Entry {
  /// The members that kinds of events have of their own, each once.
  static let ownNames: [String] = {
    var seen: Set<String> = []
    return EventKind.allCases.flatMap(\.members).map(\.name).filter { seen.insert($0).inserted }
  }()

  private var current: Event { fact?.event ?? event }

  fileprivate func head(_ opening: Event.Opening?, in procedure: Procedure?) -> [JSON.Member] {
    [
      JSON.Member("id", .string(event.id.description)),
      JSON.Member("event", .string(event.kindName)),
      JSON.Member("item", .string(event.item.text)),
      JSON.Member("item_title", .optional(opening?.title)),
      JSON.Member("item_kind", .optional(opening?.kind)),
      JSON.Member("state", .string(state.rawValue)),
      JSON.Member("on", .optional(current.on?.text)),
      JSON.Member("earliest", .day(bounds.lo)),
      JSON.Member("latest", .day(bounds.hi)),
      JSON.Member("text", .string(current.sentence(in: procedure))),
    ]
  }

  fileprivate var ownMembers: [JSON.Member] {
    Reckoning.Entry.ownNames.map { JSON.Member($0, current.members[$0] ?? .null) }
  }

  fileprivate var sourceMembers: [JSON.Member] {
    let source = current.source?.members ?? []
    return Source.memberNames.map { JSON.Member("source_\($0)", source[$0] ?? .null) } + [
      JSON.Member("note", .optional(current.note)),
      JSON.Member("recorded", .string(event.recorded.description)),
      JSON.Member("by", .string(event.by)),
    ]
  }

  /// Of an event that was corrected, the members that were other, as recorded; `null` of any that was
  /// not there then.
  fileprivate var asRecorded: JSON {
    guard fact?.corrections.isEmpty == false else { return .null }
    let names = event.members.map(\.name) + current.members.map(\.name)
    var seen: Set<String> = []
    let changed = names.filter {
      seen.insert($0).inserted && event.members[$0] != current.members[$0]
    }
    guard !changed.isEmpty else { return .null }
    return .object(changed.map { JSON.Member($0, event.members[$0] ?? .null) })
  }
}
