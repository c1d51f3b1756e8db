public import EDTF

extension Filter {
  /// The days that `since` and `until` narrow every answer to; open where they do not.
  public var window: Bounds { condition.window }
}

extension Filter.Condition {
  fileprivate var window: Bounds {
    switch self {
    case .test(.since(let day)): Bounds(day, .distantFuture) ?? .unknown
    case .test(.until(let day)): Bounds(.distantPast, day) ?? .unknown
    case .all(let parts):
      parts.reduce(.unknown) { window, part in
        let other = part.window
        return window.raised(to: other.lo)?.capped(at: other.hi) ?? window
      }
    case .any, .not, .test: .unknown
    }
  }
}
