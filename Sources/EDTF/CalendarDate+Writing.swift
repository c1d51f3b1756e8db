extension CalendarDate: CustomStringConvertible {
  /// The date as an expression; an exponent is multiplied out.
  public var description: String { written { $0.map { String($0.rawValue) } ?? "" } }

  /// The date as an expression, without its marks.
  public var digits: String { written { _ in "" } }

  /// The year as an expression, with its sign.
  public var yearDigits: String {
    let digits = estimate.map { Masked(least: $0, places: 0).digits(4) } ?? year.digits(4)
    let significant = estimate.map { "S\(Masked.digitCount(of: $0) - year.maskCount)" } ?? ""
    return (digits.count > 4 ? "Y" : "") + (isNegative ? "-" : "") + digits + significant
  }

  private func written(_ mark: (Qualifier?) -> String) -> String {
    let texts: [String] =
      switch part {
      case .wholeYear: [yearDigits]
      case .grouping(let grouping): [yearDigits, "\(grouping.number)"]
      case .month(let month): [yearDigits, month.digits(2)]
      case .day(let day, let month): [yearDigits, month.digits(2), day.digits(2)]
      }
    return zip(components, texts).map { component, text in
      mark(marks[component.before]) + text + mark(marks[component.behind])
    }.joined(separator: "-")
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
