import EDTF
import Testing

/// An expression and what it must be read as; `nil` for a bound that is open or unknown.
struct Row: Sendable, CustomTestStringConvertible {
  let text: String
  let earliest: String?
  let latest: String?
  let start: EDTFDate.End.State
  let end: EDTFDate.End.State

  init(
    _ text: String, _ earliest: String?, _ latest: String?,
    start: EDTFDate.End.State = .known, end: EDTFDate.End.State = .known
  ) {
    self.text = text
    self.earliest = earliest
    self.latest = latest
    self.start = start
    self.end = end
  }

  var testDescription: String { text }

  /// Reads the text and compares everything.
  func check() throws {
    let date = try EDTFDate(text)
    #expect(date.text == text)
    #expect(written(date.bounds) == written(earliest, latest))
    #expect(date.start.state == start)
    #expect(date.end.state == end)
    #expect(date.isInterval == text.contains("/"))
    #expect(date.isUncertain == (text.contains("?") || text.contains("%")))
    #expect(date.isApproximate == (text.contains("~") || text.contains("%")))
  }
}

/// Bounds as the tables write them.
func written(_ bounds: Bounds) -> String {
  written(
    bounds.lo.isDistant ? nil : "\(bounds.lo)", bounds.hi.isDistant ? nil : "\(bounds.hi)")
}

private func written(_ earliest: String?, _ latest: String?) -> String {
  "\(earliest ?? "–")..\(latest ?? "–")"
}
