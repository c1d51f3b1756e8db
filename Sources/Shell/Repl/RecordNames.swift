import Docket
import EventLog
import Reports

/// The names in the records that can be offered for a word.
struct RecordNames: Sendable {
  private let log: Log
  private let rules: Rulebook
  private let vocabulary: Vocabulary

  init(_ records: Reading) {
    log = records.log
    rules = records.rules
    vocabulary = Vocabulary(records.log, records.rules)
  }

  var items: [String] { Array(vocabulary.items) }
  var itemsAndCollections: [String] { Array(vocabulary.itemsAndCollections) }
  var collections: [String] { itemsAndCollections.filter { $0.hasSuffix("/") } }
  var kinds: [String] { Array(vocabulary.kinds) }
  var eventKinds: [String] { Array(vocabulary.eventKinds) }
  var procedures: [String] { Array(vocabulary.procedures) }
  var publishers: [String] { texts { $0.source?.publisher } }
  var titles: [String] { texts { $0.source?.title } }

  /// What the items are called, by their names.
  var titlesOfItems: [String: String] {
    let titles = log.events.compactMap { event -> (String, String)? in
      guard case .opened(let opening) = event.body else { return nil }
      return (event.item.description, opening.title)
    }
    return Dictionary(titles) { first, _ in first }
  }

  /// The ids of all events, as short as they can be typed, but of those that are redacted.
  var events: [String] { openEvents.map(typed) }

  /// What the events say, by those ids.
  var sentencesOfEvents: [String: String] {
    Dictionary(openEvents.map { (typed($0), "\($0.item): \($0.sentence(in: nil))") }) { first, _ in
      first
    }
  }

  private var openEvents: [Event] { log.events.filter { $0.redaction == nil } }

  /// The id of an event, as short as it can be typed.
  private func typed(_ event: Event) -> String {
    let isUnique = log.ids(beginningWith: event.id.short).count == 1
    return isUnique ? event.id.short : event.id.description
  }

  /// The stages of the procedure of an item; of none, all stages.
  func stages(of item: ItemID?) -> [String] {
    guard let item, let procedure = procedure(of: item) else { return Array(vocabulary.stages) }
    return procedure.stages.map(\.name)
  }

  /// The procedures an item may follow.
  func procedures(for item: ItemID?) -> [String] { item.map(rules.names) ?? procedures }

  private func texts(_ path: (Event) -> String?) -> [String] {
    Array(Set(log.events.compactMap(path)))
  }

  private func procedure(of item: ItemID) -> Procedure? {
    for event in log.events where event.item == item {
      guard case .opened(let opening) = event.body, let name = opening.procedure else { continue }
      return rules.procedure(name, for: item)
    }
    return nil
  }
}

// The words of `add` behind the item.
extension RecordNames {
  /// What the next word may be, behind those that are there.
  func names(
    forWordBehind words: [String], of kind: EventKind, item: ItemID?
  ) -> [String] {
    let takes = Draft.words(for: kind)
    guard let last = takes.last, words.count < takes.count || last.repeats else { return [] }
    let word = words.count < takes.count ? takes[words.count] : last
    switch word.meaning {
    case .member("stage"): return stages(of: item)
    case .member("to"): return items
    case .member("relation"): return [Link.partOf, Link.dependsOn, Link.supersedes]
    case .member("figure"): return texts { $0.measurement?.figure }
    case .member("unit"): return texts { $0.measurement?.unit }
    case .member("target"):
      return item.map { events(of: $0, onlyCorrectable: kind != .retracted) } ?? []
    case .member: return []
    case .ownMembers(let members): return members.map { "\($0)=" }
    case .changes: return words.first.map { correctableMembers(of: $0).map { "\($0)=" } } ?? []
    }
  }

  /// The ids of an item's events, as short as they can be typed.
  private func events(of item: ItemID, onlyCorrectable: Bool) -> [String] {
    log.events.filter { event in
      event.item == item && (!onlyCorrectable || event.kind?.isCorrectable == true)
    }.map(typed)
  }

  /// The members of an event, named by the beginning of its id, that a correction may set.
  private func correctableMembers(of target: String) -> [String] {
    guard let id = log.ids(beginningWith: target).first, let kind = log[id]?.kind else { return [] }
    return kind.memberNames.filter { !Event.fixedMembers.contains($0) }
  }
}

extension Event {
  fileprivate var measurement: Measurement? {
    if case .measured(let measurement) = body { measurement } else { nil }
  }
}
