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
  /// 1 for uncertain, 2 for approximate and 3 for both, so that several are said together by `|`.
  var bits: UInt8 {
    switch self {
    case .uncertain: 1
    case .approximate: 2
    case .both: 3
    }
  }

  /// What the bits say; `nil` for 0.
  init?(bits: UInt8) {
    switch bits {
    case 1: self = .uncertain
    case 2: self = .approximate
    case 3: self = .both
    default: return nil
    }
  }
}
