/// Finds what a word may become, by the command table and the names of the records.
struct Completer: Sendable {
  private let grammar = Grammar(commands: Command.all)
  let names: Names

  /// Names that are not in the table.
  struct Names: Hashable, Sendable {
    var items: [String] = []
    var stages: [String] = []
  }

  /// The completion of the word that ends a text: all that stands before the cursor.
  func completion(of text: String) -> Completion {
    guard let (before, word, quote) = Completer.cut(text) else { return .nothing }
    guard let name = before.first else {
      return Completion(of: word, among: grammar.commands.map(\.name), closing: quote)
    }
    guard let command = grammar.commands.first(where: { $0.name == name }) else { return .nothing }
    let offered = self.names(for: word, behind: Array(before.dropFirst()), of: command)
    return Completion(of: word, among: offered, closing: quote)
  }

  private func names(for word: String, behind words: [String], of command: Command) -> [String] {
    let areOptionsOver = words.contains("--")
    if !areOptionsOver, word.hasPrefix("-") {
      return command.options.map(\.written).filter { !words.contains($0) }
    }
    var place = 0
    var isValue = false
    for word in words where word != "--" {
      if isValue {
        isValue = false
      } else if let option = command.options.first(where: { $0.written == word }), !areOptionsOver {
        isValue = option.value != nil
      } else {
        place += 1
      }
    }
    if isValue, let option = command.options.first(where: { $0.written == words.last }) {
      return names(of: option.offers, behind: words)
    }
    return command.parameter(at: place).map { names(of: $0.offers, behind: words) } ?? []
  }

  private func names(of offer: Offer, behind words: [String]) -> [String] {
    switch offer {
    case .nothing: []
    case .commands: grammar.commands.map(\.name)
    case .items: names.items
    case .stages: names.stages
    case .settings: Settings.Name.allCases.map(\.rawValue)
    case .settingValues: words.last.flatMap(Settings.Name.init).map(Settings.values) ?? []
    case .formats: Settings.values(of: .format)
    case .eventKinds: []
    }
  }

  /// Parts the last command of a text into the words before the cursor's, that word as far as it is
  /// typed, and the quote that is open in it.
  private static func cut(_ text: String) -> (before: [String], word: String, quote: String)? {
    // A character that nobody types stands at the cursor, so that there is a word even behind a space.
    let cursor = "\u{E000}"
    for quote in ["", "'", "\""] {
      let passage = Passage(origin: .prompt, firstLine: 1, text: text + cursor + quote)
      guard let sentences = try? passage.sentences() else { continue }
      guard let words = sentences.last.map({ ([$0.first] + $0.rest).map(\.text) }),
        let word = words.last, word.hasSuffix(cursor)
      else { return nil }
      return (words.dropLast(), String(word.dropLast()), quote)
    }
    return nil
  }
}
