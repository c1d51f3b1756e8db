import Docket
import EDTF

extension Feed {
  /// The events that were recorded, or came to be said otherwise, last.
  static func timeline(
    _ entries: [Reckoning.Entry], of words: [String], in reckoning: Reckoning
  ) -> Feed {
    timeline(entries, of: words, on: Grounds(reckoning))
  }

  /// The events that were recorded, or came to be said otherwise, last; of one item, if its state is
  /// given.
  static func timeline(
    _ entries: [Reckoning.Entry], of words: [String], on grounds: Grounds,
    about state: ItemState? = nil
  ) -> Feed {
    let (reckoning, revisions) = (grounds.reckoning, grounds.revisions)
    let newest = entries.map { entry in
      (entry, revisions.of(entry.event.id)?.last ?? entry.event.recorded)
    }.sorted {
      ($0.1, $0.0.event.recorded, $0.0.event.id) > ($1.1, $1.0.event.recorded, $1.0.event.id)
    }.prefix(most)
    let count = entries.count > most ? "The latest \(most) of " : ""
    return Feed(
      "timeline", of: words, title: "Events",
      subtitle: "\(count)\(entries.count.counted("event")), by when they were recorded."
        .capitalizedFirst,
      newest.map { $0.0.item(in: reckoning, updated: $0.1, of: state) }, on: grounds)
  }
}

extension Reckoning.Entry {
  /// The event in a feed; its item is looked up if its state is not given.
  func item(
    in reckoning: Reckoning, updated: Timestamp, of state: ItemState? = nil
  ) -> Feed.Entry {
    let (state, current) = (state ?? reckoning[event.item], asCalled)
    let mark = self.state == .live ? "" : " (\(self.state.rawValue))"
    let line = line(in: state?.procedure, withTexts: true, Trail(reckoning))
    let recorded = "Recorded \(DatePhrase(event.recorded.day).adverbial) by \(event.by).".visible
    let corroborations = fact?.corroborations ?? []
    let sources = ([current] + corroborations).compactMap(\.source)
    return Feed.Entry(
      id: StableID(event.id),
      title: "\(state?.title ?? event.item.text): \(current.outline(in: state?.procedure)), "
        + "\(current.lead)\(mark)",
      published: event.recorded, updated: updated, author: event.by,
      categories: [event.kindName, event.item.text],
      addresses: sources.flatMap { [$0.url, $0.archived] }.compactMap { $0 },
      content: Document(
        [.paragraph(line.text)] + line.below + [.paragraph(recorded)]))
  }
}
