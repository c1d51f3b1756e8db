extension EDTFError {
  /// Turns a byte into the character it belongs to, and says what stands there.
  init(_ fault: Fault, in text: String) {
    let offset = text.characters(before: fault.position)
    let character = text.dropFirst(offset).first
    self.init(
      text: text, offset: offset, problem: Problem(fault.reason, at: character), readings: [])
  }
}

extension EDTFError.Problem {
  fileprivate init(_ reason: Fault.Reason, at character: Character?) {
    switch (reason, character) {
    case (.problem(let problem), _): self = problem
    case (.expected(let expected), nil): self = .endsEarly(expected: expected)
    case (.expected(let expected), let character?):
      self = .unexpected(character, expected: expected)
    }
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
