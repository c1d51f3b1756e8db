/// What a date says of the reliability of its components, at either side of one.
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

extension Qualifier {
  /// What several marks say together; `nil` if there are none.
  init?(_ marks: Qualifier?...) {
    let isUncertain = marks.contains { $0?.isUncertain == true }
    let isApproximate = marks.contains { $0?.isApproximate == true }
    switch (isUncertain, isApproximate) {
    case (true, true): self = .both
    case (true, false): self = .uncertain
    case (false, true): self = .approximate
    case (false, false): return nil
    }
  }
}
