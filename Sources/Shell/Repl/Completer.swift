import Database
import Docket
import EventLog
import Reports

/// Finds what a word may become, by the command table and the names in the records.
struct Completer: Sendable {
  private let commands = Command.all
  /// The names in the records, as far as they have been read.
  let records: RecordNames?

  init(records: Reading?) {
    self.records = records.map { RecordNames($0) }
  }

  /// The completion of the word that ends a text: all that stands before the cursor.
  func completion(of text: String) -> Completion {
    guard let (before, word, quote) = Completer.cut(text) else { return .nothing }
    let found = candidates(for: word, behind: before)
    return Completion(of: word, among: found.names, behind: found.prefix, in: quote)
  }

  private func candidates(for word: String, behind before: [String]) -> Candidates {
    guard let slot = Slot(of: word, behind: before, among: commands) else { return Candidates([]) }
    return candidates(for: word, in: slot)
  }

  /// What a word may become where it stands.
  func candidates(for word: String, in slot: Slot) -> Candidates {
    switch slot {
    case .command: return Candidates(commands.map { ($0.name, $0.summary) })
    case .option(let line): return Candidates(line.freeOptions.map { ($0.written, $0.help) })
    case .value(let offer, let line, let prefix):
      let found = candidates(of: offer, for: word, in: line)
      return prefix.isEmpty
        ? found : Candidates(found.names, behind: prefix, meaning: found.meanings)
    }
  }

  private func candidates(of offer: Offer, for word: String, in line: CommandWords) -> Candidates {
    switch offer {
    case .nothing, .sentence, .files, .folders: Candidates([])
    case .names(let names): Candidates(names)
    case .helpTopics:
      Candidates(commands.map { ($0.name, $0.summary) } + Topic.all.map { ($0.name, $0.summary) })
    case .settings: Candidates(Settings.Name.allCases.map { ($0.rawValue, $0.meaning) })
    case .settingValues:
      Candidates(line.plain.last.flatMap(Settings.Name.init).map(Settings.values) ?? [])
    case .formats(let formats): Candidates(formats.map(\.rawValue))
    case .eventKinds: Candidates(EventKind.allCases.map(\.rawValue))
    case .items: Candidates(records?.items ?? []) { records?.titlesOfItems ?? [:] }
    case .events: Candidates(records?.events ?? []) { records?.sentencesOfEvents ?? [:] }
    case .kinds: Candidates(records?.kinds ?? [])
    case .procedures: Candidates(records?.procedures ?? [])
    case .publishers: Candidates(records?.publishers ?? [])
    case .filters: Candidates(filter: word, behind: line.plain.last, records)
    case .tables: Candidates(Database.names)
    case .eventWords: Candidates(eventWords(in: line))
    }
  }

  private func eventWords(in line: CommandWords) -> [String] {
    guard let records, line.plain.count >= 2, let kind = EventKind(rawValue: line.plain[0]) else {
      return []
    }
    let words = Array(line.plain.dropFirst(2))
    return records.names(forWordBehind: words, of: kind, item: ItemID(line.plain[1]))
  }

  /// Parts the last command of a text into the words before the cursor's, that word as far as it is
  /// typed, and the quote that is open in it.
  static func cut(_ text: String) -> (before: [String], word: String, quote: String)? {
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
