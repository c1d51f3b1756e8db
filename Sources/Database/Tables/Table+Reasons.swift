import Docket
import EDTF
import Reports

extension Table {
  /// A reason, and what its sentences are made from.
  private struct Cause: Sendable {
    let row: Numbered<Reason>
    let reckoning: Reckoning

    var reason: Reason { row.element }
    var over: (min: Int?, max: Int?)? { reason.over(on: reckoning.asOf) }
  }

  /// Why items are stalled, or may be.
  static let reasons = Table(
    "reasons", "why items are stalled or may be, as \"why\" says it",
    [
      .item { (cause: Cause) in cause.row.state.item },
      .number("number", "from 1, in their order") { $0.row.number },
      .text("reason", Reason.Kind.allCases.map(\.rawValue).joined(separator: ", ")) {
        $0.reason.kind.rawValue
      },
      .truth("certain", "it holds whatever the exact dates were") { $0.reason.isCertain },
      .dated("since", "from when its clock ran") { $0.reason.since },
      .dated("due", "when its time was up") { $0.reason.due },
      .count("over_min", "days since the latest day it was due; below 0, to come") { $0.over?.min },
      .count("over_max", "days since the earliest day it was due") { $0.over?.max },
      .text("basis", "what its time rests on") { $0.reason.basis },
      .day("certain_from", "the first day it was or will be certain") { $0.reason.certainFrom },
      .sentence("text", "the sum in words") { $0.reason.sum(for: $0.row.state, in: $0.reckoning) },
      .sentence("clears_with", "what would clear it") { cause in
        cause.reason.clearing(for: cause.row.state, in: cause.reckoning)
      },
    ],
    constraints: ["PRIMARY KEY (item, number)"], indexes: ["reason"],
    rows: { snapshot in
      snapshot.each(\.reasons).map { Cause(row: $0, reckoning: snapshot.reckoning) }
    })

  /// The events behind reasons.
  static let reasonEvents = Table(
    "reason_events", "the events behind a reason",
    [
      .item { (row: Numbered<(reason: Int, event: EventID)>) in row.state.item },
      .number("reason", "its number in reasons") { $0.element.reason },
      .id("event", "an id in events") { $0.element.event },
    ],
    constraints: [
      "PRIMARY KEY (item, reason, event)",
      "FOREIGN KEY (item, reason) REFERENCES reasons (item, number)",
    ],
    indexes: ["event"],
    rows: { snapshot in
      snapshot.each { state in
        state.reasons.enumerated().flatMap { index, reason in
          reason.events.map { (reason: index + 1, event: $0) }
        }
      }
    })
}
