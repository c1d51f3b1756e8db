import Docket
import EDTF

/// What became of events: the corrections and retractions of each, as they happened.
struct Trail {
  private let rulings: [EventID: [Reckoning.Entry]]
  /// The events they are about, as recorded.
  private let recorded: [EventID: Event]

  /// Gathers the rulings among what was known.
  ///
  /// - Complexity: O(*n* log *n*) in the number of events.
  init(_ entries: [Reckoning.Entry]) {
    var rulings: [EventID: [Reckoning.Entry]] = [:]
    for entry in entries where entry.event.kind == .corrected || entry.event.kind == .retracted {
      if let target = entry.event.target { rulings[target, default: []].append(entry) }
    }
    let ruled = entries.lazy.map(\.event).filter { rulings[$0.id] != nil }
    recorded = Dictionary(ruled.map { ($0.id, $0) }) { first, _ in first }
    self.rulings = rulings.mapValues { entries in
      entries.sorted { ($0.event.recorded, $0.event.id) < ($1.event.recorded, $1.event.id) }
    }
  }

  /// The story of an event that was corrected or retracted, a sentence each: what we said, since when,
  /// what it was corrected or retracted by, and on whose word; nothing of an event that stands as it
  /// was recorded.
  func story(of id: EventID, in procedure: Procedure?) -> [String] {
    guard let rulings = rulings[id], let event = recorded[id] else { return [] }
    let since = DatePhrase(event.recorded.day).noun
    let said = "We said from \(since): \(event.lead), \(event.sentence(in: procedure))."
    // Of a ruling that was retracted, its own line says what it said.
    let isFact = event.kind?.isAboutAnEvent != true
    return (isFact ? [said] : []) + rulings.map { sentence(of: $0) }
  }

  private func sentence(of ruling: Reckoning.Entry) -> String {
    let event = ruling.event
    let day = DatePhrase(event.recorded.day).adverbial
    let what =
      switch event.body {
      case .corrected(_, let set): "Corrected \(day) by \(event.by): \(Event.changes(set))"
      default: "Retracted \(day) by \(event.by)\(event.body.reason.map { ": \($0)" } ?? "")"
      }
    return "\(what) [\(event.id.short)]\(word(of: event))\(undoing(of: ruling))."
  }

  /// On whose word it was done, or why.
  private func word(of event: Event) -> String {
    let source = event.source.map { "; on the word of \($0.citation)" } ?? ""
    return source + (event.note.map { "; note: \($0)" } ?? "")
  }

  /// That a ruling does not hold, since it was itself retracted.
  private func undoing(of ruling: Reckoning.Entry) -> String {
    guard ruling.state == .retracted else { return "" }
    let undone = rulings[ruling.event.id]?.last { $0.state == .live }?.event
    let by = undone.map { " \(DatePhrase($0.recorded.day).adverbial) [\($0.id.short)]" } ?? ""
    return "; which was itself retracted\(by)"
  }
}
