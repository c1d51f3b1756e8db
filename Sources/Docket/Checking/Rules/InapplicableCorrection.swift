extension Evidence {
  /// Corrections that were not applied; one of another item's event is a dangling target, and one of a
  /// redacted event has nothing left to correct.
  var inapplicableCorrections: [Finding] {
    rulings.inapplicable.compactMap { event, problem in
      if case .otherItem = problem { return nil }
      guard let target = event.target, log[target]?.redaction == nil else { return nil }
      return finding(.inapplicableCorrection(of: target, problem), event, [target])
    }
  }
}
