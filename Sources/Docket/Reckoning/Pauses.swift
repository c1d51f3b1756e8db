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
  }

  /// An item whose clock never stood still.
  static let none = Pauses(longest: [], shortest: [], ongoing: nil)

  private init(longest: [Stretch], shortest: [Stretch], ongoing: Mark?) {
    self.longest = longest
    self.shortest = shortest
    self.ongoing = ongoing
  }

  /// Reads the pauses among an item's facts; a `resumed`, a move, or its own end if it is an interval
  /// ends one, and one without an end goes on.
  init(_ marks: [Mark], _ course: Course, on day: Day, _ ancestry: Ancestry) {
    guard marks.contains(where: { $0.kind == .paused && $0.mayHaveHappened(by: day) }) else {
      self = .none
      return
    }
    let begun = marks.filter { $0.kind == .paused && $0.mayHaveHappened(by: day) }
    var possible: [End] = []
    for mark in marks where mark.kind == .resumed && mark.bounds.lo <= day {
      possible.append(End(row: mark.row, bounds: mark.bounds))
    }
    for entry in course.entries where entry.bounds.lo <= day {
      possible.append(End(row: entry.row, bounds: entry.bounds))
    }

    longest = Pauses.merged(
      begun.map { pause in
        var end = pause.ownEnd?.hi ?? .distantFuture
        for other in possible where other.follows(pause, ancestry) {
          end = min(end, other.bounds.hi)
        }
        return Stretch(start: pause.bounds.lo, end: end)
      })
    shortest = Pauses.merged(
      begun.filter { $0.hasHappened(by: day) }.map { pause in
        var end = pause.ownEnd?.lo ?? .distantFuture
        for other in possible where other.mayFollow(pause, ancestry) {
          end = min(end, other.bounds.lo)
        }
        return Stretch(start: pause.bounds.hi, end: end)
      })
    ongoing = begun.last { pause in
      pause.hasHappened(by: day) && (pause.ownEnd.map { $0.lo >= day } ?? true)
        && !possible.contains { $0.mayFollow(pause, ancestry) }
    }
  }

  /// The day on which a duration that began on `start` is over, the clock standing still in the
  /// stretches that begin before it is; and for how many days it did.
  static func due(
    from start: Day, _ duration: CalendarDuration, standingStill stretches: [Stretch]
  ) -> (day: Day, still: Int) {
    var due = start.adding(duration)
    guard !start.isDistant else { return (due, 0) }
    var still = 0
    for stretch in stretches where stretch.end > start {
      let from = max(stretch.start, start)
      guard from <= due else { break }
      guard !stretch.end.isDistant else { return (.distantFuture, still) }
      let days = stretch.end.days(since: from)
      due = due.advanced(by: days)
      still += days
    }
    return (due, still)
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
}

extension Mark {
  /// When a pause that is an interval ends: at any time if the end is unknown, never if it is open.
  fileprivate var ownEnd: Bounds? { isInterval && !isOpen ? end : nil }
}
