import EDTF

@testable import Docket

/// A reckoner that knows every exact date.
///
/// It lays out each choice of days within the bounds that keeps the order, and looks on each what holds.
/// Slow, and short enough to be read as a definition.
struct Naive {
  let scene: Scene
  /// Each choice of days: those of the entries in order, and those of the facts.
  private(set) var choices: [Choice] = []

  struct Choice {
    /// When each entry of the course was made.
    let entries: [Int]
    /// When each fact happened.
    let facts: [EventID: Int]
    /// The last day a promise leaves, by promise.
    let due: [EventID: Int]
  }

  /// Stands for "long before": no duration of these tests reaches from it into the days asked about.
  static let longAgo = day(-20).number

  /// Lays out the choices, or returns `nil` where there are more than `limit` to try.
  init?(_ scene: Scene, limit: Int) {
    self.scene = scene
    var slots: [[Int]] = []
    for fact in scene.facts {
      slots.append(Naive.days(fact.bounds))
      if case .promised(_, let due, _) = fact.event.body { slots.append(Naive.days(due.widened)) }
    }
    let implied = scene.entries.filter { $0.fact.event.kind == .reported }
    for entry in implied { slots.append(Naive.days(entry.fact.bounds.openedBelow)) }
    guard slots.reduce(1, { $0 * $1.count }) <= limit else { return nil }

    var chosen = slots.map { $0[0] }
    func lay(_ slot: Int) {
      guard slot < slots.count else {
        if let choice = choice(chosen) { choices.append(choice) }
        return
      }
      for day in slots[slot] {
        chosen[slot] = day
        lay(slot + 1)
      }
    }
    lay(0)
  }

  private static func days(_ bounds: Bounds) -> [Int] {
    Array(max(bounds.lo.number, longAgo)...max(bounds.hi.number, longAgo))
  }

  /// The choice, if it keeps the order of the entries and lets every report be true of its stay.
  private func choice(_ chosen: [Int]) -> Choice? {
    var rest = chosen[...]
    var facts: [EventID: Int] = [:]
    var due: [EventID: Int] = [:]
    for fact in scene.facts {
      facts[fact.id] = rest.removeFirst()
      if fact.event.kind == .promised { due[fact.id] = rest.removeFirst() }
    }
    var entries: [Int] = []
    for entry in scene.entries {
      let implied = entry.fact.event.kind == .reported
      entries.append(implied ? rest.removeFirst() : facts[entry.fact.id] ?? 0)
    }
    guard zip(entries, entries.dropFirst()).allSatisfy({ $0 <= $1 }) else { return nil }
    let firsts = scene.situation.course.firstEntries
    for (number, spell) in scene.spells.enumerated() {
      for event in spell.events where scene.facts.contains(where: { $0.isReport(event) }) {
        let reported = facts[event] ?? 0
        guard entries[firsts[number]] <= reported else { return nil }
        if number + 1 < firsts.count, entries[firsts[number + 1]] < reported { return nil }
      }
    }
    for (index, entry) in scene.entries.enumerated() {
      guard entries[index] <= facts[entry.fact.id] ?? 0 else { return nil }
    }
    return Choice(entries: entries, facts: facts, due: due)
  }
}

extension Fact {
  fileprivate func isReport(_ id: EventID) -> Bool { self.id == id && event.kind == .reported }
}

extension Naive {
  /// The spell an item is in, or `nil` before its first entry.
  func current(_ choice: Choice, on day: Int) -> Int? {
    scene.situation.course.firstEntries.lastIndex { choice.entries[$0] <= day }
  }

  /// Whether its stage's pace is over.
  func isOverPace(_ choice: Choice, on day: Int) -> Bool {
    guard let spell = current(choice, on: day), let stage = scene.situation.step(of: spell),
      stage.end == nil, let pace = stage.pace
    else { return false }
    return choice.entries[scene.situation.course.firstEntries[spell]] + pace.count < day
  }

  /// Whether a promise of that stage is broken.
  func isBroken(_ stage: String, _ choice: Choice, on day: Int) -> Bool {
    guard !isOver(choice, on: day) else { return false }
    return scene.facts.contains { fact in
      guard case .promised(stage, _, _) = fact.event.body, let made = choice.facts[fact.id],
        let due = choice.due[fact.id], made < day, due < day
      else { return false }
      return !zip(scene.entries, choice.entries).contains { entry, entered in
        keeps(entry.stage, stage) && made <= entered && entered <= day
      }
    }
  }

  private func keeps(_ entered: String, _ promised: String) -> Bool {
    guard let procedure = scene.procedure else { return entered == promised }
    let end = procedure.stage(entered)?.end
    let isLater = procedure.place(of: entered) > procedure.place(of: promised)
    return entered == promised || end == .done || end == nil && isLater
  }

  /// Whether nothing has been heard for the threshold; an entry counts, even one nobody recorded.
  func isSilent(_ choice: Choice, on day: Int) -> Bool {
    guard !isOver(choice, on: day), let threshold = scene.procedure?.silent?.count else {
      return false
    }
    let heard = scene.facts.filter { $0.event.kind?.isActivity == true }
      .compactMap { choice.facts[$0.id] }
    let last = (heard + choice.entries).filter { $0 <= day }.max()
    return last.map { $0 + threshold < day } ?? false
  }

  func isOver(_ choice: Choice, on day: Int) -> Bool {
    current(choice, on: day).map(scene.situation.isEnd) ?? false
  }
}
