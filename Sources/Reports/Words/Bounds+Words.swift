import EDTF

extension Bounds {
  /// A day as closely as it is known, as a noun: `6 March 2003`, `June 2002`, `some day between 1 July
  /// and 31 December 2002`.
  var words: String {
    switch closeness {
    case .day, .month, .year: DatePhrase(self).text
    case .between: "some day \(DatePhrase(self).text)"
    case .notAfter: "\(DatePhrase(hi).text) or before"
    case .notBefore: "\(DatePhrase(lo).text) or after"
    case .unknown: "a day not known"
    }
  }

  /// The same as an answer to *when*: `on 6 March 2003`, `in June 2002`, `between 1 July and
  /// 31 December 2002`.
  var when: String {
    switch closeness {
    case .day: "on \(DatePhrase(lo).text)"
    case .month, .year: "in \(DatePhrase(self).text)"
    case .between: DatePhrase(self).text
    case .notAfter: "by \(DatePhrase(hi).text)"
    case .notBefore: "on or after \(DatePhrase(lo).text)"
    case .unknown: "on a day not known"
    }
  }

  /// How closely a day is known, by the forms that English has for it.
  private enum Closeness {
    case day, month, year, between, notAfter, notBefore, unknown
  }

  private var closeness: Closeness {
    switch (lo.isDistant, hi.isDistant) {
    case (true, true): return .unknown
    case (true, false): return .notAfter
    case (false, true): return .notBefore
    case (false, false): break
    }
    if isOneDay { return .day }
    let (first, last) = (lo.civil, hi.civil)
    let isWhole = first.day == 1 && hi.advanced(by: 1).civil.day == 1
    guard isWhole, first.year == last.year else { return .between }
    if first.month == last.month { return .month }
    return first.month == 1 && last.month == 12 ? .year : .between
  }
}
