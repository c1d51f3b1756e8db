import Docket
import EDTF

/// What became of events: the corrections and retractions of each, as they happened.
struct Trail {
  private let reckoning: Reckoning

  init(_ reckoning: Reckoning) {
    self.reckoning = reckoning
  }

  /// The happenings of an item that were retracted, in order of date; none that nobody could tell of
  /// on the day.
  func retracted(of item: ItemID) -> [Reckoning.Entry] {
    retracted(among: reckoning.entries(of: item))
  }

  /// Those of an item's events that are happenings and were retracted, as in ``retracted(of:)``.
  func retracted(among entries: [Reckoning.Entry]) -> [Reckoning.Entry] {
    entries.filter { entry in
      entry.state == .retracted && entry.event.kind?.isAboutAnEvent == false
    }
  }

  /// The story of an event that was corrected or retracted, a sentence each: what we said, since when,
  /// what it was corrected or retracted by, and on whose word; nothing of an event that stands as it
  /// was recorded.
  func story(of id: EventID, in procedure: Procedure?) -> [String] {
    let rulings = reckoning.amendments(of: id)
    guard !rulings.isEmpty, let event = reckoning[id]?.event else { return [] }
    let since = DatePhrase(event.recorded.day).noun
    let said = "From \(since) we said: \(event.lead), \(event.sentence(in: procedure))".ended
    // Of a ruling that was retracted, its own line says what it said; of what was redacted, nobody.
    let isFact = event.kind?.isAboutAnEvent != true && event.redaction == nil
    return (isFact ? [said] : []) + rulings.map { sentence(of: $0) }
  }

  /// What a correction or retraction did, when, by whom, and on whose word.
  ///
  /// Told of another event than it is about, as of the fact that a retracted correction was of, it says of which.
  func sentence(of ruling: Reckoning.Entry, toldOf fact: EventID? = nil) -> String {
    let event = ruling.event
    let day = DatePhrase(event.recorded.day).adverbial
    let what =
      switch event.body {
      case .corrected(_, let set): "Corrected \(day) by \(event.by): \(Event.changes(set))"
      default: "Retracted \(day) by \(event.by)\(event.body.reason.map { ": \($0)" } ?? "")"
      }
    return
      "\(other(than: fact, event.target))\(what) [\(event.id.short)]\(word(of: event))\(undoing(of: ruling))"
      .ended
  }

  /// What a ruling is about, where that is not what it is told of.
  private func other(than fact: EventID?, _ target: EventID?) -> String {
    guard let fact, let target, target != fact else { return "" }
    let name =
      switch reckoning[target]?.event.kind {
      case .corroborated: "another source"
      case .corrected: "a correction"
      case .retracted: "a retraction"
      default: "another event"
      }
    return "Of \(name) [\(target.short)]: "
  }

  /// On whose word it was done, or why.
  private func word(of event: Event) -> String {
    let source = event.source.map { "; on the word of \($0.citation)" } ?? ""
    return source + (event.note.map { "; note: \($0)" } ?? "")
  }

  /// That a ruling does not hold, since it was itself retracted.
  private func undoing(of ruling: Reckoning.Entry) -> String {
    guard ruling.state == .retracted else { return "" }
    let undone = reckoning.amendments(of: ruling.event.id).last { $0.state == .live }?.event
    let by = undone.map { " \(DatePhrase($0.recorded.day).adverbial) [\($0.id.short)]" } ?? ""
    return "; which was itself retracted\(by)"
  }
}
