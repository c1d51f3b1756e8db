import Docket

/// What the end of a word may become.
struct Candidates {
  /// What stays of the word: `-standing:closed,`.
  let prefix: String
  /// What may stand behind that.
  let names: [String]
  /// What some of them mean, where somebody has room to show it; made when it is asked for.
  let meanings: () -> [String: String]

  init(
    _ names: [String], behind prefix: String = "",
    meaning meanings: @escaping () -> [String: String] = { [:] }
  ) {
    self.prefix = prefix
    self.names = names
    self.meanings = meanings
  }

  /// Names, each with what it means.
  init(_ pairs: [(name: String, meaning: String)]) {
    self.init(pairs.map(\.name)) {
      Dictionary(pairs.map { ($0.name, $0.meaning) }) { first, _ in first }
    }
  }

  /// What a word of a filter may become: a key, or behind one the last of its values, behind hyphens
  /// and parentheses, or the `or` between two of them.
  ///
  /// `before` is the word before it, if that is one of the filter.
  init(filter word: String, behind before: String?, _ records: RecordNames?) {
    let opening = word.prefix { "-(".contains($0) }
    guard let colon = word.firstIndex(of: ":") else {
      let mayJoin = opening.isEmpty && before.map { $0 != "or" && $0.last != "(" } ?? false
      let keys = Filter.Key.allCases.map { "\($0.rawValue):" }
      self.init(keys + (mayJoin ? ["or"] : []), behind: String(opening))
      return
    }
    let name = word[..<colon].dropFirst(opening.count)
    let end = word.lastIndex(of: ",") ?? colon
    let names = Filter.Key(rawValue: String(name)).map { Candidates.values(of: $0, records) }
    self.init(names ?? [], behind: String(word[...end]))
  }

  private static func values(of key: Filter.Key, _ records: RecordNames?) -> [String] {
    switch key {
    case .item: records?.itemsAndCollections ?? []
    case .kind: records?.kinds ?? []
    case .stage: records?.stages(of: nil) ?? []
    case .standing: Standing.allCases.map(\.rawValue)
    case .event: records?.eventKinds ?? EventKind.allCases.map(\.rawValue)
    case .procedure: records?.procedures ?? []
    case .source: records?.publishers ?? []
    case .since, .until: []
    }
  }
}
