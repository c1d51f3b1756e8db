public import EDTF

/// A date in English, exactly as precise as it is and no more.
public struct DatePhrase: Hashable, Sendable {
  /// What stands after a verb: "in June 2002", "on 6 March 2003", "between 1 and 30 June 2002".
  public let adverbial: String
  /// What stands for the date alone: "June 2002", "6 March 2003", "some day between …".
  public let noun: String

  /// Creates a phrase from its two forms.
  init(adverbial: String, noun: String) {
    self.adverbial = adverbial
    self.noun = noun
  }
}

extension DatePhrase {
  /// A calendar day; an end of time is a day unknown.
  public init(_ day: Day) {
    guard !day.isDistant else {
      self.init(adverbial: "on a day unknown", noun: "a day unknown")
      return
    }
    let words = DayWords(day).all
    self.init(adverbial: "on \(words)", noun: words)
  }

  /// The days between two bounds, both included.
  public init(_ bounds: Bounds) {
    let days: String
    switch (bounds.lo.isDistant, bounds.hi.isDistant) {
    case (true, true): self.init(bounds.lo); return
    case (false, true): days = "not earlier than \(DayWords(bounds.lo).all)"
    case (true, false): days = "not later than \(DayWords(bounds.hi).all)"
    case (false, false):
      if bounds.isOneDay { self.init(bounds.lo); return }
      let hi = DayWords(bounds.hi)
      days = "between \(DayWords(bounds.lo).before(hi)) and \(hi.all)"
    }
    self.init(adverbial: days, noun: "some day \(days)")
  }
}

/// The parts of a date in words, in the order they are said.
struct DayWords {
  var day: String?
  var month: String?
  let year: String

  init(day: String?, month: String?, year: String) {
    self.day = day
    self.month = month
    self.year = year
  }

  init(_ day: Day) {
    let (year, month, number) = day.civil
    self.init(
      day: "\(number)", month: DayWords.name(ofMonth: month), year: DayWords.name(ofYear: year))
  }

  /// All parts: "6 March 2003".
  var all: String { [day, month, year].compactMap(\.self).joined(separator: " ") }

  /// The parts that a later date of the same precision does not repeat: "1 July" before
  /// "31 December 2002", "1" before "30 June 2002".
  func before(_ later: DayWords) -> String {
    guard year == later.year, month != later.month || day != later.day else { return all }
    let isSameMonth = month == later.month
    return [day, isSameMonth ? nil : month].compactMap(\.self).joined(separator: " ")
  }

  /// A year in the common reckoning: year 0 is 1 BC.
  static func name(ofYear year: Int) -> String {
    switch year {
    case ...0: "\(1 - year) BC"
    case 1...999: "AD \(year)"
    default: "\(year)"
    }
  }

  /// A month, 1 to 12.
  static func name(ofMonth month: Int) -> String {
    monthNames.indices.contains(month - 1) ? monthNames[month - 1] : "\(month)"
  }

  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
