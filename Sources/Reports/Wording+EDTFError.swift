public import EDTF

extension Wording {
  /// Says which character of a text is no part of a date, and what to write instead.
  public init(_ error: EDTFError) {
    self.init(
      EDTFMessage(error).text, hint: Wording.hint(error.readings) ?? Wording.hint(error.problem))
  }

  private static func hint(_ readings: [String]) -> String? {
    guard readings.count > 1 else { return readings.first.map { "write \($0)" } }
    let choices = readings.map { reading in
      let date = try? EDTFDate(reading)
      return date.map { "\(reading) for \(DatePhrase($0).noun)" } ?? reading
    }
    return "write \(choices.joined(separator: ", or "))"
  }

  private static func hint(_ problem: EDTFError.Problem) -> String? {
    switch problem {
    case .empty: "write a day as 2003-03-06, a month as 2003-03, a year as 2003"
    case .tooLong, .yearTooFar, .negativeZero: nil
    case .longYearWithoutPrefix, .shortYearWithPrefix:
      "write four digits, or Y and a longer year"
    case .noSuchTime, .misplacedTime: "write the day alone; docket keeps nothing of the time"
    case .unexpected, .endsEarly, .lookalike:
      "a date is written 2003-03-06, 2003-03 or 2003; about then 2003-03~; "
        + "one day of several [2002-07..2002-12]"
    case .draft(let draft): hint(draft)
    case .noSuchMonth:
      "months are 01 to 12; 21 to 24 are the seasons from spring to winter, 33 to 36 the quarters"
    case .maskedNumber: "write X for each digit that is not known, and neither E nor S"
    case .notPositive: "leave out the 0 and the letter before it"
    case .tooSignificant: "count its digits from the left"
    case .noSuchDay: "if the day is not known, write the month alone"
    case .nothingKnown: "leave out a date that is not known"
    case .reversed: "write the earlier date first"
    case .unlikePrecision: "write both ends of the range as years, as months or as days"
    case .openInside: "write .. at either end of the whole set, or between two dates"
    }
  }

  private static func hint(_ draft: EDTFError.Draft) -> String {
    switch draft {
    case .mask: "write X for a digit that is not known"
    case .open: "write .. for an end that is open"
    case .unknown: "write nothing for an end that is not known; leave out a date that is not"
    case .group: "write ?, ~ or % behind what it holds for, or before the only part it holds for"
    case .twoQualifiers: "write % for both"
    case .longYear: "write Y before a year of more than four digits"
    case .exponent: "write E, behind a year that begins with Y"
    case .significantDigits: "write S"
    }
  }
}

/// The sentence that names the character and what is wrong with it.
private struct EDTFMessage {
  let text: String

  init(_ error: EDTFError) {
    let number = error.offset + 1
    let complaint =
      switch error.problem {
      case .empty: ""
      case .tooLong: "it is longer than \(EDTFDate.longestText) characters"
      case .unexpected(let character, let expected):
        "character \(number) is \(character.named), where \(expected.need)"
      case .endsEarly(let expected): "it ends where \(expected.need)"
      case .lookalike(let character, let meant):
        "character \(number) is \(character.named), which only looks like \(meant.named)"
      case .draft(let draft):
        "character \(number) \(draft.verb) \(draft.token(in: error)), "
          + "which is syntax of the draft of 2012"
      case .noSuchMonth(let month): "at character \(number), there is no month \(month)"
      case .noSuchDay(let day):
        "at character \(number), \(day.dropLast(3)) has no day \(day.suffix(2))"
      case .noSuchTime(let time):
        "at character \(number), \(time) is too great for a time of day"
      case .longYearWithoutPrefix:
        "at character \(number), a year goes on behind its fourth digit"
      case .shortYearWithPrefix:
        "at character \(number), Y stands before a year of fewer than five digits, or with a 0 in front"
      case .maskedNumber:
        "at character \(number), E or S stands behind a year with an X in it"
      case .notPositive: "at character \(number), 0 stands where a number from 1 on has to"
      case .tooSignificant(let digits):
        "at character \(number), more digits are significant than the \(digits) the year has"
      case .yearTooFar:
        "at character \(number), the year is beyond \(Day.farthestYear)"
      case .negativeZero: "at character \(number), year 0 has a sign"
      case .misplacedTime:
        "at character \(number), a time of day stands where only a date can"
      case .nothingKnown: "neither of its ends is known"
      case .reversed(let first, let second):
        "at character \(number), \(second) is earlier than \(first)"
      case .unlikePrecision(let first, let second):
        "at character \(number), \(second) is written to another precision than \(first)"
      case .openInside: "at character \(number), .. stands next to a comma"
      }
    text =
      complaint.isEmpty
      ? "a date is missing" : "\(EDTFMessage.quoted(error.text)) is not a date: \(complaint)"
  }

  /// The text between quotes, cut if it is long, with what cannot be seen spelled out.
  private static func quoted(_ text: String) -> String {
    let shown = text.prefix(60).map(\.visible).joined()
    return "\"\(shown)\(text.dropFirst(60).isEmpty ? "" : "…")\""
  }
}

extension Character {
  /// The character between quotes; one that is not ASCII or does not show by its code point.
  fileprivate var named: String {
    if self == " " { return "a space" }
    let isShown = visible == String(self)
    guard let scalar = unicodeScalars.first(where: { !isShown || !$0.isASCII }) else {
      return "\"\(self)\""
    }
    return isShown ? "\"\(self)\" (\(scalar.codePoint))" : scalar.codePoint
  }

  /// The character, or the code points of one that would not show or would break the line.
  fileprivate var visible: String {
    let isHidden = unicodeScalars.contains { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
        .paragraphSeparator:
        true
      case .spaceSeparator: scalar != " "
      default: false
      }
    }
    guard isHidden || unicodeScalars.count > 8 else { return String(self) }
    return unicodeScalars.prefix(4).map { "<\($0.codePoint)>" }.joined()
  }
}

extension Unicode.Scalar {
  /// The code point, as `U+2013`.
  fileprivate var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension EDTFError.Expected {
  fileprivate var need: String {
    switch self {
    case .yearDigit: "a year needs four digits"
    case .longYearDigit: "a year behind Y needs a digit"
    case .exponentDigit: "an exponent needs a digit"
    case .significantDigit: "the number of significant digits is missing"
    case .monthDigit: "a month needs two digits"
    case .dayDigit: "a day needs two digits"
    case .timeDigit, .colon: "a time is written 23:20:30"
    case .nothing, .solidus: "the date is already complete"
    case .nextMember: "a set needs a comma, .. or its second bracket"
    }
  }
}

extension EDTFError.Draft {
  fileprivate var verb: String {
    switch self {
    case .open, .unknown: "begins"
    default: "is"
    }
  }

  fileprivate func token(in error: EDTFError) -> String {
    switch self {
    case .open: "\"open\""
    case .unknown: "\"unknown\""
    default: error.text.dropFirst(error.offset).first?.named ?? "missing"
    }
  }
}
