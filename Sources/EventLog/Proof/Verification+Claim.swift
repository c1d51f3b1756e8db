/// What of a fingerprint that was written down still holds.
public struct ClaimAnswer: Hashable, Sendable {
  public let events: Half
  /// `nil` if only the events' half was written down.
  public let rules: Half?

  /// How one half is to what was written down.
  public enum Half: String, Hashable, Sendable {
    case same, differs
    /// It differs, but lines or files cannot be read that may be what is missing.
    case unknown
  }

  /// Whether anything differs for certain.
  public var differs: Bool { events == .differs || rules == .differs }
  /// Whether nothing differs, for certain.
  public var isSame: Bool { events == .same && rules != .differs && rules != .unknown }
  /// Whether nothing differs, or only what cannot be told.
  public var isUnknown: Bool { !differs && (events == .unknown || rules == .unknown) }
}

extension Verification {
  /// Whether the records hold exactly what a fingerprint was made from.
  ///
  /// A half that is the same is so for certain, whatever is wrong elsewhere. One that differs may do so
  /// only for what cannot be read: a damaged or altered line, a whole last line without its newline, a
  /// file whose link leads nowhere.
  public func answer(to claim: Fingerprint.Claim) -> ClaimAnswer {
    let lacksEvents =
      !damage.isEmpty || torn.contains { $0.item != nil }
      || missing.contains { $0.hasSuffix(".jsonl") }
    let lacksRules = missing.contains { $0.hasSuffix(".json") }
    func half(_ isSame: Bool, _ isPartial: Bool) -> ClaimAnswer.Half {
      isSame ? .same : isPartial ? .unknown : .differs
    }
    return ClaimAnswer(
      events: half(fingerprint.events == claim.events, lacksEvents),
      rules: claim.rules.map { half(fingerprint.rules == $0, lacksRules) })
  }
}
