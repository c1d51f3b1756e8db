import EDTF

extension Situation {
  /// The promises made by the day, and what became of each, in the order they were made.
  var promises: [PromiseState] {
    let made = promised
    return made.enumerated().map { index, promise in
      let later = made[(index + 1)...].filter { $0.stage == promise.stage }
      return PromiseState(
        stage: promise.stage, due: promise.due, who: promise.who, made: promise.fact.dated,
        event: promise.fact.id, state: state(of: promise), slips: slips(of: promise, later).count)
    }
  }

  /// For each promised stage the earliest broken promise, certainly broken ones first; where none
  /// is, the promise that runs out first.
  var promiseClocks: [Reason] {
    let made = promised
    var stages: [String] = []
    for promise in made where !stages.contains(promise.stage) { stages.append(promise.stage) }
    return stages.compactMap { stage in
      let ofStage = made.filter { $0.stage == stage }
      let unkept = ofStage.filter { state(of: $0) != .kept }.sorted { left, right in
        (left.due.bounds.hi, left.due.bounds.lo) < (right.due.bounds.hi, right.due.bounds.lo)
      }
      let first =
        unkept.first { state(of: $0) == .broken } ?? unkept.first {
          state(of: $0) == .possiblyBroken
        } ?? unkept.first
      return first.map { clock(of: $0, among: ofStage) }
    }
  }

  private func clock(of promise: Promise, among made: [Promise]) -> Reason {
    let later = made.drop { $0.fact.id != promise.fact.id }.dropFirst()
    let slipped = slips(of: promise, Array(later))
    let certainFrom = max(promise.due.bounds.hi, promise.fact.bounds.hi).advanced(by: 1)
    let mayBeKept = keepers(of: promise).contains { $0.bounds.lo <= max(day, certainFrom) }
    let state = PromiseState(
      stage: promise.stage, due: promise.due, who: promise.who, made: promise.fact.dated,
      event: promise.fact.id, state: state(of: promise), slips: slipped.count)
    return Reason(
      kind: .promise, isCertain: state.state == .broken && !mayBeOver, since: promise.fact.dated,
      due: promise.due, basis: promise.who ?? promise.fact.event.source?.publisher ?? "",
      events: [promise.fact.id] + later.map(\.fact.id),
      detail: .promise(state, lastDue: slipped.last?.due ?? promise.due),
      certainFrom: mayBeOver || mayBeKept || certainFrom.isDistant ? nil : certainFrom)
  }

  /// What became of a promise by the day.
  ///
  /// Made and due (latest) before D and nothing that keeps it may have happened: broken. Made and due
  /// (earliest) before D and nothing that keeps it has certainly happened: possibly broken.
  private func state(of promise: Promise) -> PromiseState.State {
    let made = promise.fact.bounds
    // A promise counts from the day after it was made: one that counts was made before D.
    let madeBy = min(made.hi, day.advanced(by: -1))
    let keepers = keepers(of: promise)
    let isKept = keepers.contains { entry in
      entry.bounds.lo >= madeBy && hasHappenedIfOpen(entry.index)
    }
    if isKept { return .kept }
    let mayBeKept = keepers.contains { $0.bounds.lo <= day }
    if !mayBeKept, made.hi < day, promise.due.bounds.hi < day { return .broken }
    if made.lo < day, promise.due.bounds.lo < day { return .possiblyBroken }
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
  private func keepers(of promise: Promise) -> [(index: Int, bounds: Bounds)] {
    let place = procedure?.place(of: promise.stage) ?? 0
    return course.entries.enumerated().filter { _, entry in
      guard entry.bounds.hi >= promise.fact.bounds.lo else { return false }
      if entry.stage == promise.stage { return true }
      guard let stage = procedure?.stage(entry.stage) else { return false }
      return stage.end.map { $0 == .done } ?? ((procedure?.place(of: entry.stage) ?? 0) > place)
    }.map { ($0.offset, $0.element.bounds) }
  }

  /// The later promises that put the day off, each beyond all before it.
  private func slips(of promise: Promise, _ later: [Promise]) -> [Promise] {
    var latest = promise.due.bounds.hi
    return later.filter { other in
      guard other.due.bounds.hi > latest else { return false }
      latest = other.due.bounds.hi
      return true
    }
  }

  /// The promises that may have been made by the day, in the order they were made.
  private var promised: [Promise] {
    facts.compactMap { fact in
      guard fact.mayHaveHappened(by: day),
        case .promised(let stage, let due, let who) = fact.event.body
      else { return nil }
      return Promise(fact: fact, stage: stage, due: Dated(due.text, due.widened), who: who)
    }
  }

  private struct Promise {
    let fact: Fact
    let stage: String
    let due: Dated
    let who: String?
  }
}
