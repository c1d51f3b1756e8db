extension EDTFError {
  /// Turns a byte into the character it belongs to, says what stands there and what may be meant.
  init(_ fault: Fault, in text: String) {
    offset = text.characters(before: fault.position)
    let character = text.dropFirst(offset).first
    problem =
      switch fault.reason {
      case .problem(let problem): problem
      case .expected(let expected):
        if let character, let lookalike = Lookalike(character) {
          .lookalike(character, of: lookalike.meant)
        } else if let draft = Draft(at: fault.position, in: text) {
          .draft(draft)
        } else if let character {
          .unexpected(character, expected: expected)
        } else {
          .endsEarly(expected: expected)
        }
      }
    readings = Readings(of: text).all
    self.text = text
  }
}

extension String {
  /// How many characters end at or before a byte.
  fileprivate func characters(before byte: Int) -> Int {
    var (count, end) = (0, 0)
    for character in self {
      end += character.utf8.count
      if end > byte { break }
      count += 1
    }
    return count
  }
}
