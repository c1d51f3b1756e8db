import Docket
import EDTF

extension Feed {
  /// What has stalled, an entry a reason, the one that came to hold last first; with `possibly` what may
  /// have, too.
  static func stalled(
    _ states: [ItemState], possibly: Bool, of words: [String], in reckoning: Reckoning
  ) -> Feed {
    let (grounds, beginnings) = (Grounds(reckoning), Beginnings(of: states, in: reckoning))
    let reasons = states.flatMap { state in
      state.reasons.filter { possibly || $0.isCertain }.map { reason in
        (
          state: state, reason: reason, id: reason.feedID(of: state.item),
          since: reason.moment(by: beginnings, grounds.revisions)
        )
      }
    }
    let newest = reasons.sorted { ($0.since, $0.id) > ($1.since, $1.id) }.prefix(most)
    let entries = newest.map { $0.reason.item($0.id, of: $0.state, since: $0.since, beginnings) }
    let name = possibly ? "Stalled, or possibly" : "Stalled"
    let count = reasons.count > most ? "The latest \(most) of " : ""
    return Feed(
      possibly ? "stalled possibly" : "stalled", of: words, title: name,
      subtitle: "\(count)\(reasons.count.counted("reason")) on "
        + "\(DatePhrase(reckoning.asOf).noun), by when each came to hold.", entries, on: grounds)
  }
}

extension Reason {
  /// The same as long as it rests on the same.
  fileprivate func feedID(of item: ItemID) -> StableID {
    StableID(
      ["stalled", item.text, kind.rawValue, isCertain ? "certain" : "possible"]
        + evidence.map(\.description))
  }

  /// The reason in a feed.
  fileprivate func item(
    _ id: StableID, of state: ItemState, since: Timestamp, _ beginnings: Beginnings
  ) -> Feed.Entry {
    let reckoning = beginnings.reckoning
    let day =
      beginnings.firstDay(of: self)
      .map { ", \(isCertain ? "since" : "from") \(DatePhrase($0).noun)" } ?? ""
    let sources = events.compactMap { reckoning[$0]?.asCalled.source }
    return Feed.Entry(
      id: id,
      title:
        "\(state.title): \(isCertain ? "stalled" : "possibly stalled") (\(kind.rawValue))\(day)",
      published: since, updated: since, author: nil,
      categories: [isCertain ? "stalled" : "possibly-stalled", kind.rawValue, state.item.text],
      addresses: sources.compactMap(\.url),
      content: Document(
        [
          .paragraph("\(state.item): \(state.place)".ended),
          .paragraph(sentence(for: state, in: reckoning, withAge: false)),
        ] + (sources.isEmpty ? [] : [.list(sources.map { Document.Entry($0.citation) })])))
  }

  /// What it rests on, of which more that is said later makes no other: the entry or the promise.
  var evidence: [EventID] {
    switch kind {
    case .limit, .pace, .promise: Array(events.prefix(1))
    case .silent, .waiting: events
    }
  }

  /// When it came to hold: its first day, or when what it rests on was recorded, if that was later.
  func moment(by beginnings: Beginnings, _ revisions: Revisions) -> Timestamp {
    let recorded = evidence.compactMap { revisions.of($0)?.last }.max()
    let begun = beginnings.firstDay(of: self).map { Timestamp(start: $0) }
    return [recorded, begun].compactMap { $0 }.max() ?? Timestamp(start: beginnings.reckoning.asOf)
  }
}
