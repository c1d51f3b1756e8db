import Docket
import EDTF

extension Feed {
  /// What has stalled, an entry a reason, the one that came to hold last first; with `possibly` what may
  /// have, too.
  static func stalled(
    _ states: [ItemState], possibly: Bool, of words: [String], in reckoning: Reckoning
  ) -> Feed {
    let grounds = Grounds(reckoning)
    let entries = states.flatMap { state in
      state.reasons.filter { possibly || $0.isCertain }.map {
        $0.item(of: state, in: reckoning, grounds.revisions)
      }
    }
    let name = possibly ? "Stalled, or possibly" : "Stalled"
    return Feed(
      possibly ? "stalled possibly" : "stalled", of: words, title: name,
      subtitle: "\(entries.count.counted("reason")) on \(DatePhrase(reckoning.asOf).noun), "
        + "by when each came to hold.", entries, on: grounds)
  }
}

extension Reason {
  /// The reason in a feed: the same entry as long as it rests on the same.
  fileprivate func item(
    of state: ItemState, in reckoning: Reckoning, _ revisions: Revisions
  ) -> Feed.Entry {
    let since = moment(in: reckoning, revisions)
    let day =
      firstDay(in: reckoning)
      .map { ", \(isCertain ? "since" : "from") \(DatePhrase($0).noun)" } ?? ""
    let sources = events.compactMap { reckoning[$0]?.asCalled.source }
    return Feed.Entry(
      id: StableID(
        ["stalled", state.item.text, kind.rawValue, isCertain ? "certain" : "possible"]
          + evidence.map(\.description)),
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

  /// The first day it held for certain, or may have; `nil` where none can be told.
  ///
  /// To wait began when the first of what is waited for had stalled.
  private func firstDay(in reckoning: Reckoning, behind seen: Set<ItemID> = []) -> Day? {
    guard case .waiting(let items) = detail else {
      let lo = due?.bounds.lo ?? .distantPast
      let day = isCertain ? certainFrom : lo.advanced(by: 1)
      return day.flatMap { $0.isDistant ? nil : $0 }
    }
    let stalled = items.filter { !seen.contains($0) }.compactMap { reckoning[$0] }.flatMap {
      state in
      state.reasons.filter { $0.isCertain || !isCertain }
        .compactMap { $0.firstDay(in: reckoning, behind: seen.union(items)) }
    }.min()
    let tied = events.compactMap { reckoning[$0]?.fact?.bounds }
      .map { isCertain ? $0.hi : $0.lo }.filter { !$0.isDistant }.min()
    return stalled.map { max($0, tied ?? $0) }
  }

  /// When it came to hold: its first day, or when what it rests on was recorded, if that was later.
  func moment(in reckoning: Reckoning, _ revisions: Revisions) -> Timestamp {
    let recorded = evidence.compactMap { revisions.of($0)?.last }.max()
    let begun = firstDay(in: reckoning).map { Timestamp(start: $0) }
    return [recorded, begun].compactMap { $0 }.max() ?? Timestamp(start: reckoning.asOf)
  }
}
