import EDTF

/// The times an item's clock stood still by a day, as far as is known: at most and at least.
///
/// Both are outer bounds: nothing is called certain that a pause could prevent.
struct Pauses: Sendable {
  // Few items ever paused: of the others nothing is carried along.
  private let found: Found?

  /// The stretches of at most the time it stood still, in order, apart; their end may be open.
  var longest: [Stretch] { found?.longest ?? [] }
  /// The stretches of at least the time it stood still, in order, apart; their end may be open.
  var shortest: [Stretch] { found?.shortest ?? [] }
  /// The pause that has certainly begun and that nothing may have ended yet.
  var ongoing: Mark? { found?.ongoing }

  /// The days after `start` up to and including `end`.
  struct Stretch: Hashable, Sendable {
    let start: Day
    let end: Day
  }

  private final class Found: Sendable {
    let longest, shortest: [Stretch]
    let ongoing: Mark?
    let standstills: [Standstill]
    let resumed: [Standstill.End]
    let ancestry: Ancestry

    init(
      _ standstills: [Standstill], resumed: [Standstill.End], on day: Day, _ ancestry: Ancestry
    ) {
      longest = Pauses.merged(standstills.map(\.longest))
      let certain = standstills.filter { $0.pause.hasHappened(by: day) }
      shortest = Pauses.merged(certain.map(\.shortest))
      ongoing = certain.last { !$0.mayBeOver && $0.shortest.end >= day }?.pause
      self.standstills = standstills
      self.resumed = resumed
      self.ancestry = ancestry
    }
  }

  /// Reads the pauses among an item's facts: one ends with its own end if it is an interval, or when it
  /// is `resumed`; one that has no such end goes on until a move ends it.
  ///
  /// - Complexity: O(*n*²) in the number of pauses, resumptions and moves.
  init(_ marks: [Mark], _ course: Course, on day: Day, _ ancestry: Ancestry) {
    guard marks.contains(where: { $0.kind == .paused && $0.mayHaveHappened(by: day) }) else {
      found = nil
      return
    }
    let begun = marks.filter { $0.kind == .paused && $0.mayHaveHappened(by: day) }
    let resumed = marks.filter { $0.kind == .resumed && $0.mayHaveHappened(by: day) }
      .map { Standstill.End(row: $0.row, bounds: $0.bounds) }
    let moves = course.entries.filter { $0.bounds.lo <= day }
      .map { Standstill.End(row: $0.row, bounds: $0.bounds) }
    let pauses = begun.map { pause in
      Standstill(pause, resumed: resumed, moves: moves, others: begun, on: day, ancestry)
    }
    found = Found(pauses, resumed: resumed, on: day, ancestry)
  }

  /// The rows of the pauses that may have stopped a clock between two days, and of what ended them or may
  /// have.
  func rows(from start: Day, to end: Day) -> Set<Int> {
    guard let found else { return [] }
    let counted = found.standstills.filter { pause in
      pause.longest.end > max(start, pause.longest.start) && pause.longest.start <= end
    }
    var rows = Set(counted.flatMap { [$0.pause.row] + $0.enders })
    for end in found.resumed where !rows.contains(end.row) {
      let mayEndOne = counted.contains { pause in
        end.bounds.lo < pause.ownEnd && end.mayFollow(pause.pause, found.ancestry)
          && !end.follows(pause.pause, found.ancestry)
      }
      if mayEndOne { rows.insert(end.row) }
    }
    return rows
  }

  /// The day on which a duration that began on `start` is over, the clock standing still in the
  /// stretches that begin before it is; ``Day/distantFuture`` where it stands for good.
  static func due(
    from start: Day, _ duration: CalendarDuration, standingStill stretches: [Stretch]
  ) -> Day {
    var due = start.adding(duration)
    guard !start.isDistant else { return due }
    for stretch in stretches where stretch.end > start {
      let from = max(stretch.start, start)
      guard from <= due else { break }
      guard !stretch.end.isDistant else { return .distantFuture }
      due = due.advanced(by: stretch.end.days(since: from))
    }
    return due
  }

  /// For how many days a clock stood still that began within some days and is over within others.
  ///
  /// At most `nil` where no end is known; nothing where it cannot have stood still.
  func still(from start: Bounds, due: Bounds) -> (least: Int, most: Int?)? {
    guard let found else { return nil }
    let possible = found.longest.filter { $0.end > start.lo && $0.start <= due.hi }
    guard !possible.isEmpty else { return nil }
    // A stretch counts whatever the day it began on if it lies between the last of these and the first
    // day on which it can be over; on one day, also what is left of one.
    let certain = found.shortest.filter { stretch in
      stretch.end > start.hi && stretch.start <= due.lo
        && (stretch.start >= start.hi || start.isOneDay)
    }
    func days(_ stretches: [Stretch], from start: Day) -> Int {
      stretches.reduce(0) { days, stretch in
        let from = max(stretch.start, start)
        return stretch.end.isDistant ? days : days + stretch.end.days(since: from)
      }
    }
    let isOpen = possible.contains { $0.end.isDistant || max($0.start, start.lo).isDistant }
    return (days(certain, from: start.hi), isOpen ? nil : days(possible, from: start.lo))
  }

  private static func merged(_ stretches: [Stretch]) -> [Stretch] {
    var merged: [Stretch] = []
    for stretch in stretches.sorted(by: { $0.start < $1.start }) where stretch.end > stretch.start {
      if let last = merged.last, stretch.start <= last.end {
        merged[merged.count - 1] = Stretch(start: last.start, end: max(last.end, stretch.end))
      } else {
        merged.append(stretch)
      }
    }
    return merged
  }
}
