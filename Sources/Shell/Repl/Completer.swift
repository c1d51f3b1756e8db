import Docket
import EventLog

/// Finds what a word may become, by the command table and the names in the records.
struct Completer: Sendable {
  private let grammar = Grammar(commands: Command.all)
  /// The records, as far as they have been read.
  let records: Reading?

  /// The completion of the word that ends a text: all that stands before the cursor.
  func completion(of text: String) -> Completion {
    guard let (before, word, quote) = Completer.cut(text) else { return .nothing }
    guard let name = before.first else {
      return Completion(of: word, among: grammar.commands.map(\.name), closing: quote)
    }
    guard let command = grammar.commands.first(where: { $0.name == name }) else { return .nothing }
    let names = names(for: word, behind: Array(before.dropFirst()), of: command)
    return Completion(of: word, among: names, closing: quote)
  }

  private func names(for word: String, behind words: [String], of command: Command) -> [String] {
    let areOptionsOver = words.contains("--")
    var place = 0
    var option: Option?
    for word in words where word != "--" {
      if option?.value != nil {
        option = nil
      } else {
        option = areOptionsOver ? nil : command.options.first { $0.written == word }
        if option == nil { place += 1 }
      }
    }
    if let option, option.value != nil { return names(of: option.offers, behind: words) }
    if !areOptionsOver, word.hasPrefix("-") {
      return command.options.map(\.written).filter { !words.contains($0) }
    }
    return command.parameter(at: place).map { names(of: $0.offers, behind: words) } ?? []
  }

  private func names(of offer: Offer, behind words: [String]) -> [String] {
    switch offer {
    case .nothing: []
    case .commands: grammar.commands.map(\.name)
    case .items: vocabulary.map { Array($0.items) } ?? []
    case .stages: stages(behind: words)
    case .filters: Filter.Key.allCases.map { "\($0.rawValue):" }
    case .settings: Settings.Name.allCases.map(\.rawValue)
    case .settingValues: words.last.flatMap(Settings.Name.init).map(Settings.values) ?? []
    case .formats: Settings.values(of: .format)
    case .eventKinds: EventKind.allCases.map(\.rawValue)
    }
  }

  private var vocabulary: Vocabulary? { records.map { Vocabulary($0.log, $0.rules) } }

  /// The stages of the procedure of an item named before; without one, all stages.
  private func stages(behind words: [String]) -> [String] {
    guard let records else { return [] }
    let items = words.compactMap { ItemID($0) }
    for event in records.log.events where items.contains(event.item) {
      guard case .opened(let opening) = event.body, let name = opening.procedure,
        let procedure = records.rules.procedure(name, for: event.item)
      else { continue }
      return procedure.stages.map(\.name)
    }
    return vocabulary.map { Array($0.stages) } ?? []
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
