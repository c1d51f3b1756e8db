import Docket
import EDTF

extension Calendar {
  /// What falls due for some items by a day, what is announced for them, and what was due and is not:
  /// what was retracted, and what they have moved past.
  static func due(
    _ deadlines: [Deadline], for states: [ItemState], until end: Day, in reckoning: Reckoning,
    named name: String
  ) -> Calendar {
    let revisions = Revisions(reckoning)
    let occasions =
      deadlines.compactMap { $0.occasion(in: reckoning, revisions) }
      + reckoning.formerDeadlines(of: states, until: end).compactMap {
        $0.occasion(in: reckoning, revisions)
      }
      + reckoning.scheduled(for: states, until: end).compactMap {
        $0.occasion(in: reckoning, revisions)
      }
    return Calendar(name: name, occasions: occasions.inOrder)
  }
}

extension [Occasion] {
  /// By their days; of two that are the same, only the first, whatever they are said to be.
  var inOrder: [Occasion] {
    var seen: Set<StableID> = []
    return filter { seen.insert($0.id).inserted }.sorted {
      ($0.days.lowerBound, $0.days.upperBound, $0.id.description)
        < ($1.days.lowerBound, $1.days.upperBound, $1.id.description)
    }
  }
}

extension Deadline {
  /// The deadline in a calendar; `nil` where its day is not known at all.
  ///
  /// It is the same for the entry that a clock runs from, or the promise, whatever the dates are said
  /// to be.
  fileprivate func occasion(in reckoning: Reckoning, _ revisions: Revisions) -> Occasion? {
    guard let origin = events.first, let days = Occasion.days(of: due.bounds),
      let revised = promise == nil
        ? revisions.ofClock(from: origin) : revisions.ofPromise(origin)
    else { return nil }
    let state = reckoning[item]
    // Of a day that is open at an end nobody can be sure.
    let isSure = isRunning && !due.bounds.lo.isDistant && !due.bounds.hi.isDistant
    let sources = events.compactMap { reckoning[$0]?.asCalled.source }
    return Occasion(
      id: Deadline.id(of: reason, from: origin),
      summary: Deadline.summary(of: reason, at: stage, item, state),
      description: [
        sentence(in: reckoning).capitalizedFirst.ended, Occasion.caution(due.bounds),
        isRunning ? nil : "It is only possible.",
      ].compactMap { $0 } + sources.map(\.citation) + [item.text],
      days: days, status: isSure ? .confirmed : .tentative, revised: revised,
      categories: [reason.rawValue], address: sources.lazy.compactMap(\.url).first)
  }

  fileprivate static func id(of reason: Reason.Kind, from origin: EventID) -> StableID {
    StableID(["deadline", reason.rawValue, origin.description])
  }

  /// What falls due, in few words.
  fileprivate static func summary(
    of reason: Reason.Kind, at stage: String, _ item: ItemID, _ state: ItemState?
  ) -> String {
    let place = state?.titleInSentence(of: stage) ?? stage
    let words = reason == .promise ? "promised: \(place)" : "\(reason.rawValue) at \(place) is up"
    return "\(state?.title ?? item.text): \(words)"
  }
}

extension FormerDeadline {
  /// The deadline in a calendar as one that is off; `nil` where its day was not known at all.
  fileprivate func occasion(in reckoning: Reckoning, _ revisions: Revisions) -> Occasion? {
    guard let days = Occasion.days(of: due),
      let revised = reason == .promise
        ? revisions.ofPromise(event) : revisions.ofClock(from: event)
    else { return nil }
    let source = reckoning[event]?.event.source
    let state = reckoning[item]
    let now = state.map {
      ["It is due no more: \($0.standingWords), \($0.place)".ended]
    }
    let story =
      isRetracted
      ? Trail(reckoning).story(of: event, in: state?.procedure) : now ?? []
    return Occasion(
      id: Deadline.id(of: reason, from: event),
      summary: Deadline.summary(of: reason, at: stage, item, state),
      description: story + [item.text], days: days, status: .cancelled, revised: revised,
      categories: [reason.rawValue], address: source?.url)
  }
}
