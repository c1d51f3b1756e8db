import EDTF

struct DatePhrase {
  let text: String

  init(_ day: Day) {
    let (year, month, number) = day.civil
    text = "\(number) \(Self.months[month - 1]) \(year)"
  }

  init(_ bounds: Bounds) {
    let (first, last) = (bounds.lo.civil, bounds.hi.civil)
    let whole = first.day == 1 && bounds.hi.advanced(by: 1).civil.day == 1
    if bounds.isOneDay {
      text = DatePhrase(bounds.lo).text
    } else if whole, first.year == last.year, first.month == last.month {
      text = "\(Self.months[first.month - 1]) \(first.year)"
    } else if whole, first.year == last.year, first.month == 1, last.month == 12 {
      text = "\(first.year)"
    } else if first.year == last.year {
      text =
        "between \(first.day) \(Self.months[first.month - 1]) and \(DatePhrase(bounds.hi).text)"
    } else {
      text = "between \(DatePhrase(bounds.lo).text) and \(DatePhrase(bounds.hi).text)"
    }
  }

  init(_ date: EDTFDate) {
    text = (date.isApproximate ? "about " : "") + DatePhrase(date.bounds).text
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
