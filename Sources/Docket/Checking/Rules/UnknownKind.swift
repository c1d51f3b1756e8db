extension Evidence {
  /// Events of kinds that this version does not know: kept and shown, but left out of every answer.
  var unknownKinds: [Finding] {
    live.compactMap { event in
      guard case .unknown(let kind) = event.body, event.redaction == nil else { return nil }
      return finding(.unknownKind(kind), event)
    }
  }
}
