/// A piece of a filter, and where it stands.
struct FilterToken {
  let kind: Kind
  /// The index of the word.
  let word: Int
  /// The characters of it that it is, counted from 0.
  let characters: Range<Int>

  enum Kind: Hashable {
    /// `(`, or `-(`.
    case open(isNegated: Bool)
    case close
    case or
    /// A condition, with its hyphen.
    case term(String)
  }

  /// An error at its place, up to another piece if that is in the same word.
  func error(_ problem: FilterError.Problem, to end: FilterToken? = nil) -> FilterError {
    let last = end?.word == word ? end?.characters : nil
    let range = characters.lowerBound..<(last ?? characters).upperBound
    return FilterError(word: word, characters: range, problem: problem)
  }

  /// Cuts words into their pieces.
  ///
  /// Parentheses are those around a term: `(` at the beginning of a word and `)` at the end of one,
  /// while those that are balanced within a term are text, as in `(Act(1996))`.
  static func tokens(of words: [FilterWord]) throws(FilterError) -> [FilterToken] {
    var tokens: [FilterToken] = []
    for (index, word) in words.enumerated() {
      var cutter = Cutter(word: word, index: index)
      try cutter.run()
      tokens += cutter.tokens
    }
    return tokens
  }
}

private struct Cutter {
  let word: FilterWord
  let index: Int
  private(set) var tokens: [FilterToken] = []
  private var position = 0

  init(word: FilterWord, index: Int) {
    (self.word, self.index) = (word, index)
  }

  mutating func run() throws(FilterError) {
    while true {
      if word.has("(", at: position) {
        take(.open(isNegated: false), to: position + 1)
      } else if word.has("-", at: position), word.has("(", at: position + 1) {
        take(.open(isNegated: true), to: position + 2)
      } else {
        break
      }
    }
    let end = endOfTerm
    // A word without a character is a term, too: one to complain of.
    if end > position || word.characters.isEmpty {
      if isShellSign(end) {
        let problem = FilterError.Problem.shellSign(text(to: end))
        throw FilterError(word: index, characters: position..<end, problem: problem)
      }
      take(isOr(end) ? .or : .term(text(to: end)), to: end)
    }
    while word.has(")", at: position) { take(.close, to: position + 1) }
    guard position == word.characters.count else {
      throw FilterError(
        word: index, characters: position..<word.characters.count, problem: .noBlank)
    }
  }

  /// The index behind the term that begins here: the word's end, or a `)` that closes nothing in it.
  private var endOfTerm: Int {
    var depth = 0
    for index in position..<word.characters.count {
      if word.has("(", at: index) {
        depth += 1
      } else if word.has(")", at: index) {
        guard depth > 0 else { return index }
        depth -= 1
      }
    }
    return word.characters.count
  }

  private func isOr(_ end: Int) -> Bool {
    end == position + 2 && ["or", "OR"].contains(text(to: end)) && !isQuoted(end)
  }

  private func isShellSign(_ end: Int) -> Bool {
    end > position && text(to: end).allSatisfy { "|<>&".contains($0) } && !isQuoted(end)
  }

  private func isQuoted(_ end: Int) -> Bool {
    (position..<end).contains { !word.has(word.characters[$0], at: $0) }
  }

  private func text(to end: Int) -> String { String(word.characters[position..<end]) }

  private mutating func take(_ kind: FilterToken.Kind, to end: Int) {
    tokens.append(FilterToken(kind: kind, word: index, characters: position..<end))
    position = end
  }
}
