import EDTF

extension Bounds {
  /// The days in words; a whole month or year by its name.
  var phrase: DatePhrase {
    guard !lo.isDistant, !hi.isDistant, !isOneDay else { return DatePhrase(self) }
    let (first, last) = (lo.civil, hi.civil)
    let isWhole = first.day == 1 && hi.advanced(by: 1).civil.day == 1 && first.year == last.year
    let year = DayWords.name(ofYear: first.year)
    if isWhole, first.month == last.month {
      let month = DayWords(day: nil, month: DayWords.name(ofMonth: first.month), year: year).all
      return DatePhrase(adverbial: "in \(month)", noun: month)
    }
    if isWhole, first.month == 1, last.month == 12 {
      return DatePhrase(adverbial: "in \(year)", noun: year)
    }
    return DatePhrase(self)
  }
}
