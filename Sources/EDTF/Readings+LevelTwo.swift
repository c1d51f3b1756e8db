extension Readings {
  /// What of level 2 docket does not read, written with what it does: the same days in other words.
  static func levelTwo(_ text: String) -> [String] {
    [computedYear(text), subYear(text), markedYear(text)].compactMap(\.self)
  }

  /// `Y17E7` as `Y170000000` and `1950S2` as `19XX`: all the years it can be, without the estimate.
  private static func computedYear(_ text: String) -> String? {
    let hasPrefix = text.hasPrefix("Y")
    let unprefixed = text.dropFirst(hasPrefix ? 1 : 0)
    let sign = unprefixed.prefix { $0 == "-" }
    let parts = unprefixed.dropFirst(sign.count).split(
      separator: "S", omittingEmptySubsequences: false)
    guard let number = parts.first, parts.count <= 2, sign.count <= 1,
      hasPrefix || number.count == 4,
      var digits = multipliedOut(number)
    else { return nil }
    if parts.count == 2 {
      guard let significant = Int(parts[1]), (1...digits.count).contains(significant) else {
        return nil
      }
      let masked = digits.count - significant
      digits = digits.prefix(significant) + String(repeating: "X", count: masked)
    } else if !number.contains("E") {
      return nil
    }
    return year(sign + digits)
  }

  /// `17E7` as `170000000`; a number without exponent as it is.
  private static func multipliedOut(_ number: Substring) -> String? {
    let parts = number.split(separator: "E", omittingEmptySubsequences: false)
    guard let digits = parts.first, digits.isDigits, parts.count <= 2 else { return nil }
    guard parts.count == 2 else { return String(digits) }
    guard parts[1].isDigits, let zeros = Int(parts[1]), zeros <= 16 else { return nil }
    return digits + String(repeating: "0", count: zeros)
  }

  /// A year with the prefix or the zeros that the number of its digits asks for.
  static func year(_ text: String) -> String {
    let sign = text.prefix { $0 == "-" }
    var digits = text.dropFirst(sign.count)
    while digits.first == "0" { digits.removeFirst() }
    guard digits.count <= 4 else { return "Y" + sign + digits }
    let zeros = String(repeating: "0", count: 4 - digits.count)
    return (digits.isEmpty ? "" : sign) + zeros + digits
  }

  /// A season of a hemisphere, a quarter, four months or half a year, as a season or months.
  private static func subYear(_ text: String) -> String? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 4, let year = Int(parts[0]),
      parts[1].count == 2, let group = Int(parts[1])
    else { return nil }
    switch group {
    case 25...28: return "\(parts[0])-\(group - 4)"
    // Of the southern seasons, spring begins in September and summer ends in the next year.
    case 29: return months(9...11, of: year)
    case 30: return "[\(padded(year, to: 4))-12..\(padded(year + 1, to: 4))-02]"
    case 31: return months(3...5, of: year)
    case 32: return months(6...8, of: year)
    case 33...36: return months(every: 3, group - 33, of: year)
    case 37...39: return months(every: 4, group - 37, of: year)
    case 40...41: return months(every: 6, group - 40, of: year)
    default: return nil
    }
  }

  private static func months(every count: Int, _ index: Int, of year: Int) -> String {
    months(1 + count * index...count * (index + 1), of: year)
  }

  private static func months(_ months: ClosedRange<Int>, of year: Int) -> String {
    let year = padded(year, to: 4)
    return
      "[\(year)-\(padded(months.lowerBound, to: 2))..\(year)-\(padded(months.upperBound, to: 2))]"
  }

  /// `~1984`, where the marked part is the whole date, as `1984~`.
  private static func markedYear(_ text: String) -> String? {
    guard let mark = text.first, "?~%".contains(mark), text.dropFirst().isDigits else {
      return nil
    }
    return text.dropFirst() + String(mark)
  }
}
