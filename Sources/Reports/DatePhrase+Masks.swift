import EDTF

extension DatePhrase {
  /// A date in which digits are masked, without its marks.
  ///
  /// What is masked whole is unknown; where a mask leaves a choice, the choice is said; where saying
  /// it would make a puzzle, the digits are given as written, with the first and the last day.
  init(masked date: CalendarDate) {
    let year = Choice(year: date)
    switch date.part {
    case .wholeYear: self.init([], year, "year")
    case .grouping(let grouping):
      self.init([(grouping.unit, .one(grouping.name))], year, grouping.unit)
    case .month(let month): self.init([("month", Choice(month: month))], year, "month")
    case .day(let day, let month):
      let (day, month) = (Choice(day: day, of: date), Choice(month: month))
      switch (day, month) {
      case (.unknown, .unknown), (_, .one):
        self.init([("day", day), ("month", month)], year, "day")
      default:
        let noun = "a day written \(date.digits), \(DatePhrase(date.bounds).adverbial)"
        self.init(adverbial: "on \(noun)", noun: noun)
      }
    }
  }

  private init(_ smaller: [(unit: String, choice: Choice)], _ year: Choice, _ precision: String) {
    let known = smaller.compactMap(\.choice.text)
    var words = known.joined(separator: " ")
    if let text = year.text {
      let isPlain = if case .one = year { true } else { false }
      words += known.isEmpty ? text : isPlain ? " \(text)" : " in \(text)"
    }
    let units = [("year", year)] + smaller.reversed()
    let unknown = units.filter { $0.1.text == nil }.map(\.0).joined(separator: " and ")
    if words.isEmpty {
      words = "a \(precision) unknown"
    } else if !unknown.isEmpty {
      words += " (\(unknown) unknown)"
    }
    let isOnDay = precision == "day" && (known.count == 2 || known.isEmpty && year.text == nil)
    let isRange = smaller.contains { if case .between = $0.choice { true } else { false } }
    self.init(adverbial: isRange ? words : "\(isOnDay ? "on" : "in") \(words)", noun: words)
  }
}

/// What a mask leaves open of one component of a date.
private enum Choice {
  /// Everything.
  case unknown
  /// Nothing.
  case one(String)
  /// Some of all, said as a range that brings its own preposition.
  case between(String)
  /// Some of all, as a list or a stretch of years.
  case some(String)

  var text: String? {
    switch self {
    case .unknown: nil
    case .one(let text), .between(let text), .some(let text): text
    }
  }

  private init(_ numbers: [Int], outOf count: Int, name: (Int) -> String) {
    let names = numbers.map(name)
    guard names.count < count, let first = names.first, let last = names.last else {
      self = .unknown
      return
    }
    if names.count == 1 {
      self = .one(first)
    } else if names.count > 2, numbers.last == numbers[0] + names.count - 1 {
      self = .between("some time between \(first) and \(last)")
    } else {
      self = .some("\(names.dropLast().joined(separator: ", ")) or \(last)")
    }
  }

  init(month: Masked) {
    let numbers = (1...12).filter { month.matches($0) }
    self.init(numbers, outOf: 12) { DayWords.name(ofMonth: $0) }
  }

  init(day: Masked, of date: CalendarDate) {
    // The month of the latest day is as long as it gets behind this mask, leap years included.
    let (year, month, _) = date.bounds.hi.civil
    let length = Day.length(ofMonth: month, year: month == 2 && date.year.isMasked ? 2000 : year)
    self.init((1...length).filter { day.matches($0) }, outOf: length) { "\($0)" }
  }

  init(year date: CalendarDate) {
    let (least, greatest) = (date.years.lowerBound, date.years.upperBound)
    let sign = date.isNegative ? -1 : 1
    let ends = [sign * least, sign * greatest].sorted().map { DayWords.name(ofYear: $0) }
    if !date.year.isMasked {
      self = .one(ends[0])
    } else if let estimate = date.estimate {
      let name = DayWords.name(ofYear: sign * estimate)
      self = .some("some year from \(ends[0]) to \(ends[1]), estimated to be \(name)")
    } else if (least, greatest) == (0, 9999) && !date.isNegative {
      self = .unknown
    } else if greatest - least == 9 && !date.isNegative && least % 100 != 0 && least > 999 {
      self = .some("the \(least)s")
    } else if greatest.trailingNines(from: date.year.least) {
      self = .some("some year from \(ends[0]) to \(ends[1])")
    } else {
      self = .some("some year written \(date.yearDigits)")
    }
  }
}

extension Int {
  /// Whether a mask from `least` to this is one stretch of numbers: its last digits are masked.
  fileprivate func trailingNines(from least: Int) -> Bool {
    var size = self - least + 1
    while size > 1, size % 10 == 0 { size /= 10 }
    return size == 1
  }
}
