import EDTF

/// One pause: the longest and the shortest time for which it stopped the clock.
struct Standstill: Sendable {
  let pause: Mark
  let longest: Pauses.Stretch
  let shortest: Pauses.Stretch
  /// Whether something may have ended it.
  let mayBeOver: Bool
  /// The rows of what ended it, at the latest and at the earliest.
  let enders: [Int]
  /// The latest day of its own end, if it is an interval that has one.
  let ownEnd: Day

  init(
    _ pause: Mark, resumed: [End], moves: [End], others: [Mark], on day: Day, _ ancestry: Ancestry
  ) {
    self.pause = pause
    let resumed = resumed.filter { $0.mayFollow(pause, ancestry) }
    let moves = moves.filter { $0.mayFollow(pause, ancestry) }
    /// Of some ends, the one that certainly comes and has the least latest day.
    func latest(_ ends: [End]) -> End? {
      ends.filter { $0.follows(pause, ancestry) }.min { $0.bounds.hi < $1.bounds.hi }
    }
    // A resumption behind a later pause without an end is the end of that one, and one that may lie ahead
    // is none yet.
    let others = others.filter { $0.row != pause.row && $0.bounds.hi >= pause.bounds.lo }
    let isResumed =
      latest(resumed).map { end in
        end.bounds.hi <= day
          && !others.contains { other in
            end.mayFollow(other, ancestry) && other.ownEnd.map { $0.hi >= end.bounds.lo } ?? true
          }
      } ?? false
    let own = pause.ownEnd
    let hasEnd = isResumed || own != nil
    let enders = resumed + (hasEnd ? [] : moves)
    mayBeOver = !enders.isEmpty
    var first = enders.min { $0.bounds.lo < $1.bounds.lo }
    var last = latest(enders)
    // It may have been resumed only after the move that would end it otherwise.
    let next = others.filter { $0.ownEnd == nil && $0.bounds.lo > pause.bounds.hi }
      .min { $0.bounds.hi < $1.bounds.hi }
    let meant = resumed.filter { end in next.map { !end.follows($0, ancestry) } ?? true }
    if !hasEnd, let certain = last, let end = meant.max(by: { $0.bounds.hi < $1.bounds.hi }),
      certain.bounds.hi < end.bounds.hi
    {
      last = ([end] + [latest(resumed)].compactMap(\.self)).min { $0.bounds.hi < $1.bounds.hi }
    }
    let (ownLo, ownHi) = (own?.lo ?? .distantFuture, own?.hi ?? .distantFuture)
    if let end = first, end.bounds.lo >= ownLo { first = nil }
    if let end = last, end.bounds.hi >= ownHi { last = nil }
    ownEnd = ownHi
    self.enders = [first, last].compactMap { $0?.row }
    longest = Pauses.Stretch(start: pause.bounds.lo, end: last?.bounds.hi ?? ownHi)
    shortest = Pauses.Stretch(start: pause.bounds.hi, end: first?.bounds.lo ?? ownLo)
  }
}

extension Standstill {
  /// Something that ends the pauses before it.
  struct End {
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
