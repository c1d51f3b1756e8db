public import Docket
import EDTF

extension Report {
  /// What differs between two days, or between two states of what the log knew: the items that stand
  /// otherwise, what was learned and how late, what was corrected, retracted, corroborated and redacted.
  ///
  /// - Parameters:
  ///   - changes: What differs.
  ///   - words: The words that say which items are asked for.
  /// - Returns: One row; as Atom, an entry an item, event or ruling.
  public static func changes(_ changes: Changes, of words: [String] = []) -> Report {
    Report(rows: changes.rows, columns: Changes.columns, document: changes.document)
      .with(.atom) { Feed.changes(changes, of: words).atom(on: $0) }
  }
}

extension Changes {
  /// Whether it compares what was known at two times.
  private var isOfKnowledge: Bool { before.knownAt != after.knownAt }

  fileprivate var document: Document {
    Document(
      [.heading(title)] + knowledge + [.paragraph(summary)] + itemSection + learnedSection
        + revisionSection + redactedSection)
  }

  private var title: String {
    guard before.asOf != after.asOf else { return "What is said otherwise of \(after.day)" }
    return "What changed from \(before.day) to \(after.day)"
  }

  /// By what was known it is answered.
  private var knowledge: [Document.Block] {
    guard isOfKnowledge else { return after.caution }
    let now = after.knownAt.map { "at \($0)" } ?? "now"
    let then = before.knownAt.map { "at \($0)" } ?? "now"
    return [
      .paragraph(
        "By what this log knew \(then) and by what it \(after.knownAt == nil ? "knows" : "knew") "
          + "\(now); the procedures are those of today.")
    ]
  }

  var summary: String {
    let items = "\(items.count.counted("item stands", "items stand")) otherwise"
    let gone = redacted.isEmpty ? "." : "; \(redacted.count.counted("event")) redacted."
    guard isOfKnowledge else { return items + gone }
    return "\(items); \(learned.count.counted("event")) learned, \(revisions.count) corrected, "
      + "retracted or corroborated\(gone)"
  }

  private var itemSection: [Document.Block] {
    guard !items.isEmpty else { return [] }
    let entries = items.map { change in
      let entry = change.entry(in: after)
      return Document.Entry(entry.text, below: change.placeBefore + entry.below)
    }
    return [.heading("Changed"), .list(entries)]
  }

  private var learnedSection: [Document.Block] {
    guard !learned.isEmpty else { return [] }
    let trail = Trail(after)
    let entries = learned.map { entry in
      let line = entry.line(in: procedure(of: entry), withTexts: true, trail)
      return Document.Entry(line.text, below: line.below + [.paragraph(entry.recording)])
    }
    return [.heading("Learned"), .list(entries)]
  }

  private var revisionSection: [Document.Block] {
    guard !revisions.isEmpty else { return [] }
    let trail = Trail(after)
    let entries = revisions.map { $0.entry(in: procedure(of: $0.after), trail, after) }
    return [.heading("Corrected, retracted, corroborated"), .list(entries)]
  }

  private var redactedSection: [Document.Block] {
    guard !redacted.isEmpty else { return [] }
    let entries = redacted.map { entry in
      Document.Entry(
        "\(entry.event.item): \(entry.event.sentence(in: nil)) [\(entry.event.id.short)]")
    }
    return [.heading("Redacted"), .list(entries)]
  }

  private func procedure(of entry: Reckoning.Entry) -> Procedure? {
    (after[entry.event.item] ?? before[entry.event.item])?.procedure
  }
}

extension Change {
  /// Where it was, if it is elsewhere now.
  var placeBefore: [Document.Block] {
    guard let before, before.stage != after?.stage else { return [] }
    return [.paragraph("Before: \(before.place).")]
  }
}

extension Reckoning.Entry {
  /// When it was recorded, by whom, and how long after it happened.
  fileprivate var recording: String {
    let day = DatePhrase(event.recorded.day).adverbial
    return "Recorded \(day) by \(event.by)\(distance.map { ", \($0)" } ?? "")".ended
  }

  /// How long after it happened it was recorded, or before; `nil` where that is not known.
  private var distance: String? {
    guard let late = daysLate else { return nil }
    let least = bounds.isOneDay ? "" : "at least "
    if late > 0 { return "\(least)\(late.counted("day")) after" }
    let early = bounds.lo.isDistant ? 0 : bounds.lo.days(since: event.recorded.day)
    if early > 0 { return "\(least)\(early.counted("day")) before" }
    return bounds.isOneDay ? "on the day itself" : nil
  }
}

extension Changes.Revision {
  /// The event as it is said to be, or was before it was retracted; below, what was said otherwise
  /// before and on whose word it was changed.
  func entry(
    in procedure: Procedure?, _ trail: Trail, _ reckoning: Reckoning
  ) -> Document.Entry {
    let event = (after.fact ?? before.fact)?.event ?? after.event
    let mark = after.state == .live ? "" : " (\(after.state.rawValue))"
    let differences = differences.map(\.difference.words)
    let lines =
      (differences.isEmpty ? [] : [differences.joined(separator: "; ").capitalizedFirst.ended])
      + newSources.map { $0.asSource(of: event, in: procedure) }
      + rulings.filter { $0.kind != .corroborated }
      .compactMap { reckoning[$0.id].map { trail.sentence(of: $0, toldOf: event.id) } }
    return Document.Entry(
      "\(event.lead), \(event.item): \(event.sentence(in: procedure)) [\(event.id.short)]\(mark)",
      below: lines.map(Document.Block.paragraph))
  }
}

extension Event {
  /// The event as another source of one it is about: whether it agrees, where, and what it says.
  func asSource(of other: Event, in procedure: Procedure?) -> String {
    let verb = contradicts(other) ? "Against it" : "Also"
    let words = ownWords(in: procedure).map { " (\($0))" } ?? ""
    return "\(verb) \(source?.citation ?? "")\(words) [\(id.short)]".ended
  }
}
