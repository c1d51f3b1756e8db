public import Docket

extension Report {
  /// What happened, in order, each with its source; of what was retracted or corrected, how.
  ///
  /// - Parameters:
  ///   - entries: The events, in order.
  ///   - reckoning: How things stand on the day asked about.
  ///   - words: The words that say which events are asked for.
  /// - Returns: One row an event; as Atom the latest by when they were recorded; as a calendar those
  ///   with a date.
  public static func timeline(
    _ entries: [Reckoning.Entry], in reckoning: Reckoning, of words: [String] = []
  ) -> Report {
    listing(entries, in: reckoning, isFull: false, under: reckoning.hint(at: entries), of: words)
  }

  /// What happened in all lives of an item, as in ``timeline(_:in:)``, under how each of them stands.
  public static func story(
    of lives: [Life], _ item: ItemID, _ entries: [Reckoning.Entry], in reckoning: Reckoning,
    of words: [String] = []
  ) -> Report {
    let told = lives.blocks(telling: item, in: reckoning)
    return listing(
      entries, in: reckoning, isFull: false,
      under: told + (told.isEmpty ? [] : [.heading("Events")]), of: words)
  }

  /// The events in which something was found, as in ``timeline(_:in:)``, with notes, quotes and addresses.
  public static func found(_ entries: [Reckoning.Entry], in reckoning: Reckoning) -> Report {
    listing(entries, in: reckoning, isFull: true)
  }

  private static func listing(
    _ entries: [Reckoning.Entry], in reckoning: Reckoning, isFull: Bool,
    under opening: [Document.Block] = [], of words: [String] = []
  ) -> Report {
    Report(
      rows: entries, as: { .object($0.members(in: reckoning.procedure(of: $0.event.item))) },
      columns: Reckoning.Entry.columns, by: reckoning.workers,
      document: Document(
        [.paragraph("\(entries.count.counted("event")).")] + reckoning.caution + opening
          + [.list(lines(of: entries, in: reckoning, isFull: isFull))])
    )
    .with(.atom) { Feed.timeline(entries, of: words, in: reckoning).atom(on: $0) }
    .with(.ics) { _ in
      Calendar.timeline(entries, in: reckoning, named: (["Events"] + words).title).text
    }
  }
}

extension Report {
  private static func lines(
    of entries: [Reckoning.Entry], in reckoning: Reckoning, isFull: Bool
  ) -> [Document.Entry] {
    let trail = Trail(reckoning)
    return reckoning.workers.map(entries) { entry in
      entry.line(in: reckoning.procedure(of: entry.event.item), withTexts: isFull, trail)
    }
  }
}

extension Reckoning.Entry {
  /// The event as an entry of a list: when, of which item, what, its short id; below it its sources
  /// and its story.
  func line(in procedure: Procedure?, withTexts: Bool, _ trail: Trail) -> Document.Entry {
    let current = fact?.event ?? event
    let mark = state == .live ? "" : " (\(state.rawValue))"
    let words = "\(current.sentence(in: procedure)) [\(event.id.short)]\(mark)"
    var below = [basis(in: procedure)].compactMap { $0 }
    if withTexts {
      let quote = current.sentenceHasQuote ? nil : current.source?.quote.map(Event.quoted)
      let isShown = current.sentenceHasNote || current.source == nil
      let note = isShown ? nil : current.note.map { "Note: \($0)" }
      below += [quote, note, current.source?.url].compactMap { $0 }
    }
    below += trail.story(of: event.id, in: procedure)
    return Document.Entry(
      "\(current.lead), \(event.item): \(words)", below: below.map(Document.Block.paragraph))
  }

  /// Its sources on a line, those that disagree as such; of a ruling without one, its note.
  private func basis(in procedure: Procedure?) -> String? {
    let current = fact?.event ?? event
    let others = (fact?.corroborations ?? []).compactMap { other in
      other.source.map { source in
        let verb = other.contradicts(current) ? "against it" : "also"
        return "\(verb) \(source.citation)\(other.ownWords(in: procedure).map { " (\($0))" } ?? "")"
      }
    }
    let sources = [current.source?.citation].compactMap { $0 } + others
    guard sources.isEmpty else { return sources.joined(separator: "; ") }
    return current.note.map { "Note: \($0)" }
  }
}

extension Reckoning {
  /// Where events are of one item: that its story has other lives, and how to see them.
  fileprivate func hint(at entries: [Entry]) -> [Document.Block] {
    guard let item = entries.first?.event.item, entries.allSatisfy({ $0.event.item == item }) else {
      return []
    }
    let count = lives(of: item).count
    guard count > 1 else { return [] }
    return [
      .paragraph("One of the \(count) lives of a story: --story \(item) tells them together.")
    ]
  }
}
