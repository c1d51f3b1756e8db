import Reports

/// What Tab comes to.
struct Completion: Hashable, Sendable {
  /// What is put in at the cursor.
  let insert: String?
  /// The names to choose from, where nothing more can be put in.
  let list: [String]

  static let nothing = Completion(insert: nil, list: [])

  /// Continues a word by the names it may become.
  ///
  /// - Parameters:
  ///   - word: The word as far as it is typed.
  ///   - names: What may stand behind `prefix`.
  ///   - prefix: The part of the word that stays.
  ///   - quote: The quote that is open in it, to be closed; `nil` where quotes mean nothing.
  init(
    of word: String, among names: some Sequence<String>, behind prefix: String = "",
    in quote: String? = nil
  ) {
    // What would act on the terminal cannot be put into a line.
    let typed = word.dropFirst(prefix.count)
    let matches = Set(names.filter { $0.hasPrefix(typed) && $0.visible == $0 }).sorted()
    guard let first = matches.first, let last = matches.last else {
      self = .nothing
      return
    }
    // Of sorted names, what the first and the last have in common all have.
    let common = String(zip(first, last).prefix { $0 == $1 }.map(\.0))
    let rest = Completion.written(common.dropFirst(typed.count), in: quote)
    if matches.count == 1 {
      let isOpen = [":", "=", "/"].contains(first.last)
      self.init(insert: rest + (isOpen ? "" : (quote ?? "") + " "), list: [])
    } else if rest.isEmpty {
      self.init(insert: nil, list: matches)
    } else {
      self.init(insert: rest, list: [])
    }
  }

  private init(insert: String?, list: [String]) {
    self.insert = insert
    self.list = list
  }

  /// A part of a name as it is typed within a quote, or without one.
  private static func written(_ text: Substring, in quote: String?) -> String {
    guard let quote else { return String(text) }
    return text.map { character in
      switch quote {
      case "'": character == "'" ? "'\\''" : String(character)
      case "\"": "\"\\".contains(character) ? "\\\(character)" : String(character)
      default: " '\"\\;#()".contains(character) ? "\\\(character)" : String(character)
      }
    }.joined()
  }
}
