import EDTF

/// All that the reasons of one item are reckoned from on a day: its facts, its way, and which of its
/// stays it may be in; by numbers, since most items are only asked how they stand.
struct Situation: Sendable {
  let item: Symbol
  /// The event that opened it.
  let opening: Mark?
  let track: Track?
  /// The live facts, in order of date.
  let marks: [Mark]
  let course: Course
  let stays: [Stay]
  let pauses: Pauses
  /// The promises made by the day, in the order they were made.
  let promised: [Promise]
  /// The day all is asked about.
  let day: Day
  /// The stays it may be in: entered by the day at the earliest, and not certainly left.
  let candidates: [Int]
  /// The last candidate certainly entered.
  let current: Int?
  /// Whether it may be over; then every reason is at most possible.
  let mayBeOver: Bool
  /// Whether it is certainly over: then no reason is left.
  let isOver: Bool
  /// The clocks that are over or may be; none outlives an end.
  private(set) var over: [Clock] = []
  /// The limits, paces and promises that cannot be over yet, the soonest first.
  private(set) var running: [Clock] = []

  /// A promise.
  struct Promise: BitwiseCopyable {
    let mark: Mark
    /// When it is due, widened.
    let due: Bounds

    var stage: Symbol { mark.stage }
  }

  /// Reckons from the facts of an item, in order of date, and its procedure.
  init(
    _ item: Symbol, _ marks: [Mark], opening: Mark?, _ track: Track?, in fold: Fold
  ) {
    let day = fold.day
    self.item = item
    self.day = day
    self.marks = marks
    self.opening = opening
    self.track = track
    course = Course(marks, track, in: fold)
    let stays = course.stays
    self.stays = stays
    pauses = Pauses(marks, course, on: day, fold.rulings.ancestry)
    promised = marks.compactMap { mark in
      guard mark.kind == .promised, mark.mayHaveHappened(by: day),
        let due = fold.time(mark.said.due)
      else { return nil }
      return Promise(mark: mark, due: due.widened)
    }
    let candidates = stays.indices.filter { index in
      let left = stays[index].until?.bounds.hi ?? .distantFuture
      return stays[index].from.bounds.lo <= day && (left > day || stays[index].until == nil)
    }
    self.candidates = candidates
    current = candidates.last { stays[$0].from.bounds.hi <= day }
    let ends = candidates.count { track?.step(stays[$0].stage)?.end != nil }
    mayBeOver = ends > 0
    isOver = current != nil && ends == candidates.count
    if isOver { return }
    var clocks: [Clock] = []
    addStageClocks(to: &clocks)
    addPromiseClocks(to: &clocks)
    let silence = silenceClock(fold)
    running = clocks.filter { !$0.mayBeOver(on: day) }
    if !running.isEmpty { clocks.removeAll { !$0.mayBeOver(on: day) } }
    if running.count > 1 { running = running.sortedStably { $0.due.lo } }
    if let silence, silence.mayBeOver(on: day) { clocks.append(silence) }
    over = clocks
  }
}

extension Situation {
  /// The stage of a stay as its procedure describes it.
  func step(of stay: Int) -> Track.Step? { track?.step(stays[stay].stage) }

  /// Whether a stay is in a stage where the item is over.
  func isEnd(_ stay: Int) -> Bool { step(of: stay)?.end != nil }

  /// How it is over, if it is.
  var outcome: Outcome? { isOver ? current.flatMap { step(of: $0)?.end } : nil }

  /// Whether it may not have entered any stage yet.
  var mayBeBeforeFirstEntry: Bool { (stays.first?.from.bounds.hi ?? .distantFuture) > day }

  /// Whether all its events are scheduled, so that it is left out.
  var isOnlyScheduled: Bool {
    !marks.contains { $0.mayHaveHappened(by: day) || $0.said.on == .none }
  }

  /// Whether it has stages that no procedure it has says anything of, or a procedure that is not there.
  var isStray: Bool {
    guard let opening else { return false }
    guard let track else { return opening.said.other != .none || !course.entries.isEmpty }
    return course.entries.contains { track.step($0.stage) == nil }
      || marks.contains { $0.kind == .promised && track.step($0.stage) == nil }
  }
}

extension Array {
  /// The elements in the order of their keys, those with one key as they stood.
  func sortedStably<Key: Comparable>(by key: (Element) -> Key) -> [Element] {
    enumerated().sorted { (key($0.element), $0.offset) < (key($1.element), $1.offset) }
      .map(\.element)
  }
}
