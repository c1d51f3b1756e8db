import Docket
import EDTF

extension Digest {
  /// The columns of the digest's one row.
  static let columns: [Column] = [
    "as_of", "known_at", "since", "changed", "stalled", "due", "new", "events", "fingerprint",
    "possibly_stalled", "promises", "corrected", "figures", "redacted",
  ]

  /// The digest's row; what stands behind it is given by number and fingerprint.
  func row(_ basis: Report.Basis) -> JSON {
    let rulings = rulings.map { JSON.object($0.members(in: after.procedure(of: $0.event.item))) }
    return .object([
      JSON.Member("as_of", .day(after.asOf)),
      JSON.Member("known_at", .optional(basis.knownAt?.description)),
      JSON.Member("since", .day(before.asOf)),
      JSON.Member("changed", .array(changes.map(\.row))),
      JSON.Member("stalled", .array(stalled.longestStalledFirst(on: after.asOf).map(stalledRow))),
      JSON.Member("due", .array(deadlines.map(\.row))),
      JSON.Member("new", .ids(new.map(\.event.id))),
      JSON.Member("events", .integer(basis.events)),
      JSON.Member("fingerprint", .string(basis.fingerprint)),
      JSON.Member(
        "possibly_stalled",
        .array(possiblyStalled.mostLikelyStalledFirst.map { .object($0.members(on: after.asOf)) })),
      JSON.Member("promises", .array(promises.map { $0.promise.row(of: $0.item.item) })),
      JSON.Member("corrected", .array(rulings)),
      JSON.Member("figures", .array(figures.map(\.row))),
      JSON.Member("redacted", .array(redacted.flatMap(\.event.redactionRows))),
    ])
  }

  private func stalledRow(_ state: ItemState) -> JSON {
    .object(
      state.members(on: after.asOf) + [JSON.Member("newly", .bool(isNewlyStalled(state.item)))])
  }
}

extension Change {
  fileprivate var row: JSON {
    .object([
      JSON.Member("item", .string(item.text)),
      JSON.Member("from", .optional(before?.standing.rawValue)),
      JSON.Member("to", .optional(after?.standing.rawValue)),
      JSON.Member("events", .ids(events)),
      JSON.Member("from_stage", .optional(before?.stage)),
      JSON.Member("to_stage", .optional(after?.stage)),
    ])
  }
}

extension PromiseState {
  /// The promise as one of an item's.
  fileprivate func row(of item: ItemID) -> JSON {
    .object(
      [JSON.Member("item", .string(item.text))] + members
        + [JSON.Member("event", .string(event.description))])
  }
}
