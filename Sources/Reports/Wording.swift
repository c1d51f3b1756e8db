/// A refusal or finding in words for a person: what is wrong, and what to do about it.
///
/// Errors are values with payloads wherever they arise; extensions of this type, one a kind of
/// error, are the only places that word them.
public struct Wording: Hashable, Sendable {
  /// What is wrong: lower case, no full stop.
  public let message: String
  /// What to do, if there is something to do, or the question what was meant (`did you mean …?`).
  public let hint: String?

  public init(_ message: String, hint: String? = nil) {
    self.message = message
    self.hint = hint
  }
}
