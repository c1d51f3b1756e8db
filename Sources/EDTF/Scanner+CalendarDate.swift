extension Scanner {
  /// Reads a date: a year, then perhaps a part of it or a month, then perhaps a day, each with perhaps
  /// a mark at either side.
  mutating func calendarDate() throws(Fault) -> CalendarDate {
    let start = position
    var marks = Marks()
    takeQualifier(into: &marks, .beforeYear)
    if take("Y") { return try longYear(marks) }
    let signStart = position
    let isNegative = take("-")
    let year = try masked(4, .yearDigit)
    if isNegative && year.greatest == 0 { throw problem(.negativeZero, at: signStart) }
    try refuseFifthDigit()
    if next == UInt8(ascii: "S") {
      return try estimatedYear(isNegative: isNegative, year, marks, at: signStart)
    }
    takeQualifier(into: &marks, .behindYear)
    let (part, partStart) = try part(&marks)
    guard
      let date = CalendarDate(
        isNegative: isNegative, year: year, estimate: nil, part: part, marks: marks)
    else {
      let digits = text(from: start).filter { !"?~%".contains($0) }
      throw problem(.noSuchDay(digits), at: partStart)
    }
    return date
  }

  /// Reads what follows the year, and says where its last component starts.
  private mutating func part(
    _ marks: inout Marks
  ) throws(Fault) -> (CalendarDate.Part, start: Int) {
    guard take("-") else { return (.wholeYear, position) }
    takeQualifier(into: &marks, .beforeMonth)
    let monthStart = position
    let month = try masked(2, .monthDigit)
    if !month.isMasked, let grouping = Grouping(month.least) {
      takeQualifier(into: &marks, .behindMonth)
      return (.grouping(grouping), monthStart)
    }
    guard month.first(in: 1...12) != nil else {
      throw problem(.noSuchMonth(text(from: monthStart)), at: monthStart)
    }
    takeQualifier(into: &marks, .behindMonth)
    guard take("-") else { return (.month(month), monthStart) }
    takeQualifier(into: &marks, .beforeDay)
    let dayStart = position
    let day = try masked(2, .dayDigit)
    takeQualifier(into: &marks, .behindDay)
    return (.day(day, month: month), dayStart)
  }

  /// Reads `?`, `~` or `%`, if one stands here.
  mutating func takeQualifier(into marks: inout Marks, _ place: Marks.Place) {
    let mark: Qualifier
    switch next {
    case UInt8(ascii: "?"): mark = .uncertain
    case UInt8(ascii: "~"): mark = .approximate
    case UInt8(ascii: "%"): mark = .both
    default: return
    }
    _ = take(mark.rawValue)
    marks[place] = mark
  }

  private func refuseFifthDigit() throws(Fault) {
    if let next, (48...57).contains(next) || next == UInt8(ascii: "X") || next == UInt8(ascii: "E")
    {
      throw problem(.longYearWithoutPrefix)
    }
  }
}
