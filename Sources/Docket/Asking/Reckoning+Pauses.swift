public import EDTF

extension Reckoning {
  /// The times an item's clock certainly stood still up to the day asked about, in order, apart.
  public func pauses(of item: ItemID) -> [Bounds] {
    guard let symbol = ledger.log.names.items.symbol(of: item.text),
      let pauses = Fold(ledger, on: asOf).situation(of: symbol)?.pauses
    else { return [] }
    return pauses.shortest.compactMap { Bounds($0.start, min($0.end, asOf)) }
  }
}
