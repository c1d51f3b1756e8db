import Docket
import EDTF

extension Dated {
  /// The day as a noun: as its source states it where the reckoning has made no more of it, else as
  /// reckoned.
  var words: String {
    guard let stated, stated.isApproximate || stated.isUncertain else { return bounds.words }
    return DatePhrase(stated).text
  }

  /// The same as an answer to *when*.
  var when: String {
    guard let stated, stated.isApproximate || stated.isUncertain else { return bounds.when }
    return DatePhrase(stated).text
  }

  /// The same for a sum that somebody may want to repeat: a set in its own notation, and what the
  /// reckoning took the date for where that is not what it says.
  var reckoned: String {
    guard let edtf, !bounds.lo.isDistant, let date = try? EDTFDate(edtf), !date.isInterval else {
      return bounds.when
    }
    let asStated = edtf.hasPrefix("[") ? edtf : date.when
    return date.bounds == bounds ? asStated : "\(asStated), reckoned as \(bounds.when)"
  }

  private var stated: EDTFDate? {
    guard let edtf, let date = try? EDTFDate(edtf), date.beginning == bounds, !date.isInterval
    else { return nil }
    return date
  }
}

extension EDTFDate {
  /// The date as its source states it, as an answer to *when*.
  var when: String {
    isInterval || isApproximate || isUncertain ? DatePhrase(self).text : bounds.when
  }
}
