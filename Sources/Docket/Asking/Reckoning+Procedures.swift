/// A procedure and who is where in it.
public struct Usage: Hashable, Sendable {
  /// The folder it stands in; empty for the records folder itself.
  public let collection: String
  public let procedure: Procedure
  /// The items that follow it, sorted.
  public let items: [ItemState]
}

extension Usage {
  /// The items that are in a stage.
  public func items(in stage: String) -> [ItemState] { items.filter { $0.stage == stage } }

  /// The items that may be in a stage, though not for certain.
  public func items(perhapsIn stage: String) -> [ItemState] {
    items.filter { $0.maybeStages.contains(stage) }
  }

  /// The items in no stage that is known.
  public var itemsInNone: [ItemState] { items.filter(\.candidates.isEmpty) }
}

extension Reckoning {
  /// The procedures of a name, one for each folder that has it, by folder; who follows each, on the
  /// day asked about.
  public func usages(of name: String, in rules: Rulebook) -> [Usage] {
    rules.collections(with: name).compactMap { collection in
      rules.procedure(name, in: collection).map { procedure in
        let followers = items.filter { state in
          state.opening?.procedure == name
            && state.item.collections.first { rules.procedure(name, in: $0) != nil } == collection
        }
        return Usage(collection: collection, procedure: procedure, items: followers)
      }
    }
  }
}
