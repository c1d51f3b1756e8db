extension Reckoning {
  /// Whether an item is named in the log and has no state on the day: all its events were retracted or
  /// redacted, or lie ahead.
  func isStateless(_ item: ItemID) -> Bool {
    guard let symbol = ledger.log.names.items.symbol(of: item.text) else { return true }
    return Fold(ledger, on: asOf).situation(of: symbol)?.isOnlyScheduled ?? true
  }

  /// The words an item was opened with, retracted ones among them, as recorded.
  func recordedOpening(of item: ItemID) -> Event.Opening? {
    entries(of: item).lazy.compactMap { entry in
      if case .opened(let opening) = entry.event.body { opening } else { nil }
    }.first
  }

  /// Whether all that was told of an item by the day was retracted or redacted.
  public func isGone(_ item: ItemID) -> Bool {
    let entries = entries(of: item)
    return !entries.isEmpty
      && entries.allSatisfy { entry in
        entry.state == .retracted || entry.event.redaction != nil
          || entry.event.kind?.isAboutAnEvent == true
      }
  }
}
