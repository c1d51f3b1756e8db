extension Readings {
  /// A year with the wrong number of digits for its prefix or lack of one.
  static func longYear(_ text: String) -> [String] {
    let unprefixed = text.hasPrefix("Y") ? text.dropFirst() : text[...]
    let digits = unprefixed.hasPrefix("-") ? unprefixed.dropFirst() : unprefixed
    guard digits.isDigits, digits.count > 2 || text.hasPrefix("Y") else { return [] }
    return [year(String(unprefixed))]
  }

  /// The date or the interval without times of day, of which nothing is kept anyway.
  ///
  /// A time that does not exist casts doubt on the day as well: `T24:00:00` is the next one.
  static func withoutTime(_ text: String) -> [String] {
    let sides = text.split(separator: "/", omittingEmptySubsequences: false)
    guard sides.contains(where: { $0.contains("T") }), !hasFalseTime(text) else { return [] }
    return [sides.map { $0.prefix { $0 != "T" } }.joined(separator: "/")]
  }

  private static func hasFalseTime(_ text: String) -> Bool {
    do throws(Fault) {
      _ = try EDTFDate.form(of: text)
      return false
    } catch {
      if case .problem(.noSuchTime) = error.reason { return true }
      return false
    }
  }
}
