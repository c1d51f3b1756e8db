/// A number as precise as its source: `290`, `~700`, `>650`, `<12.5`, `-3`.
///
/// Written as an optional `~`, `>` or `<`, an optional minus, digits, and optionally a point and more
/// digits; no white space, no separators of thousands.
public struct Quantity: Hashable, Sendable {
  /// What the sign before a number says.
  public enum Precision: String, Hashable, Sendable, CaseIterable {
    case exact = ""
    case about = "~"
    case moreThan = ">"
    case lessThan = "<"
  }

  /// The quantity as written.
  public let text: String
  public let precision: Precision
  /// The number without its sign of precision.
  public let number: Double
  /// One unit of the last digit that says something: 100 of `700`, 0.1 of `2.5`, 1 of `0`.
  public let unit: Double

  /// Reads a quantity; `nil` if the text is none.
  public init?(_ text: String) {
    precision = Precision.allCases.last { text.hasPrefix($0.rawValue) } ?? .exact
    let digits = text.dropFirst(precision.rawValue.count)
    let parts = digits.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
    guard digits.prefix(while: { $0 == "-" }).count <= 1, parts.count <= 2,
      parts.allSatisfy(Quantity.isDigits), let number = Double(digits)
    else { return nil }
    self.text = text
    self.number = number
    unit = Quantity.unit(whole: parts[0], fraction: parts.count == 2 ? parts[1] : "")
  }

  private static func isDigits(_ part: Substring) -> Bool {
    !part.isEmpty && part.utf8.allSatisfy { (48...57).contains($0) }
  }

  private static func unit(whole: Substring, fraction: Substring) -> Double {
    guard fraction.isEmpty else { return fraction.reduce(1.0) { unit, _ in unit / 10 } }
    guard whole.contains(where: { $0 != "0" }) else { return 1 }
    return whole.reversed().prefix { $0 == "0" }.reduce(1.0) { unit, _ in unit * 10 }
  }
}

extension Quantity {
  /// Whether both may be said of one and the same number; an approximate one reaches one ``unit``
  /// either way, as an approximate date does.
  public func mayEqual(_ other: Quantity) -> Bool {
    let (mine, others) = (span, other.span)
    guard mine.least <= others.most, others.least <= mine.most else { return false }
    // What is more than 650 is not 650.
    let touches = mine.least == others.most || others.least == mine.most
    let isOpen = [precision, other.precision].contains { $0 == .moreThan || $0 == .lessThan }
    return !(touches && isOpen)
  }

  private var span: (least: Double, most: Double) {
    switch precision {
    case .exact: (number, number)
    case .about: (number - unit, number + unit)
    case .moreThan: (number, .infinity)
    case .lessThan: (-.infinity, number)
    }
  }
}

extension Quantity: CustomStringConvertible {
  public var description: String { text }
}
