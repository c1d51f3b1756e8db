/// What may have been meant by a text that is no expression, each written as docket reads it.
struct Readings {
  /// None, one, or several if the text is ambiguous; the likelier ones first.
  let all: [String]

  init(of text: String) {
    guard text.utf8.count <= Readings.longestText else {
      all = []
      return
    }
    let plain = Readings.unspaced(Lookalike.replaced(in: text))
    // The first way of reading that leads to an expression is taken.
    let ways: [(String) -> [String]] = [
      { _ in Readings.span(text) },
      { $0 == text ? [] : [$0] + Readings.shortRange($0) },
      Readings.modern, Readings.ranges, Readings.withoutTime, Readings.spoken,
      Readings.everyday, Readings.longYear,
    ]
    let found = ways.lazy.map { $0(plain).filter(EDTFDate.reads) }.first { !$0.isEmpty } ?? []
    all = found.enumerated().filter { !found[..<$0.offset].contains($0.element) }.map(\.element)
  }

  /// How many bytes a text may have for anybody to guess what it means.
  static let longestText = 4 * EDTFDate.longestText

  /// The text without the spaces at its ends and next to a punctuation mark.
  private static func unspaced(_ text: String) -> String {
    var result = ""
    var isSpaced = false
    for character in text {
      if character.isWhitespace {
        isSpaced = true
        continue
      }
      if isSpaced, let last = result.last, last.isLetterOrDigit, character.isLetterOrDigit {
        result.append(" ")
      }
      isSpaced = false
      result.append(character)
    }
    return result
  }
}

extension EDTFDate {
  /// Whether a text is an expression.
  static func reads(_ text: String) -> Bool {
    do throws(Fault) {
      _ = try form(of: text)
      return true
    } catch {
      return false
    }
  }
}

extension Character {
  fileprivate var isLetterOrDigit: Bool { isLetter || isNumber }
}

extension Collection<Character> {
  /// Whether there are only ASCII digits, and at least one.
  var isDigits: Bool { !isEmpty && allSatisfy { $0.isASCII && $0.isNumber } }
}
