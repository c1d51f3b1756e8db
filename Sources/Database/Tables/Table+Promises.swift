import Docket
import EDTF

extension Table {
  /// What was promised, and what came of it.
  static let promises = Table(
    "promises", "what was promised, and what became of it by the day",
    [
      .id("event", "the id of the promise", .key) { (row: Numbered<PromiseState>) in
        row.element.event
      },
      .item { $0.state.item },
      .number("number", "from 1 for each item, in their order") { $0.number },
      .text("stage", "what was promised") { $0.element.stage },
      .dated("due", "by when") { $0.element.due },
      .optional("who", "who promised it") { $0.element.who },
      .dated("made", "when it was promised") { $0.element.made },
      .text("state", "kept, open, broken, possibly-broken") { $0.element.state.rawValue },
      .number("slips", "how often a later promise put it off") { $0.element.slips },
    ],
    indexes: ["item"],
    rows: { $0.each(\.promises) })

  /// A deadline, its place among all, and the day it is seen from.
  private struct Ahead: Sendable {
    let deadline: Deadline
    let number: Int
    let day: Day

    func days(to other: Day) -> Int? { other.isDistant ? nil : other.days(since: day) }
  }

  /// The limits, paces and promises that are not over.
  static let deadlines = Table(
    "deadlines", "limits, paces and promises that may still fall due, however far ahead",
    [
      .number("number", "from 1, the soonest first", .key) { (row: Ahead) in row.number },
      .item { $0.deadline.item },
      .text("stage", "whose time it is, or what was promised") { $0.deadline.stage },
      .text("reason", "limit, pace, promise") { $0.deadline.reason.rawValue },
      .dated("due", "when its time is up") { $0.deadline.due },
      .count("days_min", "days to the earliest day it is due; below 0, past") { row in
        row.days(to: row.deadline.due.bounds.lo)
      },
      .count("days_max", "days to the latest day it is due") { row in
        row.days(to: row.deadline.due.bounds.hi)
      },
      .truth("running", "its time certainly runs") { $0.deadline.isRunning },
      .text("basis", "what it rests on, or who promised it") { $0.deadline.basis },
    ],
    indexes: ["item"],
    rows: { snapshot in
      let reckoning = snapshot.reckoning
      return reckoning.deadlines(of: reckoning.items, until: .distantFuture).enumerated().map {
        Ahead(deadline: $0.element, number: $0.offset + 1, day: reckoning.asOf)
      }
    })
}
