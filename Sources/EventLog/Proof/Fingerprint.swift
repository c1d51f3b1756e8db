import Docket

/// What a set of records was, in 64 hexadecimal digits for its events and 64 for its rules.
public struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
  /// The SHA-256 of the distinct ids, sorted, each followed by a newline.
  public let events: String
  /// The SHA-256 of the procedure files' own, each followed by two spaces, its path and a newline.
  public let rules: String

  /// `EVENTS+RULES`.
  public var description: String { "\(events)+\(rules)" }

  /// A fingerprint that somebody wrote down: both halves, or the events' alone.
  public struct Claim: Hashable, Sendable {
    public let events: String
    public let rules: String?

    init(events: String, rules: String?) {
      self.events = events
      self.rules = rules
    }

    /// Reads `EVENTS+RULES` or `EVENTS`; `nil` if the text is neither.
    public init?(_ text: String) {
      let halves = text.split(separator: "+", omittingEmptySubsequences: false).map(String.init)
      guard (1...2).contains(halves.count), halves.allSatisfy({ EventID($0) != nil }) else {
        return nil
      }
      events = halves[0]
      rules = halves.count == 2 ? halves[1] : nil
    }
  }
}
