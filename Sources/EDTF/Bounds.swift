/// The earliest and the latest day something can have been: never reversed, open at either end.
public struct Bounds: Hashable, Sendable, BitwiseCopyable {
  /// The earliest day; `.distantPast` where nothing bounds it.
  public let lo: Day
  /// The latest day; `.distantFuture` where nothing bounds it.
  public let hi: Day

  /// No known date: (−∞, +∞).
  public static let unknown = Bounds(unchecked: .distantPast, .distantFuture)

  /// Creates the pair, or returns `nil` if it is reversed.
  public init?(_ lo: Day, _ hi: Day) {
    guard lo <= hi else { return nil }
    self.init(unchecked: lo, hi)
  }

  /// One known day.
  public init(_ day: Day) {
    self.init(unchecked: day, day)
  }

  private init(unchecked lo: Day, _ hi: Day) {
    self.lo = lo
    self.hi = hi
  }

  /// Whether both bounds are the same calendar day.
  public var isOneDay: Bool { lo == hi && !lo.isDistant }

  /// The smallest bounds that hold both.
  public func hull(_ other: Bounds) -> Bounds {
    Bounds(unchecked: min(lo, other.lo), max(hi, other.hi))
  }

  /// These bounds with the latest day at most `day`, or `nil` where none would be left.
  public func capped(at day: Day) -> Bounds? { Bounds(lo, min(hi, day)) }

  /// These bounds with the earliest day at least `day`, or `nil` where none would be left.
  public func raised(to day: Day) -> Bounds? { Bounds(max(lo, day), hi) }

  /// These bounds with the lower one opened to −∞.
  public var openedBelow: Bounds { Bounds(unchecked: .distantPast, hi) }

  /// These bounds with the upper one opened to +∞.
  public var openedAbove: Bounds { Bounds(unchecked: lo, .distantFuture) }
}
