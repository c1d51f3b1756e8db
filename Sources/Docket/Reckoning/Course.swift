import EDTF

/// An item's way through its stages: its entries in order, with bounds that respect the order.
struct Course: Sendable {
  /// The entries, first to last.
  private(set) var entries: [Entry]
  /// The rows of the reported stages that fit nowhere: `check` names them.
  private(set) var ignored: [Int] = []
  /// The indexes of the first entries of the stays.
  let firstEntries: [Int]
  /// The rows of the events that reported a stay, each with the index of its first entry.
  private(set) var reports: [(first: Int, row: Int)] = []

  /// A move into a stage.
  struct Entry: BitwiseCopyable {
    let mark: Mark
    /// The event's own bounds at first; then narrowed.
    var bounds: Bounds

    var stage: Symbol { mark.stage }
    var row: Int { mark.row }
    /// The date as written and as narrowed.
    var stamp: Stamp { Stamp(on: mark.said.on, bounds: bounds) }
  }

  /// Orders and narrows the entries among an item's facts, then takes in what was reported of stages.
  init(_ marks: [Mark], _ track: Track?, in fold: Fold) {
    var entered: [Entry] = []
    var reported: [Entry] = []
    entered.reserveCapacity(marks.count { $0.kind == .entered })
    for mark in marks {
      if mark.kind == .entered { entered.append(Entry(mark: mark, bounds: mark.bounds)) }
      if mark.kind == .reported, mark.stage != .none {
        reported.append(Entry(mark: mark, bounds: mark.bounds))
      }
    }
    // Nobody recorded the entry into a stage that was only reported: it was then or before.
    let recorded = entered.count
    for report in reported where !entered[..<recorded].contains(where: { $0.stage == report.stage })
    {
      entered.append(report)
    }
    entries = Course.ordered(entered, track, in: fold)
    for index in entries.indices where entries[index].mark.kind == .reported {
      entries[index].bounds = entries[index].bounds.openedBelow
    }
    firstEntries = Course.firsts(of: entries)
    narrow()
    guard !reported.isEmpty else { return }
    for report in reported.sorted(by: { fold.isBefore($0.mark, $1.mark) }) { take(report) }
  }

  private static func firsts(of entries: [Entry]) -> [Int] {
    var firsts: [Int] = []
    firsts.reserveCapacity(entries.count)
    for index in entries.indices
    where index == 0 || entries[index].stage != entries[index - 1].stage { firsts.append(index) }
    return firsts
  }

  /// The stays: from the first entry of each to the first entry of the next.
  var stays: [Stay] {
    var stays: [Stay] = []
    stays.reserveCapacity(firstEntries.count)
    for (number, first) in firstEntries.enumerated() {
      let next = number + 1 < firstEntries.count ? firstEntries[number + 1] : nil
      stays.append(
        Stay(
          stage: entries[first].stage, from: entries[first].stamp,
          until: next.map { entries[$0].stamp }, entries: first..<(next ?? entries.count)))
    }
    return stays
  }

  /// The rows of the events that say so of a stay: the entries, and what was `reported` of it.
  func rows(of stay: Stay) -> [Int] {
    let moves = entries[stay.entries].map(\.row)
    var rows = moves
    for (first, row) in reports where first == stay.entries.lowerBound && !moves.contains(row) {
      rows.append(row)
    }
    return rows
  }
}

/// A stay in one stage, by numbers: see ``Spell``.
struct Stay: Sendable {
  let stage: Symbol
  let from: Stamp
  let until: Stamp?
  /// Its entries in the course.
  let entries: Range<Int>
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
    for number in firstEntries.indices.reversed() {
      let next = number + 1 < firstEntries.count ? firstEntries[number + 1] : entries.count
      let stay = firstEntries[number]..<next
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
      reports.append((stay.lowerBound, report.row))
      narrow()
      return
    }
    ignored.append(report.row)
  }

  /// Whether a report can be about a stay: the one it stands for itself, or else, from the last to the
  /// first, one of its stage.
  private func isMeant(_ stay: Range<Int>, by report: Entry) -> Bool {
    guard entries[stay.lowerBound].stage == report.stage else { return false }
    let isImplied = entries.contains { $0.row == report.row }
    return !isImplied || entries[stay].contains { $0.row == report.row }
  }
}
