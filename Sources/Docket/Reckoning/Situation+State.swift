import EDTF

extension Situation {
  /// How soon a due day must come to be *soon*, in days.
  static let soon = 30

  /// The first standing that holds, given the reasons.
  func standing(for reasons: [Reason]) -> Standing {
    if isOver { return .closed }
    if pauses.ongoing != nil { return .paused }
    if reasons.contains(where: \.isCertain) { return .stalled }
    if !reasons.isEmpty { return .possiblyStalled }
    let horizon = day.advanced(by: Situation.soon)
    let isDueSoon = runningClocks.contains { clock in
      clock.due.map { day <= $0.bounds.lo && $0.bounds.lo <= horizon } ?? false
    }
    return isDueSoon ? .dueSoon : .onTrack
  }

  /// The whole state, given what the item waits for and what is part of it.
  func state(waiting: Reason?, parts: [ItemID]) -> ItemState {
    let reasons = ownReasons + (waiting.map { [$0] } ?? [])
    return ItemState(
      item: item, opening: opening, procedure: procedure, spells: toldSpells,
      candidates: candidates, current: current, standing: standing(for: reasons),
      outcome: outcome, reasons: reasons, promises: promises, links: links, parts: parts,
      facts: facts.filter { $0.isTold(by: day) }, clocks: runningClocks)
  }

  /// The candidates, what came before them, and what was announced after them: not what nobody could
  /// tell of on the day.
  private var toldSpells: [Spell] {
    let firsts = course.firstEntries
    let told = firsts.prefix { course.entries[$0].fact.isTold(by: day) }.count
    let count = max(told, candidates.last.map { $0 + 1 } ?? 0)
    guard count > 0, count < firsts.count else { return Array(spells.prefix(count)) }
    return spells.prefix(count - 1) + [spells[count - 1].withoutUntil]
  }
}

extension Reason {
  /// Whether its time is over on a day for some choice of its dates.
  func mayBeOver(on day: Day) -> Bool {
    if case .promise(let promise, _) = detail {
      return promise.state == .broken || promise.state == .possiblyBroken
    }
    return due.map { $0.bounds.lo < day } ?? false
  }
}

extension Spell {
  /// The stay with no word of what came after it.
  fileprivate var withoutUntil: Spell {
    Spell(stage: stage, from: from, until: nil, events: events)
  }
}
