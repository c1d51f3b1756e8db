extension CalendarDate: CustomStringConvertible {
  /// The date as an expression.
  public var description: String { digits + (qualifier.map { String($0.rawValue) } ?? "") }

  /// The date as an expression, without its qualifier.
  public var digits: String {
    switch part {
    case .wholeYear: yearDigits
    case .season(let season): "\(yearDigits)-\(season.rawValue)"
    case .month(let month): "\(yearDigits)-\(month.digits(2))"
    case .day(let day, let month): "\(yearDigits)-\(month.digits(2))-\(day.digits(2))"
    }
  }

  /// The year as an expression, with its sign.
  public var yearDigits: String {
    let digits = year.digits(4)
    return (digits.count > 4 ? "Y" : "") + (isNegative ? "-" : "") + digits
  }
}

extension Masked {
  /// The digits and masks, at least `count` of them.
  fileprivate func digits(_ count: Int) -> String {
    var (digits, masks) = (least, places)
    var result: [Character] = []
    while result.count < count || digits != 0 || masks != 0 {
      result.append(masks % 10 == 0 ? Character("\(digits % 10)") : "X")
      (digits, masks) = (digits / 10, masks / 10)
    }
    return String(result.reversed())
  }
}
