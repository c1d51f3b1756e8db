/// What a date says of its own reliability, at its right end.
public enum Qualifier: Unicode.Scalar, Hashable, Sendable, CaseIterable {
  /// `?`: the source is not sure.
  case uncertain = "?"
  /// `~`: the date is near the true one.
  case approximate = "~"
  /// `%`: both.
  case both = "%"

  /// Whether this marks a date as uncertain.
  public var isUncertain: Bool { self != .approximate }
  /// Whether this marks a date as approximate.
  public var isApproximate: Bool { self != .uncertain }
}
