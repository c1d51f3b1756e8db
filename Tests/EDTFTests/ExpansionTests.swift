import EDTF
import Testing

/// Bounds against an independent reader that writes out every date behind a mask.
struct ExpansionTests {
  @Test func `the bounds of a mask are the first and the last real day behind it`() {
    var random = SeededGenerator(seed: 5)
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

  @Test func `every date is written as it was read`() throws {
    var random = SeededGenerator(seed: 6)
    for _ in 0..<1_500 {
      let text = maskedDate(&random) + (["", "?", "~", "%"].randomElement(using: &random) ?? "")
      guard let date = try? EDTFDate(text) else { continue }
      guard case .date(let calendarDate) = date.form else {
        Issue.record("\(text) is one date")
        continue
      }
      #expect(calendarDate.description == text)
    }
    for text in ["Y170000002", "Y-17XXXXXXX", "2001-21", "-0044-03-15", "0000"] {
      #expect(try EDTFDate(text).form.dates.map(\.description) == [text])
    }
  }

  /// A day, a month or a year in which one digit in four is masked, but few of the year.
  private func maskedDate(_ random: inout SeededGenerator) -> String {
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
