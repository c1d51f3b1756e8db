/// A date as a source gives it, in the Extended Date/Time Format (ISO 8601-2, as specified by the
/// Library of Congress, 4 February 2019).
///
/// Level 2 is supported.
///
/// An interval `a/b` lasts from its start to its end. Anything else is taken for one day, however
/// little is known of it: `[a..b]` for one in it, `{a..b}` for one between its first and its last.
public struct EDTFDate: Hashable, Sendable {
  /// The expression as written.
  public let text: String
  /// What the expression is made of.
  public let form: Form
}

extension EDTFDate {
  /// Whether this lasts from ``start`` to ``end``.
  public var isInterval: Bool {
    if case .interval = form { true } else { false }
  }

  /// Whether any part is marked uncertain (`?` or `%`).
  public var isUncertain: Bool { form.dates.contains { $0.marks.isUncertain } }

  /// Whether any part is marked approximate (`~` or `%`).
  public var isApproximate: Bool { form.dates.contains { $0.marks.isApproximate } }

  /// The earliest and the latest day of the whole expression, as written.
  public var bounds: Bounds {
    if case .date(let date) = form { date.bounds } else { spanned(start.bounds, end.bounds) }
  }

  /// The earliest and the latest day of the whole expression, widened at its approximate ends.
  public var widened: Bounds {
    if case .date(let date) = form { date.widened } else { spanned(start.widened, end.widened) }
  }

  /// The widened bounds of the day it happened or began: of an interval, its start, which is not
  /// later than its end.
  public var beginning: Bounds {
    if case .date(let date) = form { return date.widened }
    let start = start.widened
    return start.capped(at: end.widened.hi) ?? start
  }

  private func spanned(_ start: Bounds, _ end: Bounds) -> Bounds {
    Bounds(start.lo, end.hi) ?? start
  }
}
