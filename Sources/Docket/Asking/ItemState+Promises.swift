import EDTF

extension ItemState {
  /// The later promises that put off the day of one, each beyond all before it.
  public func slips(of promise: PromiseState) -> [PromiseState] {
    var latest = promise.due.bounds.hi
    return promises.drop { $0.event != promise.event }.dropFirst().filter { other in
      guard other.stage == promise.stage, other.due.bounds.hi > latest else { return false }
      latest = other.due.bounds.hi
      return true
    }
  }

  /// The first stay that keeps a promise that is kept: in its stage, in a later one, or at a `done`
  /// end, begun after it was made.
  public func keeper(of promise: PromiseState) -> Spell? {
    guard promise.state == .kept else { return nil }
    return spells.first { keeps(promise, $0) }
  }

  /// Whether a stay is one that keeps a promise.
  func keeps(_ promise: PromiseState, _ spell: Spell) -> Bool {
    guard spell.from.bounds.hi >= promise.made.bounds.lo else { return false }
    if spell.stage == promise.stage { return true }
    guard let procedure, let stage = procedure.stage(spell.stage) else { return false }
    let isLater = procedure.place(of: spell.stage) > procedure.place(of: promise.stage)
    return stage.end.map { $0 == .done } ?? isLater
  }
}

extension Dated {
  /// How many days another date is after this one, at least and at most; `nil` where that side is
  /// open.
  public func delay(to other: Dated) -> (min: Int?, max: Int?) {
    func days(_ later: Day, _ earlier: Day) -> Int? {
      later.isDistant || earlier.isDistant ? nil : later.days(since: earlier)
    }
    return (days(other.bounds.lo, bounds.hi), days(other.bounds.hi, bounds.lo))
  }
}
