public import EDTF

extension DatePhrase {
  /// One date of an expression, with its masks and its marks.
  public init(_ date: CalendarDate) {
    let phrase = DatePhrase(unqualified: date)
    self =
      switch date.qualifier {
      // Nothing is marked, or not everything alike.
      case nil: phrase.followed(by: date.markedParts)
      // "about" takes the place of the preposition.
      case .approximate: phrase.with("about", both: phrase.noun)
      case .uncertain: phrase.followed(by: " (uncertain)")
      case .both: phrase.with("about", both: phrase.noun).followed(by: " (uncertain)")
      }
  }

  private init(unqualified date: CalendarDate) {
    if let words = date.words {
      let isDay = date.precision == .day
      self.init(adverbial: "\(isDay ? "on" : "in") \(words.all)", noun: words.all)
    } else {
      self.init(masked: date)
    }
  }

  private func with(_ word: String, both adverbial: String) -> DatePhrase {
    DatePhrase(adverbial: "\(word) \(adverbial)", noun: "\(word) \(noun)")
  }

  private func followed(by remark: String) -> DatePhrase {
    remark.isEmpty ? self : DatePhrase(adverbial: adverbial + remark, noun: noun + remark)
  }
}

extension CalendarDate {
  /// The parts of a date without masks in words, if nothing is marked either.
  var plainWords: DayWords? { marks.isEmpty ? words : nil }

  /// What is marked of a date, if not all of it is alike: " (year uncertain, day approximate)".
  fileprivate var markedParts: String {
    guard !marks.isEmpty else { return "" }
    let qualifiers = components.map(qualifier(of:))
    let groups: [String] = [Qualifier.uncertain, .both, .approximate].compactMap { qualifier in
      let names = zip(components, qualifiers).filter { $0.1 == qualifier }.map { name(of: $0.0) }
      return names.isEmpty ? nil : "\(names.joined(separator: " and ")) \(qualifier.adjective)"
    }
    return " (\(groups.joined(separator: ", ")))"
  }

  private func name(of component: Component) -> String {
    switch (component, part) {
    case (.year, _): "year"
    case (.month, .grouping(let grouping)): grouping.unit
    case (.month, _): "month"
    case (.day, _): "day"
    }
  }

  /// The parts of a date without masks in words, without its marks.
  fileprivate var words: DayWords? {
    guard !year.isMasked else { return nil }
    let year = isNegative ? -year.least : year.least
    let yearName = DayWords.name(ofYear: year)
    switch part {
    case .wholeYear:
      return DayWords(day: nil, month: nil, year: (year > 9999 ? "the year " : "") + yearName)
    case .grouping(let grouping):
      return DayWords(day: nil, month: nil, year: grouping.name(in: year))
    case .month(let month):
      guard !month.isMasked else { return nil }
      return DayWords(day: nil, month: DayWords.name(ofMonth: month.least), year: yearName)
    case .day(let day, let month):
      guard !month.isMasked, !day.isMasked else { return nil }
      return DayWords(
        day: "\(day.least)", month: DayWords.name(ofMonth: month.least), year: yearName)
    }
  }
}

extension Qualifier {
  fileprivate var adjective: String {
    switch self {
    case .uncertain: "uncertain"
    case .approximate: "approximate"
    case .both: "uncertain and approximate"
    }
  }
}
