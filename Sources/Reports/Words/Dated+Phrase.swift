import Docket
import EDTF

extension Dated {
  /// The date in words: as its source states it where the reckoning made no more of it, else as
  /// reckoned.
  var phrase: DatePhrase {
    guard let stated, stated.beginning == bounds else { return bounds.phrase }
    return DatePhrase(stated)
  }

  /// When it was, for a sum that somebody may want to repeat: a set in its own notation, and what
  /// the reckoning took the date for where that is not what it says.
  var reckoned: String {
    guard let stated, !bounds.lo.isDistant else { return bounds.phrase.adverbial }
    let words = stated.isSet ? stated.text : DatePhrase(stated).adverbial
    return stated.bounds == bounds ? words : "\(words), reckoned as \(bounds.phrase.adverbial)"
  }

  /// The date its source states, if that is a day and not a stretch of time.
  private var stated: EDTFDate? {
    guard let edtf, let date = try? EDTFDate(edtf), !date.isInterval else { return nil }
    return date
  }
}

extension EDTFDate {
  fileprivate var isSet: Bool {
    switch form {
    case .oneOf, .allOf: true
    case .date, .interval: false
    }
  }

  /// The date on its own: `June 2002`, `from 18 to 20 December 2007`.
  var label: String {
    let phrase = DatePhrase(self)
    return isInterval ? phrase.adverbial : phrase.noun
  }
}
