import EDTF
import Support
import Testing

/// Bounds against an independent reader that writes out every date behind a mask.
struct ExpansionTests {
  @Test func `the bounds of a mask are the first and the last real day behind it`() {
    var random = SplitMix(seed: 5)
    var read = 0
    for _ in 0..<1_500 {
      let text = maskedDate(&random)
      let days = expansion(of: text).sorted()
      let bounds = (try? EDTFDate(text))?.bounds
      if bounds?.lo != days.first || bounds?.hi != days.last {
        Issue.record("\(text): \(bounds.map(written) ?? "refused")")
      }
      read += bounds == nil ? 0 : 1
    }
    #expect(read > 700, "most of these dates exist")
  }

  @Test func `marks move no bounds, and widen them to all that one more or less can mean`() {
    var random = SplitMix(seed: 7)
    for _ in 0..<700 {
      let plain = maskedDate(&random)
      let text = marked(plain, &random)
      guard let date = try? EDTFDate(text) else {
        #expect((try? EDTFDate(plain)) == nil, "\(text)")
        continue
      }
      let near = neighbourhood(of: text)
      let isApproximate = text.contains { "~%".contains($0) }
      if date.bounds != (try? EDTFDate(plain))?.bounds
        || date.widened.lo > near.lo || date.widened.hi < near.hi
        || date.isApproximate != isApproximate
      {
        Issue.record("\(text): \(written(date.widened)), but \(written(near)) can be meant")
      }
    }
  }

  @Test func `every date is written as it was read`() throws {
    var random = SplitMix(seed: 6)
    for _ in 0..<1_500 {
      let text = marked(maskedDate(&random), &random)
      guard let date = try? EDTFDate(text) else { continue }
      guard case .date(let calendarDate) = date.form else {
        Issue.record("\(text) is one date")
        continue
      }
      #expect(calendarDate.description == text)
    }
    for text in [
      "Y170000002", "Y-17XXXXXXX", "2001-21", "-0044-03-15", "0000", "2001-~34?", "1950S2~",
      "Y171010000S3", "-0050S1", "?YX2345",
    ] {
      #expect(try EDTFDate(text).form.dates.map(\.description) == [text])
    }
  }

  /// A day, a month or a year in which one digit in four is masked, but few of the year.
  private func maskedDate(_ random: inout SplitMix) -> String {
    let year = Int.random(in: 1...9999, using: &random)
    var parts = ["\(year + 10_000)".dropFirst()]
    let month = Int.random(in: 1...12, using: &random) + 100
    let day = Int.random(in: 1...31, using: &random) + 100
    if Int.random(in: 0..<10, using: &random) > 0 { parts.append("\(month)".dropFirst()) }
    if parts.count > 1, Int.random(in: 0..<4, using: &random) > 0 {
      parts.append("\(day)".dropFirst())
    }
    let masked = parts.enumerated().map { index, digits in
      String(
        digits.map { digit in
          Int.random(in: 0..<(index == 0 ? 8 : 4), using: &random) == 0 ? "X" : digit
        })
    }
    return (Int.random(in: 0..<5, using: &random) == 0 ? "-" : "") + masked.joined(separator: "-")
  }

  /// The date with a mark at one in six of the places where one may stand.
  private func marked(_ text: String, _ random: inout SplitMix) -> String {
    let isNegative = text.hasPrefix("-")
    let parts = text.split(separator: "-").enumerated().map { index, part in
      let marks = (0..<2).map { _ in
        Int.random(in: 0..<6, using: &random) == 0
          ? ["?", "~", "%"].randomElement(using: &random) ?? "" : ""
      }
      return marks[0] + (isNegative && index == 0 ? "-" : "") + part + marks[1]
    }
    return parts.joined(separator: "-")
  }

  /// The first and the last day there can be if every component with a mark `~` or `%` before it may be
  /// one less or one more, whatever the others are.
  private func neighbourhood(of text: String) -> Bounds {
    let plain = text.filter { !"?~%".contains($0) }
    let shifts = text.split(separator: "-").map {
      "~%".contains($0.first ?? " ") ? [-1, 0, 1] : [0]
    }
    let parts = plain.split(separator: "-").map(numbers)
    // What stands before the sign of a year is cut off with it.
    let (yearShifts, others) = (shifts[0], shifts.suffix(parts.count - 1))
    let signed = plain.hasPrefix("-") ? parts[0].filter { $0 > 0 }.map { -$0 } : parts[0]
    let months = parts.count > 1 ? parts[1].filter((1...12).contains) : Array(1...12)
    let (days, dayShifts) = parts.count > 2 ? (parts[2], others.last ?? [0]) : (Array(1...31), [0])
    var near: Bounds?
    for year in signed.flatMap({ year in yearShifts.map { year + $0 } }) {
      // Counted from January of the year.
      for month in months.flatMap({ month in (others.first ?? [0]).map { month + $0 - 1 } }) {
        let inYear = month < 0 ? year - 1 : month > 11 ? year + 1 : year
        for day in days {
          guard let day = Day(year: inYear, month: (month + 12) % 12 + 1, day: day) else {
            continue
          }
          for shift in dayShifts {
            let shifted = Bounds(day.advanced(by: shift))
            near = near?.hull(shifted) ?? shifted
          }
        }
      }
    }
    return near ?? .unknown
  }

  /// Every real day behind the text, found by trying all digits.
  private func expansion(of text: String) -> [Day] {
    let isNegative = text.hasPrefix("-")
    let parts = text.split(separator: "-").map(numbers)
    let months = parts.count > 1 ? parts[1] : Array(1...12)
    let days = parts.count > 2 ? parts[2] : Array(1...31)
    return parts[0].flatMap { year -> [Day] in
      if isNegative && year == 0 { return [] }
      return months.flatMap { month in
        days.compactMap { Day(year: isNegative ? -year : year, month: month, day: $0) }
      }
    }
  }

  private func numbers(behind mask: Substring) -> [Int] {
    mask.reduce([0]) { numbers, character in
      numbers.flatMap { number in
        (character.wholeNumberValue.map { [$0] } ?? Array(0...9)).map { number * 10 + $0 }
      }
    }
  }
}
