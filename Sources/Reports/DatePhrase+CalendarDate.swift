public import EDTF

extension DatePhrase {
  /// One date of an expression, with its masks and its qualifier.
  public init(_ date: CalendarDate) {
    let phrase = DatePhrase(unqualified: date)
    self =
      switch date.qualifier {
      case nil: phrase
      // "about" takes the place of the preposition.
      case .approximate: phrase.with("about", both: phrase.noun)
      case .uncertain: phrase.with("possibly", both: phrase.adverbial)
      case .both: phrase.with("possibly about", both: phrase.noun)
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
}

extension CalendarDate {
  /// The parts of a date without masks in words, if it has no qualifier either.
  var plainWords: DayWords? { qualifier == nil ? words : nil }

  /// The parts of a date without masks in words, without its qualifier.
  fileprivate var words: DayWords? {
    guard !year.isMasked else { return nil }
    let year = isNegative ? -year.least : year.least
    let yearName = DayWords.name(ofYear: year)
    switch part {
    case .wholeYear:
      return DayWords(day: nil, month: nil, year: (year > 9999 ? "the year " : "") + yearName)
    case .season(let season): return DayWords(day: nil, month: nil, year: season.name(in: year))
    case .month(let month):
      guard !month.isMasked else { return nil }
      return DayWords(day: nil, month: DayWords.name(ofMonth: Int(month.least)), year: yearName)
    case .day(let day, let month):
      guard !month.isMasked, !day.isMasked else { return nil }
      return DayWords(
        day: "\(day.least)", month: DayWords.name(ofMonth: Int(month.least)), year: yearName)
    }
  }
}

extension Season {
  /// The name in lower case.
  var name: String {
    switch self {
    case .spring: "spring"
    case .summer: "summer"
    case .autumn: "autumn"
    case .winter: "winter"
    }
  }

  /// "spring 2002"; of the winter, both its years: "winter 2002–2003".
  fileprivate func name(in year: Int) -> String {
    let name = "\(name) \(DayWords.name(ofYear: year))"
    return self == .winter ? "\(name)–\(DayWords.name(ofYear: year + 1))" : name
  }
}
