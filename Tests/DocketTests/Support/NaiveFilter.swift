import EDTF

@testable import Docket

/// Answers questions by sets: of every condition all that meets it, then unions and intersections.
struct NaiveFilter {
  private let reckoning: Reckoning
  private let entries: [Reckoning.Entry]

  init(_ reckoning: Reckoning) {
    self.reckoning = reckoning
    entries = reckoning.entries
  }

  /// An item with one of its live events, or with none.
  private struct Pair: Hashable {
    let item: ItemID
    let event: EventID?
  }

  /// The items: those which, with some event of theirs or with none, meet the question.
  func items(_ question: Question) -> Set<ItemID> { Set(pairs(question).map(\.item)) }

  private func pairs(_ question: Question) -> Set<Pair> {
    switch question {
    case .all(let parts):
      return parts.reduce(everything) { $0.intersection(pairs($1)) }
    case .any(let parts):
      return parts.reduce([]) { $0.union(pairs($1)) }
    case .not(let part):
      let others = items(part)
      return everything.filter { !others.contains($0.item) }
    case .term(let key, let values):
      return everything.filter { pair in
        guard let state = reckoning[pair.item] else { return false }
        let entry = live(pair.item).first { $0.event.id == pair.event }
        return values.contains { meets(key, $0, state, entry) }
      }
    }
  }

  private var everything: Set<Pair> {
    var pairs: Set<Pair> = []
    for state in reckoning.items {
      pairs.insert(Pair(item: state.item, event: nil))
      for entry in live(state.item) { pairs.insert(Pair(item: state.item, event: entry.event.id)) }
    }
    return pairs
  }

  private func live(_ item: ItemID) -> [Reckoning.Entry] {
    entries.filter { $0.event.item == item && $0.state != .retracted }
  }

  private func meets(
    _ key: Filter.Key?, _ value: String, _ state: ItemState, _ entry: Reckoning.Entry?
  ) -> Bool {
    switch key {
    case nil:
      state.item.text.naivelyContains(value)
        || live(state.item).contains { $0.naiveTexts.contains { $0.naivelyContains(value) } }
    case .item, .kind, .standing, .procedure: meets(key, value, state.item)
    case .stage: state.candidates.contains { state.spells[$0].stage == value }
    case .event, .source: entry.map { meets(key, value, $0) } ?? false
    case .since, .until:
      entry.map { entry in
        let isRuling = [.corrected, .retracted, .corroborated, .linked].contains(entry.event.kind)
        return (!isRuling || entry.event.on != nil) && meets(key, value, entry)
      } ?? false
    }
  }

  /// The events that meet the question.
  func events(_ question: Question) -> Set<EventID> {
    let everything = Set(entries.map(\.event.id))
    switch question {
    case .all(let parts): return parts.reduce(everything) { $0.intersection(events($1)) }
    case .any(let parts): return parts.reduce([]) { $0.union(events($1)) }
    case .not(let part): return everything.subtracting(events(part))
    case .term(let key, let values):
      let found = entries.filter { entry in
        values.contains { meets(key, $0, entry) }
      }
      return Set(found.map(\.event.id))
    }
  }

  private func meets(_ key: Filter.Key?, _ value: String, _ entry: Reckoning.Entry) -> Bool {
    let event = entry.fact?.event ?? entry.event
    switch key {
    case nil: return entry.naiveTexts.contains { $0.naivelyContains(value) }
    case .item, .kind, .standing, .procedure: return meets(key, value, event.item)
    case .stage: return event.members["stage"] == .string(value)
    case .event: return event.members["event"] == .string(value)
    case .source:
      return ["title", "publisher"].contains { name in
        event.members["source"]?[name]?.text?.naivelyContains(value) ?? false
      }
    case .since:
      guard let date = try? EDTFDate(value) else { return false }
      return [entry.bounds.hi, entry.fact?.lastDay].compactMap { $0 }.contains {
        $0 >= date.bounds.lo
      }
    case .until:
      guard let date = try? EDTFDate(value) else { return false }
      return entry.bounds.lo <= date.bounds.hi
    }
  }

  private func meets(_ key: Filter.Key?, _ value: String, _ item: ItemID) -> Bool {
    let state = reckoning[item]
    return switch key {
    case .item: item.text == value || value.hasSuffix("/") && item.text.hasPrefix(value)
    case .kind: state?.opening?.kind == value
    case .standing: state?.standing.rawValue == value
    case .procedure: state?.opening?.procedure == value
    default: false
    }
  }
}

extension Reckoning.Entry {
  fileprivate var naiveTexts: [String] {
    let members = (fact?.event ?? event).members
    let told = ["title", "kind", "procedure", "stage", "who", "reason", "relation", "to", "figure"]
    let source = ["title", "publisher"].compactMap { members["source"]?[$0]?.text }
    let set = ["stage", "who"].compactMap { members["set"]?[$0]?.text }
    return told.compactMap { members[$0]?.text } + source + set
  }
}

extension String {
  fileprivate func naivelyContains(_ part: String) -> Bool {
    let (hay, needle) = (Array(lowercased()), Array(part.lowercased()))
    guard hay.count >= needle.count else { return false }
    return (0...hay.count - needle.count).contains { start in
      Array(hay[start..<start + needle.count]) == needle
    }
  }
}
