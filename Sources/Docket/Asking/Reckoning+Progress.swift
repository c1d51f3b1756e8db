/// How far the parts of an item are.
public struct Progress: Hashable, Sendable {
  /// How many there are.
  public let parts: Int
  /// Those that reached what they are for.
  public let reached: Int
  /// Those whose limit, pace or promise is certainly over.
  public let overdue: Int
  /// Those that ended without reaching it.
  public let ended: Int
  /// The kind of them all, if they are of one.
  public let kind: String?
}

extension Reckoning {
  /// The parts of an item taken together; `nil` of one that has none.
  public func progress(of state: ItemState) -> Progress? {
    guard !state.parts.isEmpty else { return nil }
    let parts = state.parts.compactMap { self[$0] }
    let kinds = Set(parts.map { $0.opening?.kind })
    return Progress(
      parts: state.parts.count, reached: parts.count { $0.outcome == .done },
      overdue: parts.count { $0.reasons.contains { $0.isCertain && $0.kind.isOfTime } },
      ended: parts.count { $0.outcome == .dropped || $0.outcome == .lapsed },
      kind: kinds.count == 1 ? kinds.first ?? nil : nil)
  }
}

extension Reason.Kind {
  /// Whether a day that was set is over, and not only nothing was heard or something else is late.
  fileprivate var isOfTime: Bool {
    switch self {
    case .limit, .pace, .promise: true
    case .silent, .waiting: false
    }
  }
}
