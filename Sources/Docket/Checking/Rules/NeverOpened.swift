extension Evidence {
  /// Items that have live facts, but none that opens them, nor one that may have and was redacted; their
  /// first event is named.
  var itemsNeverOpened: [Finding] {
    items.compactMap { record in
      let facts = Set(record.facts.map(\.id))
      guard record.openings.isEmpty, record.redacted.isEmpty,
        let first = record.events.first(where: { facts.contains($0.id) })
      else { return nil }
      return finding(.neverOpened, first)
    }
  }
}
