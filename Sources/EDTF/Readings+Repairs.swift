extension Readings {
  /// A year with the wrong number of digits for its prefix or lack of one.
  ///
  /// What stands behind the digits, an exponent or significant digits, stays there.
  static func longYear(_ text: String) -> [String] {
    let unprefixed = text.hasPrefix("Y") ? text.dropFirst() : text[...]
    let end = unprefixed.firstIndex { "ES".contains($0) } ?? unprefixed.endIndex
    let number = unprefixed[..<end]
    let digits = number.hasPrefix("-") ? number.dropFirst() : number
    guard digits.isDigits, digits.count > 2 || text.hasPrefix("Y") else { return [] }
    let year = year(String(number)) + unprefixed[end...]
    return [year, "Y" + number + unprefixed[end...]]
  }

  /// A year with the prefix or the zeros that the number of its digits asks for.
  private static func year(_ text: String) -> String {
    let sign = text.prefix { $0 == "-" }
    var digits = text.dropFirst(sign.count)
    while digits.first == "0" { digits.removeFirst() }
    guard digits.count <= 4 else { return "Y" + sign + digits }
    let zeros = String(repeating: "0", count: 4 - digits.count)
    return (digits.isEmpty ? "" : sign) + zeros + digits
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
