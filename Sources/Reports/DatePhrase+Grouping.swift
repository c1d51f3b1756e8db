import EDTF

extension Grouping {
  /// The name without a year: "spring", "southern summer", "the second quarter".
  var name: String {
    switch kind {
    case .season(let hemisphere):
      (hemisphere.map { "\($0.name) " } ?? "")
        + ["spring", "summer", "autumn", "winter"][ordinal - 1]
    case .quarter: "the \(["first", "second", "third", "fourth"][ordinal - 1]) quarter"
    case .quadrimester: "the \(["first", "middle", "last"][ordinal - 1]) four months"
    case .semestral: "the \(["first", "second"][ordinal - 1]) half"
    }
  }

  /// What parts it is one of.
  var unit: String {
    switch kind {
    case .season: "season"
    case .quarter: "quarter"
    case .quadrimester: "four months"
    case .semestral: "half"
    }
  }

  /// The name with its year: "spring 2002", "the second quarter of 2002"; of a season that ends in the
  /// next year, both: "winter 2002–2003".
  func name(in year: Int) -> String {
    let years = [year, year + 1].prefix(months.upperBound > 12 ? 2 : 1).map(DayWords.name(ofYear:))
    let isSeason = if case .season = kind { true } else { false }
    return "\(name) \(isSeason ? "" : "of ")\(years.joined(separator: "–"))"
  }
}

extension Grouping.Hemisphere {
  fileprivate var name: String {
    switch self {
    case .northern: "northern"
    case .southern: "southern"
    }
  }
}
