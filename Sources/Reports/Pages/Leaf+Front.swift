import Docket
import EDTF

extension Leaf {
  /// How many entries of a list the front page has.
  private static let most = 10

  /// The front page: what has stalled, what is due, what changed, and where everything stands.
  var front: [UInt8] {
    let digest = edition.digest
    let certain = digest.stalled.longestStalledFirst(on: reckoning.asOf)
    let newly = certain.filter { digest.isNewlyStalled($0.item) }
    let still = certain.filter { !digest.isNewlyStalled($0.item) }
    let possible = digest.possiblyStalled.mostLikelyStalledFirst
    let due = DatePhrase(reckoning.soon).noun
    return page(
      edition.name, in: .front,
      [HTML("h1", headline(certain.count, possible.count)), HTML("p", ["class": "lead"], summary)]
        + section("Newly stalled", .stalled, newly.count) { stalledEntry(newly[$0]) }
        + section(newly.isEmpty ? "Stalled" : "Still stalled", .stalled, still.count) {
          stalledEntry(still[$0])
        }
        + section("Possibly stalled", .stalled, possible.count) { stalledEntry(possible[$0]) }
        + section("Due by \(due)", .due, digest.deadlines.count) {
          entry(of: digest.deadlines[$0])
        }
        + section("Changed since \(digest.before.day)", .changes, digest.changes.count) {
          entry(of: digest.changes[$0])
        }
        + news + overview)
  }

  /// How much has stalled, in a sentence.
  private func headline(_ certain: Int, _ possible: Int) -> String {
    let stalled =
      certain == 0 ? "Nothing has certainly stalled" : certain.counted("item") + " stalled"
    guard certain + possible > 0 else { return "Nothing has stalled" }
    return possible == 0 ? stalled : "\(stalled), \(possible) possibly"
  }

  private var summary: String {
    let (items, events) = (edition.states.count, edition.basis.events)
    let verb = items == 1 ? "stands" : "stand"
    let until = edition.basis.knownAt.map { " recorded up to \(DatePhrase($0.day).noun)" } ?? ""
    return "How \(items.counted("item")) \(verb) on \(reckoning.day), by "
      + "\(events.counted("event"))\(until)."
  }

  /// The first of a list, and the way to all of it.
  private func section(
    _ title: String, _ section: Section, _ count: Int, _ entry: (Int) -> HTML
  ) -> [HTML] {
    guard count > 0 else { return [] }
    let shown = min(count, Leaf.most)
    let more = HTML(
      "p", ["class": "more"],
      [HTML("a", ["href": way(to: section.path)], "All \(count): \(title.lowercasedFirst)")])
    return [HTML("h2", title), HTML("ul", ["class": "entries"], (0..<shown).map(entry))]
      + (shown < count ? [more] : [])
  }

  /// How much is new beside what stands otherwise.
  private var news: [HTML] {
    let digest = edition.digest
    let parts = [
      (digest.happened.count, "happened"), (digest.recorded.count, "of another time recorded"),
      (digest.rulings.count, "corrected, retracted or corroborated"),
      (digest.redacted.count, "redacted"),
    ].filter { $0.0 > 0 }
    guard !parts.isEmpty else { return [] }
    let count = parts.reduce(0) { $0 + $1.0 }
    let counts = parts.map { "\($0.0) \($0.1)" }
    return [
      HTML("h2", "New since \(digest.before.day)"),
      HTML(
        "p",
        [
          HTML("a", ["href": way(to: Section.changes.path)], count.counted("event")),
          .text(": \(counts.joined(separator: ", "))."),
        ]),
    ]
  }

  /// How many items stand how.
  private var overview: [HTML] {
    let roll = Roll.items(edition)
    let counts = Dictionary(grouping: edition.states, by: \.standing).mapValues(\.count)
    let rows = Standing.byUrgency.filter { counts[$0] != nil }.map { standing in
      HTML(
        "li",
        [
          HTML(
            "a", ["href": roll.way(to: standing.rawValue, from: self) ?? ""],
            [HTML("span", ["class": "standing \(standing.rawValue)"], standing.words)]),
          .text(" \(counts[standing] ?? 0)"),
        ])
    }
    return [HTML("h2", "Where everything stands"), HTML("ul", ["class": "counts"], rows)]
  }
}

extension String {
  /// The text to go on in a line with.
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
