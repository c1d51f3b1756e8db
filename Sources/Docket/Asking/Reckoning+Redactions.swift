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
}
