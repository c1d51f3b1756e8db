import EDTF

/// All that the reasons of one item are reckoned from on a day: its facts, its way, and which of its
/// spells it may be in.
struct Situation {
  let item: ItemID
  let opening: Event.Opening?
  let procedure: Procedure?
  /// The live facts, in order of date.
  let facts: [Fact]
  let course: Course
  let spells: [Spell]
  let pauses: Pauses
  /// The day all is asked about.
  let day: Day
  /// The spells it may be in: entered by the day at the earliest, and not certainly left.
  let candidates: [Int]
  /// The last candidate certainly entered.
  let current: Int?
  /// The reasons but `waiting` that hold or may hold on the day; none outlives an end.
  private(set) var ownReasons: [Reason] = []
  /// The limits, paces and promises that cannot be over yet, the soonest first.
  private(set) var runningClocks: [Reason] = []

  init(_ item: ItemID, _ facts: [Fact], _ rules: Rulebook, _ ancestry: Ancestry, on day: Day) {
    self.item = item
    self.day = day
    self.facts = facts.sorted {
      ($0.bounds.lo, $0.bounds.hi, $0.event.recorded, $0.id)
        < ($1.bounds.lo, $1.bounds.hi, $1.event.recorded, $1.id)
    }
    let openings = facts.filter { $0.event.kind == .opened }.map(\.event)
    if case .opened(let opening) = ancestry.inOrder(openings).first?.body {
      self.opening = opening
    } else {
      opening = nil
    }
    let procedure = opening?.procedure.flatMap { rules.procedure($0, for: item) }
    self.procedure = procedure
    course = Course(facts, procedure, ancestry)
    let spells = course.spells
    self.spells = spells
    pauses = Pauses(facts, course, on: day, ancestry)
    candidates = spells.indices.filter { index in
      let left = spells[index].until?.bounds.hi ?? .distantFuture
      return spells[index].from.bounds.lo <= day && (left > day || spells[index].until == nil)
    }
    current = candidates.last { spells[$0].from.bounds.hi <= day }
    if isOver { return }
    let clocks = stageClocks + promiseClocks
    ownReasons = (clocks + (silenceClock.map { [$0] } ?? [])).filter { $0.mayBeOver(on: day) }
    runningClocks = clocks.filter { !$0.mayBeOver(on: day) }
      .sorted { ($0.due?.bounds.lo ?? .distantFuture) < ($1.due?.bounds.lo ?? .distantFuture) }
  }
}

extension Situation {
  /// The stage of a spell as its procedure describes it.
  func stage(of spell: Int) -> Procedure.Stage? { procedure?.stage(spells[spell].stage) }

  /// Whether it has stages that no procedure it has says anything of, or a procedure that is not there.
  var isStray: Bool {
    guard let opening else { return false }
    guard let procedure else { return opening.procedure != nil || !course.entries.isEmpty }
    return course.entries.contains { procedure.stage($0.stage) == nil }
      || facts.contains { fact in
        guard case .promised(let stage, _, _) = fact.event.body else { return false }
        return procedure.stage(stage) == nil
      }
  }

  /// Whether a spell is in a stage where the item is over.
  func isEnd(_ spell: Int) -> Bool { stage(of: spell)?.end != nil }

  /// Whether it may be over; then every reason is at most possible.
  var mayBeOver: Bool { candidates.contains(where: isEnd) }

  /// Whether it is certainly over: then no reason is left.
  var isOver: Bool { current != nil && candidates.allSatisfy(isEnd) }

  /// Whether it may not have entered any stage yet.
  var mayBeBeforeFirstEntry: Bool { (spells.first?.from.bounds.hi ?? .distantFuture) > day }

  /// Whether all its events are scheduled, so that it is left out.
  var isOnlyScheduled: Bool {
    !facts.contains { $0.mayHaveHappened(by: day) || $0.event.on == nil }
  }
}
