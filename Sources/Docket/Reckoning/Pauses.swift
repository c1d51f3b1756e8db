import EDTF

/// The times an item's clock stood still by a day, as far as is known: at most and at least.
///
/// Both are outer bounds: nothing is called certain that a pause could prevent.
struct Pauses: Sendable {
  /// The stretches of at most the time it stood still, in order, apart; their end may be open.
  let longest: [Stretch]
  /// The stretches of at least the time it stood still, in order, apart; their end may be open.
  let shortest: [Stretch]
  /// The pause that has certainly begun and that nothing may have ended yet.
  let ongoing: Mark?

  /// The days after `start` up to and including `end`.
  struct Stretch: Hashable, Sendable {
    let start: Day
    let end: Day
    /// The rows of the pauses, and of what ended them or may have.
    let rows: [Int]
  }

  /// An item whose clock never stood still.
  static let none = Pauses(longest: [], shortest: [], ongoing: nil)

  private init(longest: [Stretch], shortest: [Stretch], ongoing: Mark?) {
    self.longest = longest
    self.shortest = shortest
    self.ongoing = ongoing
  }

  /// Reads the pauses among an item's facts: one ends with its own end if it is an interval, or when it
  /// is `resumed`; one that has no such end goes on until a move ends it.
  init(_ marks: [Mark], _ course: Course, on day: Day, _ ancestry: Ancestry) {
    guard marks.contains(where: { $0.kind == .paused && $0.mayHaveHappened(by: day) }) else {
      self = .none
      return
    }
    let begun = marks.filter { $0.kind == .paused && $0.mayHaveHappened(by: day) }
    let resumed = marks.filter { $0.kind == .resumed && $0.mayHaveHappened(by: day) }
      .map { End(row: $0.row, bounds: $0.bounds) }
    let moves = course.entries.filter { $0.bounds.lo <= day }
      .map { End(row: $0.row, bounds: $0.bounds) }
    let pauses = begun.map { pause in
      Standstill(pause, resumed: resumed, moves: moves, others: begun, ancestry)
    }
    longest = Pauses.merged(pauses.map(\.longest))
    let certain = pauses.filter { $0.pause.hasHappened(by: day) }
    shortest = Pauses.merged(certain.map(\.shortest))
    ongoing = certain.last { !$0.mayBeOver && $0.shortest.end >= day }?.pause
  }

  /// When a duration is over that began on some day, the clock standing still meanwhile.
  struct Due {
    /// The day on which it is over; ``Day/distantFuture`` where the clock stands for good.
    let day: Day
    /// For how many days the clock stood still, of the stretches that have an end.
    let still: Int
    /// The rows of the stretches that count.
    let rows: [Int]
  }

  /// The day on which a duration that began on `start` is over, the clock standing still in the
  /// stretches that begin before it is.
  static func due(
    from start: Day, _ duration: CalendarDuration, standingStill stretches: [Stretch]
  ) -> Due {
    var due = start.adding(duration)
    var still = 0
    var rows: [Int] = []
    guard !start.isDistant else { return Due(day: due, still: 0, rows: []) }
    for stretch in stretches where stretch.end > start {
      let from = max(stretch.start, start)
      guard from <= due else { break }
      rows += stretch.rows
      guard !stretch.end.isDistant else {
        return Due(day: .distantFuture, still: still, rows: rows)
      }
      let days = stretch.end.days(since: from)
      due = due.advanced(by: days)
      still += days
    }
    return Due(day: due, still: still, rows: rows)
  }

  private static func merged(_ stretches: [Stretch]) -> [Stretch] {
    var merged: [Stretch] = []
    for stretch in stretches.sorted(by: { $0.start < $1.start }) where stretch.end > stretch.start {
      if let last = merged.last, stretch.start <= last.end {
        merged[merged.count - 1] = Stretch(
          start: last.start, end: max(last.end, stretch.end), rows: last.rows + stretch.rows)
      } else {
        merged.append(stretch)
      }
    }
    return merged
  }
}

/// One pause: the longest and the shortest time for which it stopped the clock.
private struct Standstill {
  let pause: Mark
  let longest: Pauses.Stretch
  let shortest: Pauses.Stretch
  /// Whether something may have ended it.
  let mayBeOver: Bool

  init(
    _ pause: Mark, resumed: [End], moves: [End], others: [Mark], _ ancestry: Ancestry
  ) {
    self.pause = pause
    let resumed = resumed.filter { $0.mayFollow(pause, ancestry) }
    let moves = moves.filter { $0.mayFollow(pause, ancestry) }
    /// Of some ends, the one that certainly comes and has the least latest day.
    func latest(_ ends: [End]) -> End? {
      ends.filter { $0.follows(pause, ancestry) }.min { $0.bounds.hi < $1.bounds.hi }
    }
    // A resumption behind a later pause is the end of that one.
    let others = others.filter { $0.row != pause.row && $0.bounds.hi >= pause.bounds.lo }
    let isResumed =
      latest(resumed).map { end in !others.contains { end.mayFollow($0, ancestry) } } ?? false
    let hasEnd = isResumed || pause.ownEnd.map { !$0.hi.isDistant } ?? false
    let enders = resumed + (hasEnd ? [] : moves)
    mayBeOver = !enders.isEmpty
    var first = enders.min { $0.bounds.lo < $1.bounds.lo }
    var last = latest(enders)
    // It may have been resumed only after the move that would end it otherwise.
    let next = others.filter { $0.bounds.lo > pause.bounds.hi }
      .min { $0.bounds.hi < $1.bounds.hi }
    let own = resumed.filter { end in next.map { !end.follows($0, ancestry) } ?? true }
    if !hasEnd, let certain = last, let end = own.max(by: { $0.bounds.hi < $1.bounds.hi }),
      certain.bounds.hi < end.bounds.hi
    {
      last = latest(resumed) ?? end
    }
    let (ownLo, ownHi) = (pause.ownEnd?.lo ?? .distantFuture, pause.ownEnd?.hi ?? .distantFuture)
    if let end = first, end.bounds.lo >= ownLo { first = nil }
    if let end = last, end.bounds.hi >= ownHi { last = nil }
    let uncertain = own.filter { !$0.follows(pause, ancestry) && $0.bounds.lo < ownHi }
    let rows = [pause.row] + [first, last].compactMap { $0?.row } + uncertain.map(\.row)
    longest = Pauses.Stretch(start: pause.bounds.lo, end: last?.bounds.hi ?? ownHi, rows: rows)
    shortest = Pauses.Stretch(start: pause.bounds.hi, end: first?.bounds.lo ?? ownLo, rows: rows)
  }
}

/// Something that ends the pauses before it.
private struct End {
  let row: Int
  let bounds: Bounds

  /// Whether it certainly came after a pause began.
  func follows(_ pause: Mark, _ ancestry: Ancestry) -> Bool {
    bounds.lo > pause.bounds.hi
      || isOnDay(of: pause) && ancestry.isAncestor(pause.row, of: row)
  }

  /// Whether it may have come after a pause began.
  func mayFollow(_ pause: Mark, _ ancestry: Ancestry) -> Bool {
    bounds.hi >= pause.bounds.lo
      && !(isOnDay(of: pause) && ancestry.isAncestor(row, of: pause.row))
  }

  private func isOnDay(of pause: Mark) -> Bool {
    bounds.isOneDay && bounds == pause.bounds
  }
}

extension Mark {
  /// When a pause that is an interval ends: at any time if the end is unknown, never if it is open.
  fileprivate var ownEnd: Bounds? { isInterval && !isOpen ? end : nil }
}
