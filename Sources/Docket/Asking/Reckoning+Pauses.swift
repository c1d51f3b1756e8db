public import EDTF

/// A time an item's clock stood still, as far as is known by a day.
public struct Pause: Hashable, Sendable {
  /// When it began.
  public let start: Bounds
  /// When it ended; an open end is ``Day/distantFuture``.
  public let end: Bounds
}

extension Reckoning {
  /// The times an item's clock stood still, as far as was known by the day asked about, in order,
  /// apart.
  public func pauses(of item: ItemID) -> [Pause] {
    guard let symbol = ledger.log.names.items.symbol(of: item.text),
      let pauses = Fold(ledger, on: asOf).situation(of: symbol)?.pauses
    else { return [] }
    return pauses.longest.compactMap { stretch in
      let certain = pauses.shortest.filter { $0.start >= stretch.start && $0.end <= stretch.end }
      let (start, end) = (certain.first?.start ?? stretch.end, certain.last?.end ?? stretch.start)
      guard let start = Bounds(stretch.start, start), let end = Bounds(end, stretch.end) else {
        return nil
      }
      return Pause(start: start, end: end)
    }
  }
}
