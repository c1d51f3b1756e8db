public import Docket
public import EDTF

extension Report {
  /// The limits, paces and promises that fall due, the soonest first.
  ///
  /// - Parameters:
  ///   - deadlines: What falls due, in order.
  ///   - states: The items they are looked for in.
  ///   - end: The day up to which they were looked for.
  ///   - reckoning: How things stand on the day asked about.
  ///   - words: The words that say which items are asked for.
  /// - Returns: One row a deadline; as a calendar, what is announced and what was retracted, too.
  public static func due(
    _ deadlines: [Deadline], for states: [ItemState] = [], until end: Day, in reckoning: Reckoning,
    of words: [String] = []
  ) -> Report {
    let count =
      switch deadlines.count {
      case 0: "nothing falls due"
      case 1: "one limit, pace or promise falls due"
      default: "\(deadlines.count) limits, paces and promises fall due"
      }
    let opening = Document.Block.paragraph(
      "\(reckoning.day): \(count) by \(DatePhrase(end).noun).")
    let list: [Document.Block] =
      deadlines.isEmpty ? [] : [.list(deadlines.map { entry($0, in: reckoning) })]
    return Report(
      rows: deadlines.map(\.row), columns: Deadline.columns,
      document: Document([opening] + reckoning.caution + list)
    ).with(.ics) { _ in
      Calendar.due(
        deadlines, for: states, until: end, in: reckoning, named: (["Due"] + words).title
      ).text
    }
  }

  /// The item, and below it what falls due and the events behind it.
  static func entry(_ deadline: Deadline, in reckoning: Reckoning) -> Document.Entry {
    let ids = deadline.events.map(\.short).joined(separator: ", ")
    return Document.Entry(
      "\(reckoning.name(of: deadline.item)): \(deadline.sentence(in: reckoning)) [\(ids)]")
  }
}
