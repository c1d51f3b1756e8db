import EDTF

@testable import Docket

extension LogBuilder {
  /// The state of an item on the last day of a date.
  func state(
    of item: String = "x/bill", on date: String, _ procedure: Procedure = .plain,
    knownAt: String? = nil
  ) throws -> ItemState? {
    let reckoning = Reckoning(
      log, .only(procedure), asOf: try EDTFDate(date).bounds.hi,
      knownAt: knownAt.flatMap { Timestamp($0) })
    return ItemID(item).flatMap { reckoning[$0] }
  }
}

extension Procedure {
  /// Three stages without clocks and the three ends.
  static let plain = Procedure.way(
    [("a", nil), ("b", nil), ("c", nil), ("done", nil), ("dropped", nil), ("lapsed", nil)])
}

extension Bounds {
  /// The first day of one date to the last day of another; `nil` if one is no date.
  init?(_ lo: String, _ hi: String) {
    guard let first = try? EDTFDate(lo), let last = try? EDTFDate(hi) else { return nil }
    self.init(first.bounds.lo, last.bounds.hi)
  }
}
