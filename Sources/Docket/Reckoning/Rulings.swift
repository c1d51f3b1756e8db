/// Which events count: what retractions, corrections and corroborations make of the others.
///
/// They hold whatever the as-of day.
struct Rulings {
  /// The retracted events, those of a retraction that is itself retracted left out.
  private(set) var retracted: Set<EventID> = []
  /// The corrections no valid event would come of, or that may not be: `check` names them.
  private(set) var inapplicable: [(event: Event, problem: CorrectionProblem)] = []
  private var corrected: [EventID: (event: Event, by: [EventID])] = [:]
  private var corroborations: [EventID: [Event]] = [:]

  init(_ log: Log) {
    retracted = Rulings.retracted(in: log)
    let ancestry = Ancestry(log)
    for (target, corrections) in liveRulings(in: log, of: .corrected) {
      correct(log[target], by: ancestry.inOrder(corrections))
    }
    inapplicable.sort { ($0.event.recorded, $0.event.id) < ($1.event.recorded, $1.event.id) }
    for (target, others) in liveRulings(in: log, of: .corroborated) {
      corroborations[target] = others.map { current($0) }
        .sorted { ($0.recorded, $0.id) < ($1.recorded, $1.id) }
    }
  }

  /// The event as its live corrections make it.
  func current(_ event: Event) -> Event { corrected[event.id]?.event ?? event }

  /// The live event as a fact, or `nil` if it is retracted, a ruling or of an unknown kind.
  func fact(_ event: Event) -> Fact? {
    guard let kind = event.kind, !kind.isAboutAnEvent, !retracted.contains(event.id) else {
      return nil
    }
    return Fact(
      current(event), corroborations: corroborations[event.id] ?? [],
      corrections: corrected[event.id]?.by ?? [])
  }
}

extension Rulings {
  /// An event is live unless a live retraction targets it.
  ///
  /// Settles the retractions nobody retracts first and walks back along their targets, without
  /// recursion: a chain may be as long as the log.
  private static func retracted(in log: Log) -> Set<EventID> {
    let retractions = log.events.filter { $0.kind == .retracted }
    var unsettled: [EventID: Int] = [:]
    for retraction in retractions {
      if let target = retraction.target { unsettled[target, default: 0] += 1 }
    }
    var retracted: Set<EventID> = []
    var settled = retractions.filter { unsettled[$0.id] == nil }
    while let retraction = settled.popLast() {
      guard let target = retraction.target else { continue }
      if !retracted.contains(retraction.id) { retracted.insert(target) }
      unsettled[target, default: 0] -= 1
      if unsettled[target] == 0, let event = log[target], event.kind == .retracted {
        settled.append(event)
      }
    }
    return retracted
  }

  /// The live events of a kind by the event they are about.
  private func liveRulings(in log: Log, of kind: EventKind) -> [EventID: [Event]] {
    var byTarget: [EventID: [Event]] = [:]
    for event in log.events where event.kind == kind && !retracted.contains(event.id) {
      if let target = event.target { byTarget[target, default: []].append(event) }
    }
    return byTarget
  }

  private mutating func correct(_ target: Event?, by corrections: [Event]) {
    guard let target else { return }
    var event = target
    var applied: [EventID] = []
    for correction in corrections {
      do throws(CorrectionProblem) {
        event = try event.applying(correction)
        applied.append(correction.id)
      } catch {
        inapplicable.append((correction, error))
      }
    }
    corrected[target.id] = (event, applied)
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
