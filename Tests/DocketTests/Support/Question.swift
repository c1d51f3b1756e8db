import Support

@testable import Docket

/// A filter as a tree, made up by a test, that can be written down.
indirect enum Question {
  case all([Question])
  case any([Question])
  case not(Question)
  /// A condition; without a key, a text to search for.
  case term(Filter.Key?, [String])
}

extension Question {
  /// The words of it, with more parentheses, blanks and quotes than are needed, by chance.
  func words(_ random: inout SplitMix) -> [FilterWord] {
    var writer = Writer(random: random)
    write(to: &writer, within: .any([]))
    random = writer.random
    return writer.words
  }

  private func write(to writer: inout Writer, within outer: Question) {
    if writer.happens(1, of: 8) {
      return writer.group("(") { write(to: &$0, within: .any([])) }
    }
    switch (self, outer) {
    case (.any, .all): writer.group("(") { write(to: &$0, within: .any([])) }
    case (.any(let parts), _):
      for (index, part) in parts.enumerated() {
        if index > 0 { writer.put("or") }
        part.write(to: &writer, within: self)
      }
    case (.all(let parts), _):
      for part in parts { part.write(to: &writer, within: self) }
    case (.not(.term(let key, let values)), _) where writer.happens(2, of: 3):
      writer.put(Question.text(key, values, sign: "-"), isText: true)
    case (.not(let part), _): writer.group("-(") { part.write(to: &$0, within: .any([])) }
    case (.term(let key, let values), _):
      writer.put(Question.text(key, values, sign: ""), isText: true)
    }
  }

  private static func text(_ key: Filter.Key?, _ values: [String], sign: String) -> String {
    sign + (key.map { "\($0.rawValue):" } ?? "") + values.joined(separator: ",")
  }

  private struct Writer {
    var random: SplitMix
    private(set) var words: [FilterWord] = []
    /// The word that is being written.
    private var text = ""
    private var isQuoted: [Bool] = []

    init(random: SplitMix) { self.random = random }

    mutating func happens(_ times: Int, of all: Int) -> Bool {
      Int.random(in: 0..<all, using: &random) < times
    }

    /// Writes a word; what could be taken for more than text is quoted, and other text now and then.
    mutating func put(_ word: String, isText: Bool = false) {
      let isRisky = isText && (word == "or" || word.contains { "()".contains($0) })
      add(word, isQuoted: isRisky || isText && happens(1, of: 4))
      end()
    }

    /// Writes parentheses, which touch what stands between them by chance.
    mutating func group(_ opening: String, _ inside: (inout Writer) -> Void) {
      add(opening, isQuoted: false)
      if happens(1, of: 3) { end() }
      inside(&self)
      if happens(2, of: 3), let last = words.popLast() {
        words.append(last.closed)
      } else {
        words.append(FilterWord(")"))
      }
    }

    private mutating func add(_ word: String, isQuoted: Bool) {
      text += word
      self.isQuoted += word.map { _ in isQuoted }
    }

    private mutating func end() {
      words.append(FilterWord(text, isQuoted: isQuoted))
      (text, isQuoted) = ("", [])
    }
  }
}

extension FilterWord {
  /// The word with a `)` behind it.
  fileprivate var closed: FilterWord {
    let isText = characters.indices.map { !has(characters[$0], at: $0) }
    return FilterWord(String(characters) + ")", isQuoted: isText + [false])
  }
}
