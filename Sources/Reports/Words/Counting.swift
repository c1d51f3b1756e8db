extension Int {
  /// The number with a noun: `1 item`, `2 items`.
  func counted(_ singular: String, _ plural: String? = nil) -> String {
    "\(signed) \(self == 1 ? singular : plural ?? singular + "s")"
  }

  /// The number with a true minus sign where it is negative.
  var signed: String { self < 0 ? "\u{2212}\(magnitude)" : String(self) }

  /// How often something happened: `once`, `twice`, `3 times`.
  var times: String {
    switch self {
    case 1: "once"
    case 2: "twice"
    default: "\(signed) times"
    }
  }
}

extension String {
  /// The text with its first letter as a sentence begins.
  public var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The text with a full stop, unless it ends with one or the like.
  var ended: String {
    let end = last { !"”\"’)]".contains($0) }
    return end.map { ".!?…".contains($0) } == true ? self : self + "."
  }
}

extension [String] {
  /// The words as an enumeration: `a`, `a or b`, `a, b or c`.
  func joined(with last: String) -> String {
    guard let final = self.last, count > 1 else { return first ?? "" }
    return "\(dropLast().joined(separator: ", ")) \(last) \(final)"
  }
}
