extension Readings {
  /// Dates as they are written every day: `6 March 2003`, `March 6, 2003`, `Mar 2003`,
  /// `03/06/2003`, `6.3.2003`, `2003-3-6`, `20030306`.
  static func everyday(_ text: String) -> [String] {
    let words = text.split { " ,./-".contains($0) }
    guard let month = words.firstIndex(where: { monthNumber($0) != nil }) else {
      return words.count == 1 ? basic(words[0]) : numeric(words, in: text)
    }
    var others = words
    guard let number = monthNumber(others.remove(at: month)) else { return [] }
    others.removeAll(where: isWeekday)
    guard let year = others.firstIndex(where: { $0.count == 4 && $0.isDigits }) else { return [] }
    let yearDigits = others.remove(at: year)
    let day = others.first.map(withoutOrdinal)
    return others.count > 1 ? [] : [written(yearDigits, "\(number)", day)]
  }

  /// `1990s` as the decade, `ca. 1990` as about 1990.
  static func spoken(_ text: String) -> [String] {
    if text.hasSuffix("0s"), text.dropLast().isDigits { return ["\(text.dropLast(2))X"] }
    let words = ["circa", "about", "around", "approx.", "ca.", "ca", "c."]
    guard let word = words.first(where: { text.lowercased().hasPrefix($0) }) else { return [] }
    let rest = String(text.dropFirst(word.count).drop { $0 == " " })
    return ([rest] + everyday(rest)).filter(EDTFDate.reads).map { "\($0)~" }
  }

  /// Digits without separators: year, month and day, or year and month.
  private static func basic(_ digits: Substring) -> [String] {
    guard digits.isDigits else { return [] }
    let (year, rest) = (digits.prefix(4), digits.dropFirst(4))
    switch rest.count {
    case 2: return [written(year, rest, nil), "Y\(digits)"]
    case 4: return [written(year, rest.prefix(2), rest.suffix(2))]
    default: return []
    }
  }

  /// Two or three numbers between separators of one kind, with a year of four digits at one end.
  ///
  /// Behind the year the month comes first, unless it can only be the day. Before it either may:
  /// both readings are given.
  private static func numeric(_ words: [Substring], in text: String) -> [String] {
    guard words.allSatisfy(\.isDigits), Set(text.filter { !$0.isNumber }).count == 1,
      let first = words.first, let last = words.last
    else { return [] }
    switch (words.count, first.count, last.count) {
    case (2, 4, 1...2): return [written(first, last, nil)]
    case (2, 1...2, 4): return [written(last, first, nil)]
    case (3, 4, 1...2):
      let monthFirst = written(first, words[1], last)
      return EDTFDate.reads(monthFirst) ? [monthFirst] : [written(first, last, words[1])]
    case (3, 1...2, 4): return [written(last, first, words[1]), written(last, words[1], first)]
    default: return []
    }
  }

  private static func written(_ year: Substring, _ month: Substring, _ day: Substring?) -> String {
    let components = [year] + [month, day].compactMap(\.self).map { $0.count < 2 ? "0\($0)" : $0 }
    return components.joined(separator: "-")
  }

  private static func monthNumber(_ word: Substring) -> Int? {
    let word = word.lowercased()
    guard word.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }

  private static func isWeekday(_ word: Substring) -> Bool {
    word.count >= 3 && weekdays.contains { $0.hasPrefix(word.lowercased()) }
  }

  private static func withoutOrdinal(_ day: Substring) -> Substring {
    ["st", "nd", "rd", "th"].contains { day.hasSuffix($0) } ? day.dropLast(2) : day
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
}
