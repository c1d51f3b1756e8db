import EDTF

extension Situation {
  /// For each promised stage the earliest broken promise, certainly broken ones first; where none
  /// is, the promise that runs out first.
  func addPromiseClocks(to clocks: inout [Clock]) {
    for (index, promise) in promised.enumerated()
    where !promised[..<index].contains(where: { $0.stage == promise.stage }) {
      if let clock = clock(ofStage: promise.stage) { clocks.append(clock) }
    }
  }

  private func clock(ofStage stage: Symbol) -> Clock? {
    let unkept = promised.indices.filter { promised[$0].stage == stage }
      .map { (index: $0, due: promised[$0].due, state: state(of: $0)) }
      .filter { $0.state != .kept }
      .sorted { ($0.due.hi, $0.due.lo, $0.index) < ($1.due.hi, $1.due.lo, $1.index) }
    let first =
      unkept.first { $0.state == .broken } ?? unkept.first { $0.state == .possiblyBroken }
      ?? unkept.first
    return first.map { clock(of: $0.index, $0.state) }
  }

  private func clock(of index: Int, _ state: PromiseState.State) -> Clock {
    let promise = promised[index]
    let slips = slips(of: index)
    let certainFrom = max(promise.due.hi, promise.mark.bounds.hi).advanced(by: 1)
    let mayBeKept = keepers(of: promise).contains {
      course.entries[$0].bounds.lo <= max(day, certainFrom)
    }
    return Clock(
      kind: .promise, isCertain: state == .broken && !mayBeOver, since: promise.mark.stamp,
      due: promise.due,
      certainFrom: mayBeOver || mayBeKept || certainFrom.isDistant ? nil : certainFrom,
      detail: .promise(index, state, slips: slips.count, lastDue: slips.last ?? index))
  }

  /// What became of a promise by the day.
  ///
  /// Made and due (latest) before D and nothing that keeps it may have happened: broken. Made and due
  /// (earliest) before D and nothing that keeps it has certainly happened: possibly broken.
  func state(of index: Int) -> PromiseState.State {
    let promise = promised[index]
    let made = promise.mark.bounds
    // A promise counts from the day after it was made: one that counts was made before D.
    let madeBy = min(made.hi, day.advanced(by: -1))
    let keepers = keepers(of: promise)
    let isKept = keepers.contains { entry in
      course.entries[entry].bounds.lo >= madeBy && hasHappenedIfOpen(entry)
    }
    if isKept { return .kept }
    let mayBeKept = keepers.contains { course.entries[$0].bounds.lo <= day }
    if !mayBeKept, made.hi < day, promise.due.hi < day { return .broken }
    if made.lo < day, promise.due.lo < day { return .possiblyBroken }
    return .open
  }

  /// Whether an entry has happened wherever the item may be without being over: certainly, or because
  /// the first such stage comes after it.
  private func hasHappenedIfOpen(_ entry: Int) -> Bool {
    if course.entries[entry].bounds.hi <= day { return true }
    guard !mayBeBeforeFirstEntry, let open = candidates.first(where: { !isEnd($0) }) else {
      return false
    }
    return entry <= course.firstEntries[open]
  }

  /// The entries that keep a promise and may be later than its making: into its stage, a later one,
  /// or a `done` end.
  private func keepers(of promise: Promise) -> [Int] {
    let place = track?.place(of: promise.stage) ?? 0
    return course.entries.indices.filter { index in
      let entry = course.entries[index]
      guard entry.bounds.hi >= promise.mark.bounds.lo else { return false }
      if entry.stage == promise.stage { return true }
      guard let track, let step = track.step(entry.stage) else { return false }
      return step.end.map { $0 == .done } ?? (track.place(of: entry.stage) > place)
    }
  }

  /// The later promises of the stage that put the day off, each beyond all before it.
  func slips(of index: Int) -> [Int] {
    var latest = promised[index].due.hi
    return promised.indices.dropFirst(index + 1).filter { later in
      guard promised[later].stage == promised[index].stage, promised[later].due.hi > latest else {
        return false
      }
      latest = promised[later].due.hi
      return true
    }
  }
}
