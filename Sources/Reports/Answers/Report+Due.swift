public import Docket
public import EDTF

extension Report {
  /// The limits, paces and promises that fall due, the soonest first.
  ///
  /// - Parameters:
  ///   - deadlines: What falls due, in order.
  ///   - end: The day up to which they were looked for.
  ///   - reckoning: How things stand on the day asked about.
  /// - Returns: One row a deadline.
  public static func due(
    _ deadlines: [Deadline], until end: Day, in reckoning: Reckoning
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
      document: Document([opening] + reckoning.caution + list))
  }

  /// The item, and below it what falls due and the events behind it.
  static func entry(_ deadline: Deadline, in reckoning: Reckoning) -> Document.Entry {
    let ids = deadline.events.map(\.short).joined(separator: ", ")
    return Document.Entry(
      "\(reckoning.name(of: deadline.item)): \(deadline.sentence(in: reckoning)) [\(ids)]")
  }
}
