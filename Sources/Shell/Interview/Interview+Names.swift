import Docket

extension Interview {
  /// The names that an answer may be, for Tab.
  func names(for question: Question, on ground: Ground) -> [String] {
    let names = RecordNames(ground.records)
    switch question {
    case .kind: return EventKind.allCases.map(\.rawValue)
    case .item: return kind == .opened ? names.collections : names.items
    case .word:
      return kind.map { names.names(forWordBehind: words, of: $0, item: itemID) } ?? []
    case .option(.kind): return names.kinds
    case .option(.procedure): return names.procedures(for: itemID)
    case .option(.publisher): return names.publishers
    case .option(.title): return names.titles
    case .option: return []
    }
  }

  var itemID: ItemID? { item.flatMap { ItemID($0) } }

  /// The stages that usually follow the one the item is in; of an item in none, the first.
  func nextStages(on ground: Ground) -> [String] {
    guard let state = itemID.flatMap({ ground.reckoning[$0] }), let procedure = state.procedure
    else { return [] }
    let stages = state.candidates.compactMap { procedure.stage(state.spells[$0].stage) }
    guard !stages.isEmpty else { return procedure.stages.prefix(1).map(\.name) }
    let next = Set(stages.flatMap { procedure.names(following: $0) })
    return procedure.stages.map(\.name).filter(next.contains)
  }
}
