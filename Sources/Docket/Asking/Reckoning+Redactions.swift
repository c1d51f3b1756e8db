extension Reckoning {
  /// The events whose content was taken out at a time that is asked about, the earliest taken out
  /// first.
  ///
  /// - Complexity: O(*n*) in the number of events that are kept whole, redacted ones among them.
  func redacted(when isMeant: (Timestamp) -> Bool) -> [Entry] {
    let rows = ledger.log.kept.filter { _, event in
      event.redactions.contains { isMeant($0.at) }
    }
    return entries(ofRows: rows.keys.sorted()).sorted { left, right in
      guard let first = left.event.redaction, let second = right.event.redaction else {
        return false
      }
      return first == second ? left.event.id < right.event.id : first < second
    }
  }

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
