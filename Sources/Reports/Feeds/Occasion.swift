import Docket
import EDTF

/// Something that stands in a calendar: a day that falls due, or something that happens.
struct Occasion: Hashable, Sendable {
  /// The same for the same deadline or event, whatever becomes of it.
  let id: StableID
  let summary: String
  /// What there is to know, a paragraph each.
  let description: [String]
  /// The first and the last day it may be; one day where that is known.
  let days: ClosedRange<Day>
  let status: Status
  /// How often it was revised, and when last.
  let revised: Revisions.Count
  let categories: [String]
  /// The web page of its source.
  let address: String?

  /// How sure it is (RFC 5545, 3.8.1.11).
  enum Status: String, Hashable, Sendable {
    case confirmed = "CONFIRMED"
    /// It is only possible.
    case tentative = "TENTATIVE"
    /// What it rested on was retracted or redacted, or the item has moved past it.
    case cancelled = "CANCELLED"
  }
}

extension Occasion {
  /// The days that a calendar can write, of dates that may be open at an end, for which the day at the
  /// other then stands.
  ///
  /// `nil` where neither is known.
  static func days(of bounds: Bounds, to last: Day? = nil) -> ClosedRange<Day>? {
    let hi = max(bounds.hi, last.map { $0.isDistant ? bounds.hi : $0 } ?? bounds.hi)
    let lo = bounds.lo.isDistant ? hi : bounds.lo
    let end = hi.isDistant ? lo : hi
    guard !lo.isDistant, !end.isDistant, writable.contains(lo), writable.contains(end) else {
      return nil
    }
    return lo...end
  }

  /// The days of the years 1 to 9998: those whose next day has four digits, too.
  private static let writable = Day(number: -719_162)...Day(number: 2_932_531)

  /// That the day is not known, of one that is not.
  static func caution(_ bounds: Bounds) -> String? {
    guard !bounds.isOneDay else { return nil }
    return "The day is not known: \(bounds.phrase.adverbial)."
  }
}
