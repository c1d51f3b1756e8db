/// The names that the records and their procedures use: what a filter may ask for.
///
/// Each is gathered when it is asked for.
/// - Complexity: O(*n*) in the number of events, each.
public struct Vocabulary: Sendable {
  private let log: Log
  private let rules: Rulebook

  public init(_ log: Log, _ rules: Rulebook) {
    self.log = log
    self.rules = rules
  }

  /// The items any event is about.
  public var items: Set<String> { log.itemNames }

  /// The items, and the beginnings of their ids, which end in `/`.
  public var itemsAndCollections: Set<String> {
    let items = items
    let collections = items.compactMap { ItemID($0) }.flatMap(\.collections)
    return items.union(Set(collections).filter { !$0.isEmpty }.map { "\($0)/" })
  }

  /// Whether a text names an item, or the beginning of one's id that ends in `/`.
  ///
  /// - Complexity: O(*n*) in the number of events.
  public func knows(item text: String) -> Bool {
    text.hasSuffix("/") ? log.hasItems(beginningWith: text) : ItemID(text).map(log.has) ?? false
  }

  /// The kinds of items: the record's own words.
  public var kinds: Set<String> { log.words(of: [.opened], \.word).union(named("kind")) }

  /// The stages of all procedures, and those that only events name.
  public var stages: Set<String> {
    log.words(of: [.entered, .reported, .promised, .corroborated], \.word).union(named("stage"))
      .union(rules.procedures.flatMap(\.stages).map(\.name))
  }

  /// The procedures there are, and those that only items name.
  public var procedures: Set<String> {
    log.words(of: [.opened], \.other).union(named("procedure")).union(rules.names)
  }

  /// The kinds of events, those of newer versions in the log included.
  public var eventKinds: Set<String> {
    Set(EventKind.allCases.map(\.rawValue)).union(log.kept.values.lazy.map(\.kindName))
  }

  /// What events and corrections say in a member, of those that are kept whole: others correct no more
  /// than a date or a note.
  private func named(_ member: String) -> Set<String> {
    var names: Set<String> = []
    for event in log.kept.values {
      let statements = [event.members[member], event.members["set"]?[member]]
      names.formUnion(statements.compactMap { $0?.text })
    }
    return names
  }
}
