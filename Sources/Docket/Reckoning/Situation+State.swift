import EDTF

extension Situation {
  /// How soon a due day must come to be *soon*, in days.
  static let soon = 30

  /// The first standing that holds by its own clocks; see ``Standing/waiting(isCertain:)``.
  var standing: Standing {
    if isOver { return .closed }
    if pauses.ongoing != nil { return .paused }
    if over.contains(where: \.isCertain) { return .stalled }
    if !over.isEmpty { return .possiblyStalled }
    let horizon = day.advanced(by: Situation.soon)
    let isDueSoon = running.contains { day <= $0.due.lo && $0.due.lo <= horizon }
    return isDueSoon ? .dueSoon : .onTrack
  }

  /// The rows of the facts that were told of by the day.
  var toldRows: [Int] {
    var rows: [Int] = []
    rows.reserveCapacity(marks.count)
    for mark in marks where mark.isTold(by: day) { rows.append(mark.row) }
    return rows
  }

  /// The links that hold, or may hold, on the day.
  var links: [Mark] {
    marks.filter { $0.kind == .linked && ($0.said.on == .none || $0.mayHaveHappened(by: day)) }
  }

  /// The candidates, what came before them, and what was announced after them: not what nobody could
  /// tell of on the day.
  var toldStays: [Stay] {
    let told = course.firstEntries.prefix { course.entries[$0].mark.isTold(by: day) }.count
    let count = max(told, candidates.last.map { $0 + 1 } ?? 0)
    guard count < stays.count else { return stays }
    guard count > 0 else { return [] }
    let last = stays[count - 1]
    return stays.prefix(count - 1)
      + [Stay(stage: last.stage, from: last.from, until: nil, entries: last.entries)]
  }
}
