extension Scanner {
  /// Reads what follows a `Y`: a year of more than four digits, written out or with an exponent, then
  /// perhaps how many of its digits are significant.
  mutating func longYear(_ marks: Marks) throws(Fault) -> CalendarDate {
    let start = position - 1
    let isNegative = take("-")
    let numberStart = position
    let digits = bytes[position...].prefix { (48...57).contains($0) || $0 == UInt8(ascii: "X") }
    guard let first = digits.first else { throw expected(.longYearDigit) }
    guard digits.count <= 16 else { throw problem(.yearTooFar) }
    var year = try masked(digits.count, .longYearDigit)
    // The draft of 2012 had years like Y17e7: what is wrong with those is not their first digits.
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "p") { throw expected(.nothing) }
    let hasExponent = next == UInt8(ascii: "E")
    guard digits.count > 4 || hasExponent, first != UInt8(ascii: "0") else {
      throw problem(.shortYearWithPrefix, at: start)
    }
    if hasExponent { year = try multipliedOut(year, at: numberStart) }
    return try estimatedYear(isNegative: isNegative, year, marks, at: start)
  }

  /// Reads how many digits of a year are significant, if that is written, and the mark behind it.
  mutating func estimatedYear(
    isNegative: Bool, _ year: Masked, _ marks: Marks, at start: Int
  ) throws(Fault) -> CalendarDate {
    let (rounded, estimate) = try significant(year)
    var marks = marks
    takeQualifier(into: &marks, .behindYear)
    guard
      let date = CalendarDate(
        isNegative: isNegative, year: rounded, estimate: estimate, part: .wholeYear, marks: marks)
    else { throw problem(.yearTooFar, at: start) }
    return date
  }

  /// Reads `E` and a number, and appends that many zeros.
  private mutating func multipliedOut(
    _ year: Masked, at start: Int
  ) throws(Fault) -> Masked {
    guard !year.isMasked else { throw problem(.maskedNumber) }
    _ = take("E")
    var number = year.least
    for _ in 0..<(try positiveNumber(.exponentDigit)) {
      let (product, isTooGreat) = number.multipliedReportingOverflow(by: 10)
      guard !isTooGreat, product <= Day.farthestYear else { throw problem(.yearTooFar, at: start) }
      number = product
    }
    return Masked(least: number, places: 0)
  }

  /// Reads `S` and a number, if they stand here, and masks the digits that are not significant.
  private mutating func significant(
    _ year: Masked
  ) throws(Fault) -> (Masked, estimate: Int?) {
    guard next == UInt8(ascii: "S") else { return (year, nil) }
    guard !year.isMasked else { throw problem(.maskedNumber) }
    _ = take("S")
    let start = position
    let count = try positiveNumber(.significantDigit)
    guard let rounded = Masked(year.least, significantDigits: count) else {
      throw problem(.tooSignificant(digits: Masked.digitCount(of: year.least)), at: start)
    }
    return (rounded, year.least)
  }

  /// Reads digits as a number from 1 on; one beyond 100 is as good as 100.
  private mutating func positiveNumber(_ expected: EDTFError.Expected) throws(Fault) -> Int {
    let start = position
    var number = try digit(expected)
    while let byte = next, (48...57).contains(byte) {
      number = min(10 * number + (try digit(expected)), 100)
    }
    guard number > 0 else { throw problem(.notPositive, at: start) }
    return number
  }
}
