extension Quantity {
  /// The least and the greatest number it can mean, as decimals; `nil` where that side is open.
  ///
  /// What is about a number reaches one ``unit`` either way: `~700` from 600 to 800. `>650` is more
  /// than its least, 650, and `<10` less than its most. Exact however many digits there are.
  public var reach: (least: String?, most: String?) {
    let digits = String(text.dropFirst(precision.rawValue.count))
    switch precision {
    case .exact: return (Quantity.plain(digits), Quantity.plain(digits))
    case .about: return around(digits)
    case .moreThan: return (Quantity.plain(digits), nil)
    case .lessThan: return (nil, Quantity.plain(digits))
    }
  }

  /// One unit of the last digit that says something, either way of a number.
  private func around(_ digits: String) -> (least: String?, most: String?) {
    let parts = digits.drop { $0 == "-" }.split(separator: ".")
    let fraction = parts.count == 2 ? parts[1] : ""
    let whole = String(parts[0] + fraction)
    // In units of the last digit written; a number of more digits than that is none anybody counts.
    let zeros = fraction.isEmpty ? whole.reversed().prefix { $0 == "0" }.count : 0
    let isZero = whole.allSatisfy { $0 == "0" }
    guard let value = Int(whole), whole.count < 18 else { return (nil, nil) }
    let number = digits.hasPrefix("-") ? -value : value
    let step = isZero ? 1 : (0..<zeros).reduce(1) { step, _ in step * 10 }
    return (
      Quantity.decimal(number - step, places: fraction.count),
      Quantity.decimal(number + step, places: fraction.count)
    )
  }

  /// A number without leading zeros, as JSON wants it.
  private static func plain(_ digits: String) -> String {
    let sign = digits.hasPrefix("-") ? "-" : ""
    let unsigned = digits.drop { $0 == "-" }.drop { $0 == "0" }
    return sign + (unsigned.first.map { $0 == "." } ?? true ? "0" : "") + unsigned
  }

  /// A whole number of units of a decimal place.
  private static func decimal(_ number: Int, places: Int) -> String {
    let digits = String(number.magnitude)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    let sign = number < 0 ? "-" : ""
    guard places > 0 else { return sign + padded }
    return "\(sign)\(padded.dropLast(places)).\(padded.suffix(places))"
  }
}
