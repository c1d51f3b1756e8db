/// Which events count: what retractions, corrections and corroborations make of the others.
///
/// They hold whatever the as-of day. One object, since every item asks it.
final class Rulings: Sendable {
  private let log: Log
  let ancestry: Ancestry
  // What became of each row; empty where nobody rules on anything.
  private let fates: [Fate]
  // The rulings on events of the log, in order of the row they are about, then of their own.
  private let about: [Ruling]
  // The corrected events that were asked for last: every ruling on one asks for it.
  private let recent = Recent<Int, Event>(most: 256)

  /// A ruling, by the rows of it and of the event it is about.
  private struct Ruling: Comparable, BitwiseCopyable {
    let target: Int
    let row: Int

    static func < (left: Ruling, right: Ruling) -> Bool {
      left.target != right.target ? left.target < right.target : left.row < right.row
    }
  }

  /// What became of an event.
  private struct Fate: OptionSet, BitwiseCopyable {
    let rawValue: UInt8
    static let retracted = Fate(rawValue: 1)
    static let corrected = Fate(rawValue: 2)
    static let corroborated = Fate(rawValue: 4)
  }

  init(_ log: Log) {
    self.log = log
    ancestry = Ancestry(log)
    let rulings = log.rulings.compactMap { row, target in
      log.row(of: target).map { Ruling(target: $0, row: row) }
    }.sorted()
    about = rulings
    guard !rulings.isEmpty else {
      fates = []
      return
    }
    var fates = Rulings.retractions(among: rulings, in: log)
    for ruling in rulings where !fates[ruling.row].contains(.retracted) {
      switch log.kindColumn[ruling.row] {
      case .corrected: fates[ruling.target].insert(.corrected)
      case .corroborated: fates[ruling.target].insert(.corroborated)
      default: break
      }
    }
    self.fates = fates
  }

  /// The rows of all corrections and retractions of a row's event, those that were retracted among them.
  func amendments(of row: Int) -> [Int] {
    rulings(on: row).map(\.row).filter { log.kindColumn[$0] != .corroborated }
  }

  private func live(_ kind: RowKind, about row: Int) -> [Int] {
    rulings(on: row).map(\.row).filter { log.kindColumn[$0] == kind && !isRetracted($0) }
  }

  private func rulings(on row: Int) -> ArraySlice<Ruling> {
    about[about.partitioned { $0.target >= row }...].prefix { $0.target == row }
  }

  /// Whether a live retraction takes a row's event back.
  func isRetracted(_ row: Int) -> Bool { !fates.isEmpty && fates[row].contains(.retracted) }

  /// Whether a row's event stands as it was recorded.
  func isUntouched(_ row: Int) -> Bool { fates.isEmpty || fates[row].isEmpty }

  /// What a row's fact says, as corrected, and what other sources say of it, each as its row does; `nil`
  /// where the events themselves must be looked at.
  func said(_ row: Int) -> (fact: Log.Row, others: [Log.Row])? {
    var fact = log.rows[row]
    if isUntouched(row) { return (fact, []) }
    if fates[row].contains(.corrected) {
      // A correction that is kept as an event sets more than a date or a note.
      let rulings = live(.corrected, about: row)
      guard
        rulings.allSatisfy({ log.kept[$0] == nil && log.itemColumn[$0] == log.itemColumn[row] })
      else { return nil }
      // Which of several dates holds is a matter of who knew of whom.
      let dates = rulings.map { log.rows[$0].due }.filter { $0 != .none }
      guard dates.count <= 1 else { return nil }
      if let date = dates.first { fact.on = date }
    }
    guard fates[row].contains(.corroborated) else { return (fact, []) }
    let others = live(.corroborated, about: row)
    guard others.allSatisfy({ isUntouched($0) }) else { return nil }
    return (fact, others.map { log.rows[$0] })
  }

  /// The event of a row as its live corrections make it.
  func current(_ row: Int) -> Event {
    isCorrected(row) ? recent.value(of: row) { corrected(row).event } : log.event(at: row)
  }

  private func isCorrected(_ row: Int) -> Bool {
    !fates.isEmpty && fates[row].contains(.corrected)
  }

  /// The live event of a row as a fact, or `nil` if it is retracted, a ruling or of an unknown kind.
  func fact(_ row: Int) -> Fact? {
    guard log.kindColumn[row].isFact, !isRetracted(row) else { return nil }
    guard !isUntouched(row) else {
      return Fact(log.event(at: row), corroborations: [], corrections: [])
    }
    let corrected = corrected(row)
    return Fact(
      corrected.event, corroborations: corroborations(of: row), corrections: corrected.by)
  }

  /// The live corrections that are not applied, by (`recorded`, `id`): `check` names them.
  ///
  /// No valid event would come of them, or they may not be.
  var inapplicable: [(event: Event, problem: CorrectionProblem)] {
    let targets = Set(about.map(\.target)).filter { fates[$0].contains(.corrected) }
    let problems = targets.flatMap { target in
      var problems: [(row: Int, problem: CorrectionProblem)] = []
      _ = applied(to: target) { problems.append(($0, $1)) }
      return problems
    }
    return problems.sorted { log.isRecordedBefore($0.row, $1.row) }
      .map { (log.event(at: $0.row), $0.problem) }
  }
}

extension Rulings {
  /// Whether a live retraction takes an event of the log back.
  func isRetracted(_ id: EventID) -> Bool { log.row(of: id).map { isRetracted($0) } ?? false }

  /// An event of the log as its live corrections make it.
  func current(_ event: Event) -> Event { log.row(of: event.id).map { current($0) } ?? event }

  /// A live event of the log as a fact, or `nil` if it is retracted, a ruling or of an unknown kind.
  func fact(_ event: Event) -> Fact? { log.row(of: event.id).flatMap { fact($0) } }

  private func corroborations(of row: Int) -> [Event] {
    live(.corroborated, about: row).map { current($0) }
      .sorted { ($0.recorded, $0.id) < ($1.recorded, $1.id) }
  }

  private func corrected(_ row: Int) -> (event: Event, by: [EventID]) {
    guard isCorrected(row) else { return (log.event(at: row), []) }
    return applied(to: row) { _, _ in }
  }

  private func applied(
    to target: Int, else refuse: (Int, CorrectionProblem) -> Void
  ) -> (event: Event, by: [EventID]) {
    var event = log.event(at: target)
    var applied: [EventID] = []
    for row in ancestry.inOrder(live(.corrected, about: target)) {
      do throws(CorrectionProblem) {
        event = try event.applying(log.event(at: row))
        applied.append(log.idColumn[row])
      } catch {
        refuse(row, error)
      }
    }
    return (event, applied)
  }

  /// An event is live unless a live retraction targets it.
  ///
  /// Settles the retractions nobody retracts first and walks back along their targets, without
  /// recursion: a chain may be as long as the log.
  private static func retractions(among rulings: [Ruling], in log: Log) -> [Fate] {
    var fates = [Fate](repeating: [], count: log.rows.count)
    let retractions = rulings.filter { log.kindColumn[$0.row] == .retracted }
    let targets = Dictionary(uniqueKeysWithValues: retractions.map { ($0.row, $0.target) })
    var unsettled: [Int: Int] = [:]
    for target in targets.values { unsettled[target, default: 0] += 1 }
    var settled = retractions.map(\.row).filter { unsettled[$0] == nil }
    while let retraction = settled.popLast() {
      guard let target = targets[retraction] else { continue }
      if !fates[retraction].contains(.retracted) { fates[target].insert(.retracted) }
      unsettled[target, default: 0] -= 1
      if unsettled[target] == 0, log.kindColumn[target] == .retracted { settled.append(target) }
    }
    return fates
  }
}

extension Event {
  /// The members no correction may touch.
  public static let fixedMembers = ["id", "event", "item", "target", "prev", "recorded", "by"]

  /// The event with the members changed that a correction says were wrong.
  ///
  /// - Throws: ``CorrectionProblem`` where it must not be applied.
  func applying(_ correction: Event) throws(CorrectionProblem) -> Event {
    guard case .corrected(_, let set) = correction.body else { return self }
    guard correction.item == item else { throw .otherItem(item) }
    guard kind?.isCorrectable == true else { throw .noFact(kind: kindName) }
    for change in set where Event.fixedMembers.contains(change.name) {
      throw .fixedMember(change.name)
    }
    var members = members
    for change in set {
      members = members.setting(change.name, to: change.value == .null ? nil : change.value)
    }
    do throws(EventProblem) {
      return try Event(id: id, members: members)
    } catch {
      throw .leavesNoEvent(error)
    }
  }
}
