import Docket
import EDTF

/// What became of events: the corrections and retractions of each, as they happened.
struct Trail {
  private let reckoning: Reckoning
  private let rulings: [EventID: [Reckoning.Entry]]

  /// Gathers the corrections and retractions that were known.
  ///
  /// - Complexity: O(*n*) in the number of events.
  init(_ reckoning: Reckoning) {
    self.reckoning = reckoning
    rulings = Dictionary(
      grouping: reckoning.amendments.filter { $0.event.target != nil },
      by: { $0.event.target ?? $0.event.id })
  }

  /// The happenings of an item that were retracted, in order of date; none that nobody could tell of
  /// on the day.
  func retracted(of item: ItemID) -> [Reckoning.Entry] {
    rulings.keys.compactMap { reckoning[$0] }.filter { entry in
      entry.event.item == item && entry.state == .retracted
        && entry.event.kind?.isAboutAnEvent == false && entry.bounds.lo <= reckoning.asOf
    }.inTimelineOrder()
  }

  /// The story of an event that was corrected or retracted, a sentence each: what we said, since when,
  /// what it was corrected or retracted by, and on whose word; nothing of an event that stands as it
  /// was recorded.
  func story(of id: EventID, in procedure: Procedure?) -> [String] {
    guard let rulings = rulings[id], let event = reckoning[id]?.event else { return [] }
    let since = DatePhrase(event.recorded.day).noun
    let said = "From \(since) we said: \(event.lead), \(event.sentence(in: procedure))".ended
    // Of a ruling that was retracted, its own line says what it said; of what was redacted, nobody.
    let isFact = event.kind?.isAboutAnEvent != true && event.redaction == nil
    return (isFact ? [said] : []) + rulings.map { sentence(of: $0) }
  }

  /// What a correction or retraction did, when, by whom, and on whose word.
  func sentence(of ruling: Reckoning.Entry) -> String {
    let event = ruling.event
    let day = DatePhrase(event.recorded.day).adverbial
    let what =
      switch event.body {
      case .corrected(_, let set): "Corrected \(day) by \(event.by): \(Event.changes(set))"
      default: "Retracted \(day) by \(event.by)\(event.body.reason.map { ": \($0)" } ?? "")"
      }
    return "\(what) [\(event.id.short)]\(word(of: event))\(undoing(of: ruling))".ended
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
