extension Evidence {
  /// Items that nothing opens any more: what did may be what was redacted of them, and those events are
  /// named, the earliest first.
  ///
  /// A redacted line does not say what kind of event it was.
  var openingsRedacted: [Finding] {
    items.compactMap { record in
      guard record.openings.isEmpty, let first = record.redacted.first else { return nil }
      return finding(.openingRedacted, first, record.redacted.dropFirst().map(\.id))
    }
  }
}
