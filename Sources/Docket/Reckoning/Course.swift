import EDTF

/// An item's way through its stages: its entries in order, with bounds that respect the order.
struct Course {
  /// The entries, first to last.
  private(set) var entries: [Entry]
  /// The reported stages that fit nowhere: `check` names them.
  private(set) var ignored: [EventID] = []
  /// The events that reported a stay, each with the index of its first entry.
  private var reports: [(first: Int, event: EventID)] = []

  /// A move into a stage.
  struct Entry {
    let stage: String
    let fact: Fact
    /// The event's own bounds at first; then narrowed.
    var bounds: Bounds
  }

  /// Orders and narrows the entries among an item's facts, then takes in what was reported of stages.
  init(_ facts: [Fact], _ procedure: Procedure?, _ ancestry: Ancestry) {
    let entered = facts.compactMap { fact -> Entry? in
      guard case .entered(let stage) = fact.event.body else { return nil }
      return Entry(stage: stage, fact: fact, bounds: fact.bounds)
    }
    let reported = facts.compactMap { fact -> Entry? in
      guard case .reported(let stage?, _) = fact.event.body else { return nil }
      return Entry(stage: stage, fact: fact, bounds: fact.bounds)
    }
    let stagesEntered = Set(entered.map(\.stage))
    // Nobody recorded the entry into a stage that was only reported: it was then or before.
    let implied = reported.filter { !stagesEntered.contains($0.stage) }
    entries = Course.ordered(entered + implied, procedure, ancestry)
    for index in entries.indices where !stagesEntered.contains(entries[index].stage) {
      entries[index].bounds = entries[index].bounds.openedBelow
    }
    narrow()
    for report in reported.sorted(by: Course.isReportedBefore) { take(report) }
  }

  /// The indexes of the first entries of the spells; consecutive entries into one stage are one spell.
  var firstEntries: [Int] {
    entries.indices.filter { $0 == 0 || entries[$0].stage != entries[$0 - 1].stage }
  }

  /// The spells: from the first entry of each to the first entry of the next.
  var spells: [Spell] {
    let firsts = firstEntries
    return firsts.enumerated().map { number, first in
      let next = number + 1 < firsts.count ? firsts[number + 1] : nil
      let moves = entries[first..<(next ?? entries.count)].map(\.fact.id)
      let others = reports.filter { $0.first == first && !moves.contains($0.event) }.map(\.event)
      return Spell(
        stage: entries[first].stage, from: entries[first].dated,
        until: next.map { entries[$0].dated }, events: moves + others)
    }
  }
}

extension Course.Entry {
  /// The date as written and as narrowed.
  var dated: Dated { Dated(fact.event.on?.text, bounds) }
}

extension Course {
  /// lo'ᵢ = max lo₁..ᵢ, hi'ᵢ = min hiᵢ..ₙ.
  ///
  /// In this order no bound is emptied: were lo'ᵢ = loⱼ > hi'ᵢ = hiₖ with j ≤ i ≤ k, then k would
  /// certainly precede j and stand before it.
  private mutating func narrow() {
    var latestLo = Day.distantPast
    for index in entries.indices {
      latestLo = max(latestLo, entries[index].bounds.lo)
      entries[index].bounds = entries[index].bounds.raised(to: latestLo) ?? entries[index].bounds
    }
    var earliestHi = Day.distantFuture
    for index in entries.indices.reversed() {
      earliestHi = min(earliestHi, entries[index].bounds.hi)
      entries[index].bounds = entries[index].bounds.capped(at: earliestHi) ?? entries[index].bounds
    }
  }

  /// Takes in what was reported of a stage, and narrows again.
  ///
  /// The item was in that stage on that day: it had entered it by then, and the next one not before. A
  /// report that fits no stay in its stage is ignored.
  private mutating func take(_ report: Entry) {
    let firsts = firstEntries
    for number in firsts.indices.reversed() {
      let stay = firsts[number]..<(number + 1 < firsts.count ? firsts[number + 1] : entries.count)
      guard isMeant(stay, by: report),
        let entered = entries[stay.lowerBound].bounds.capped(at: report.bounds.hi)
      else { continue }
      if stay.upperBound < entries.count {
        guard let left = entries[stay.upperBound].bounds.raised(to: report.bounds.lo) else {
          continue
        }
        entries[stay.upperBound].bounds = left
      }
      entries[stay.lowerBound].bounds = entered
      reports.append((stay.lowerBound, report.fact.id))
      narrow()
      return
    }
    ignored.append(report.fact.id)
  }

  /// Whether a report can be about a stay: the one it stands for itself, or else, from the last to the
  /// first, one of its stage.
  private func isMeant(_ stay: Range<Int>, by report: Entry) -> Bool {
    guard entries[stay.lowerBound].stage == report.stage else { return false }
    let isImplied = entries.contains { $0.fact.id == report.fact.id }
    return !isImplied || entries[stay].contains { $0.fact.id == report.fact.id }
  }

  static func isReportedBefore(_ left: Entry, _ right: Entry) -> Bool {
    (left.bounds.lo, left.bounds.hi, left.fact.event.recorded, left.fact.id)
      < (right.bounds.lo, right.bounds.hi, right.fact.event.recorded, right.fact.id)
  }
}
