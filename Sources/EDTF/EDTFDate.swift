/// A date as a source gives it, in the Extended Date/Time Format (ISO 8601-2, as specified by the
/// Library of Congress, 4 February 2019).
///
/// An interval `a/b` lasts from its start to its end; anything else, a set `[a..b]` included, is one
/// day, however little is known of it.
public struct EDTFDate: Hashable, Sendable {
  /// The expression as written.
  public let text: String
  /// Where an interval starts; of anything else, the date itself.
  public let start: End
  /// Where an interval ends; of anything else, the same as ``start``.
  public let end: End
  /// Whether this lasts from ``start`` to ``end``.
  public let isInterval: Bool
  /// Whether any part is marked uncertain (`?` or `%`).
  public let isUncertain: Bool
  /// Whether any part is marked approximate (`~` or `%`).
  public let isApproximate: Bool

  /// One end of an interval, or a whole date.
  public struct End: Hashable, Sendable {
    /// Open (`..`), unknown (nothing written) and known are three different things.
    public enum State: String, Hashable, Sendable {
      case known, open, unknown
    }

    public let state: State
    /// The days the written expression allows; unbounded where it is open or unknown.
    public let bounds: Bounds
    /// ``bounds``, widened by one unit of the stated precision at each approximate (`~`, `%`) end.
    public let widened: Bounds
  }
}

extension EDTFDate {
  /// The earliest and the latest day of the whole expression, as written.
  public var bounds: Bounds {
    Bounds(start.bounds.lo, end.bounds.hi) ?? start.bounds
  }

  /// The earliest and the latest day of the whole expression, widened at its approximate ends.
  public var widened: Bounds {
    Bounds(start.widened.lo, end.widened.hi) ?? start.widened
  }

  /// The widened bounds of the day it happened or began: of an interval, its start, which is not
  /// later than its end.
  public var beginning: Bounds {
    start.widened.capped(at: end.widened.hi) ?? start.widened
  }
}
