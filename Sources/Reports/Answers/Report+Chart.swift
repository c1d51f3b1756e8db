public import Docket
public import EDTF

extension Report {
  /// The ways of the items that events are about, as a picture; as data the events, as in
  /// ``timeline(_:in:)``.
  ///
  /// - Parameters:
  ///   - entries: The events; their items are drawn in the order in which they come up.
  ///   - window: The days the axis reaches over; where it is open, all that there is to see.
  ///   - reckoning: How things stand.
  /// - Returns: A report whose document is the picture.
  public static func chart(
    of entries: [Reckoning.Entry], within window: Bounds, in reckoning: Reckoning
  ) -> Report {
    var seen: Set<ItemID> = []
    let items = entries.map(\.event.item).filter { seen.insert($0).inserted }
    return Report(
      rows: entries, as: { .object($0.members(in: reckoning.procedure(of: $0.event.item))) },
      columns: Reckoning.Entry.columns, by: reckoning.workers,
      document: Document([
        .picture(.chart(Chart(items.compactMap { reckoning[$0] }, in: reckoning, window: window)))
      ]))
  }
}
