extension Readings {
  /// Ranges and lists in other words: `1990-1995` and `1990..1995` as what lasted from one to the
  /// other, and as one day between them.
  static func ranges(_ text: String) -> [String] {
    let isSet =
      text.hasPrefix("[") && text.hasSuffix("]") || text.hasPrefix("{") && text.hasSuffix("}")
    if isSet, text.contains("/") {
      let sides = text.split(separator: "/", omittingEmptySubsequences: false)
      return [sides.joined(separator: "..")]
    }
    if text.contains(",") { return ["[\(text)]", "{\(text)}"] }
    let open = text.firstRange(of: "..")
    if let open { return bothWays(text[..<open.lowerBound], text[open.upperBound...]) }
    let years = text.split(separator: "-", omittingEmptySubsequences: false)
    if years.count == 2, years.allSatisfy({ $0.count == 4 }) { return bothWays(years[0], years[1]) }
    return shortRange(text)
  }

  /// `March 2002 – June 2002` and `March 2002 to June 2002`, where both sides can be read.
  static func span(_ text: String) -> [String] {
    for separator in ["\u{2013}", "\u{2014}", " - ", " to "] {
      let sides = text.split(separator: separator, omittingEmptySubsequences: false)
      guard sides.count == 2 else { continue }
      let dates = sides.compactMap(date)
      if dates.count == 2 { return bothWays(dates[0], dates[1]) }
    }
    return []
  }

  /// A side of a span as it is, or the likeliest that may be meant by it.
  private static func date(_ side: Substring) -> Substring? {
    EDTFDate.reads(String(side)) ? side : Readings(of: String(side)).all.first?[...]
  }

  /// `2002-03` as the years 2002 to 2003; also a month, if it was not written with a dash.
  static func shortRange(_ text: String) -> [String] {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 4, parts[1].count == 2, parts.allSatisfy(\.isDigits),
      parts[0].suffix(2) < parts[1]
    else { return [] }
    return bothWays(parts[0], parts[0].prefix(2) + parts[1])
  }

  private static func bothWays(_ first: Substring, _ last: Substring) -> [String] {
    let lasting = "\(first.isEmpty ? ".." : first)/\(last.isEmpty ? ".." : last)"
    return [lasting, "[\(first)..\(last)]"]
  }
}
