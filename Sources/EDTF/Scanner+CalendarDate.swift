extension Scanner {
  /// Reads a date: a year, then perhaps a season, or a month and perhaps a day, then perhaps a
  /// qualifier.
  mutating func calendarDate() throws(Fault) -> CalendarDate {
    let start = position
    try refusePartQualifier()
    if take("Y") { return try longYear() }
    let isNegative = take("-")
    let year: Masked<Int> = try masked(4, .yearDigit)
    if isNegative && year.greatest == 0 { throw problem(.negativeZero, at: start) }
    try refuseFifthDigit()
    let (part, partStart) = try part()
    let qualifier = try qualifier()
    guard
      let date = CalendarDate(
        isNegative: isNegative, year: year, part: part, qualifier: qualifier)
    else {
      let end = qualifier == nil ? position : position - 1
      let digits = String(decoding: bytes[start..<end], as: UTF8.self)
      throw problem(.noSuchDay(digits), at: partStart)
    }
    return date
  }

  /// Reads what follows the year, and says where its last component starts.
  private mutating func part() throws(Fault) -> (CalendarDate.Part, start: Int) {
    guard try takeHyphen() else { return (.wholeYear, position) }
    let monthStart = position
    let month: Masked<Int8> = try masked(2, .monthDigit)
    if !month.isMasked {
      if let season = Season(rawValue: Int(month.least)) { return (.season(season), monthStart) }
      if (25...41).contains(month.least) {
        throw problem(.levelTwo(.subYear(Int(month.least))), at: monthStart)
      }
    }
    guard month.first(in: 1...12) != nil else {
      throw problem(.noSuchMonth(text(from: monthStart)), at: monthStart)
    }
    guard try takeHyphen() else { return (.month(month), monthStart) }
    let dayStart = position
    return (.day(try masked(2, .dayDigit), month: month), dayStart)
  }

  private mutating func takeHyphen() throws(Fault) -> Bool {
    guard take("-") else { return false }
    try refusePartQualifier()
    return true
  }

  /// Reads what follows a `Y`: a year of more than four digits and nothing else.
  private mutating func longYear() throws(Fault) -> CalendarDate {
    let start = position - 1
    let isNegative = take("-")
    let digits = bytes[position...].prefix { (48...57).contains($0) || $0 == UInt8(ascii: "X") }
    guard let first = digits.first, first != UInt8(ascii: "X") else {
      throw expected(.longYearDigit)
    }
    guard digits.count <= 16 else { throw problem(.yearTooFar) }
    let year: Masked<Int> = try masked(digits.count, .longYearDigit)
    try refuseLevelTwoYear()
    // The draft of 2012 had years like Y17e7: what is wrong with those is not their first digits.
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "p") { throw expected(.nothing) }
    guard digits.count > 4, first != UInt8(ascii: "0") else {
      throw problem(.shortYearWithPrefix, at: start)
    }
    let qualifier = try qualifier()
    guard
      let date = CalendarDate(
        isNegative: isNegative, year: year, part: .wholeYear, qualifier: qualifier)
    else { throw problem(.yearTooFar, at: start) }
    return date
  }

  /// Reads `?`, `~` or `%` at the right end of a date.
  private mutating func qualifier() throws(Fault) -> Qualifier? {
    guard let mark = qualifierHere else { return nil }
    _ = take(mark.rawValue)
    if next == UInt8(ascii: "-") { throw problem(.levelTwo(.partQualifier), at: position - 1) }
    return mark
  }

  private var qualifierHere: Qualifier? {
    switch next {
    case UInt8(ascii: "?"): .uncertain
    case UInt8(ascii: "~"): .approximate
    case UInt8(ascii: "%"): .both
    default: nil
    }
  }

  private func refusePartQualifier() throws(Fault) {
    if qualifierHere != nil { throw problem(.levelTwo(.partQualifier)) }
  }

  private func refuseFifthDigit() throws(Fault) {
    if let next, (48...57).contains(next) || next == UInt8(ascii: "X") {
      throw problem(.longYearWithoutPrefix)
    }
    try refuseLevelTwoYear()
  }

  private func refuseLevelTwoYear() throws(Fault) {
    switch next {
    case UInt8(ascii: "E"): throw problem(.levelTwo(.exponent))
    case UInt8(ascii: "S"): throw problem(.levelTwo(.significantDigits))
    default: return
    }
  }
}
