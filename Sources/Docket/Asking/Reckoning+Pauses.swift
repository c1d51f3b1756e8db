public import EDTF

extension Reckoning {
  /// The times an item's clock certainly stood still, as far as was known by the day asked about, in
  /// order, apart; an open end is ``Day/distantFuture``.
  public func pauses(of item: ItemID) -> [Bounds] {
    guard let symbol = ledger.log.names.items.symbol(of: item.text),
      let pauses = Fold(ledger, on: asOf).situation(of: symbol)?.pauses
    else { return [] }
    return pauses.shortest.compactMap { Bounds($0.start, $0.end) }
  }
}
