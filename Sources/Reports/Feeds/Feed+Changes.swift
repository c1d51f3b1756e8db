import Docket
import EDTF

extension Feed {
  /// What differs between two reckonings: the items that stand otherwise, what was learned, what was
  /// corrected, retracted, corroborated and redacted.
  static func changes(_ changes: Changes, of words: [String]) -> Feed {
    let grounds = Grounds(changes.after)
    let revisions = grounds.revisions
    let beginnings = Beginnings(of: changes.items.compactMap(\.after), in: changes.after)
    let items = changes.items.map { $0.item(by: beginnings, revisions) }
    let learned = (changes.learned + changes.redacted).map { entry in
      entry.item(
        in: changes.after, updated: revisions.of(entry.event.id)?.last ?? entry.event.recorded)
    }
    let rulings = changes.revisions.flatMap { $0.items(in: changes.after) }
    return Feed(
      "changes", of: words, title: "Changes", subtitle: changes.summary,
      items + learned + rulings, on: grounds)
  }
}

extension Change {
  /// The item as it stands now, in a feed: the same entry as long as it does so for the same reasons.
  fileprivate func item(by beginnings: Beginnings, _ revisions: Revisions) -> Feed.Entry {
    let reckoning = beginnings.reckoning
    let entry = entry(in: reckoning)
    let reasons = after?.reasons ?? []
    let moment = moment(by: beginnings, revisions)
    return Feed.Entry(
      id: StableID(
        ["change", item.text, after?.standingWords ?? "", after?.stage ?? ""]
          + reasons.flatMap {
            [$0.kind.rawValue, "\($0.isCertain)"] + $0.evidence.map(\.description)
          }),
      title: "\(title): \(words)", published: moment, updated: moment, author: nil,
      categories: [after?.standing.rawValue, item.text].compactMap { $0 },
      addresses: events.compactMap { reckoning[$0]?.asCalled.source?.url },
      content: Document([.paragraph(entry.text)] + placeBefore + entry.below))
  }

  /// When it came to stand so: when what did it was recorded, or when its reasons came to hold.
  private func moment(by beginnings: Beginnings, _ revisions: Revisions) -> Timestamp {
    let reckoning = beginnings.reckoning
    let recorded = events.compactMap { revisions.of($0)?.last }
    let reasons = (after?.reasons ?? []).map { $0.moment(by: beginnings, revisions) }
    let soon = after.flatMap { state -> Timestamp? in
      guard state.standing == .dueSoon else { return nil }
      return state.clocks.lazy.compactMap { $0.due?.bounds.lo }
        .first { $0 >= reckoning.asOf && $0 <= reckoning.soon }
        .map { Timestamp(start: $0.advanced(by: reckoning.asOf.days(since: reckoning.soon))) }
    }
    return (recorded + reasons + [soon].compactMap { $0 }).max()
      ?? Timestamp(start: reckoning.asOf)
  }
}

extension Changes.Revision {
  /// The rulings that did it, in a feed, each with what came of it.
  fileprivate func items(in reckoning: Reckoning) -> [Feed.Entry] {
    let event = (after.fact ?? before.fact)?.event ?? after.event
    let state = reckoning[event.item]
    let told = entry(in: state?.procedure, Trail(reckoning), reckoning)
    return rulings.map { ruling in
      Feed.Entry(
        id: StableID(ruling.id),
        title: "\(state?.title ?? event.item.text): \(ruling.outline(in: state?.procedure))",
        published: ruling.recorded, updated: ruling.recorded, author: ruling.by,
        categories: [ruling.kindName, event.item.text],
        addresses: [ruling.source?.url, event.source?.url].compactMap { $0 },
        content: Document([.paragraph(told.text)] + told.below))
    }
  }
}
