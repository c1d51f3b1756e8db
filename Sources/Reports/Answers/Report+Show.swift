public import Docket
import EDTF

extension Report {
  /// All that is known of an item on a day: how it stands, its way, promises, ties, other lives,
  /// figures, events; if it is asked for, what the record said of each event, and when.
  public static func show(
    _ state: ItemState, in reckoning: Reckoning, withHistory: Bool = false
  ) -> Report {
    let lives = reckoning.lives(of: state.item)
    let histories = withHistory ? reckoning.histories(of: state.item) : []
    var blocks = state.introduction(in: reckoning) + reckoning.caution
    let titles = state.opening?.titles.compactMap { title in
      title.value.text.map { Document.Entry("\(title.name): \($0)") }
    }
    blocks += section("Titles", titles ?? [])
    blocks += section(
      "Why", state.reasons.map { Document.Entry($0.sentence(for: state, in: reckoning)) })
    if !state.spells.isEmpty {
      blocks += [.heading("Its way"), .table(way(of: state, in: reckoning))]
    }
    blocks += section("Promises", state.promises.map { promise($0, of: state, in: reckoning) })
    blocks += section("Ties", state.links.map { tie($0, in: reckoning) })
    blocks += lives.blocks(telling: state.item, in: reckoning)
    blocks += section("Parts", state.parts.map { part($0, in: reckoning) })
    let trail = Trail(reckoning)
    blocks += section(
      "Events", state.facts.inTimelineOrder().map { $0.entry(in: state.procedure, trail) })
    let retracted = trail.retracted(of: state.item)
    blocks += section(
      "Retracted", retracted.map { $0.line(in: state.procedure, withTexts: true, trail) })
    let redacted = reckoning.entries(of: state.item).map(\.event).filter { $0.redaction != nil }
    blocks += section(
      "Redacted", redacted.map { Document.Entry("\($0.sentence(in: nil)) [\($0.id.short)]") })
    if withHistory { blocks += history(histories, of: state) }
    let document = Document(blocks)
    let told = [JSON.Member("lives", .array(lives.map(\.json)))]
    let versions = JSON.Member(
      "history", .array(histories.map { $0.json(in: state.procedure) }))
    return Report(
      rows: [
        .object(
          state.members(on: reckoning.asOf) + state.details + told
            + (redacted.isEmpty
              ? [] : [JSON.Member("redacted", .array(redacted.flatMap(\.redactionRows)))])
            + (withHistory ? [versions] : []))
      ],
      columns: ItemState.columns + ItemState.detailColumns + (withHistory ? ["history"] : []),
      document: document)
  }

  private static func history(_ histories: [History], of state: ItemState) -> [Document.Block] {
    let entries = histories.map { $0.entry(in: state.procedure) }
    return [
      .heading("History"),
      entries.isEmpty ? .paragraph("Every event stands as it was recorded.") : .list(entries),
    ]
  }

  private static func section(
    _ title: String, _ entries: [Document.Entry]
  ) -> [Document.Block] {
    entries.isEmpty ? [] : [.heading(title), .list(entries)]
  }

  private static func way(of state: ItemState, in reckoning: Reckoning) -> Document.Table {
    let rows = state.spells.enumerated().map { index, spell in
      let mark = state.mark(ofSpell: index, on: reckoning.asOf)
      return [
        state.procedure.title(of: spell.stage), spell.from.phrase.noun,
        spell.until?.phrase.noun ?? "", mark,
      ]
    }
    return Document.Table(columns: ["Stage", "Since", "Until", ""], rows: rows)
  }

  private static func promise(
    _ promise: PromiseState, of state: ItemState, in reckoning: Reckoning
  ) -> Document.Entry {
    Document.Entry(
      "\(state.sentence(of: promise, on: reckoning.asOf)) [\(promise.event.short)]")
  }

  private static func tie(_ link: Link, in reckoning: Reckoning) -> Document.Entry {
    let words = Event.tie(link.relation, reckoning.name(of: link.to))
    return Document.Entry("\(link.isCertain ? "" : "perhaps ")\(words) [\(link.event.short)]")
  }

  private static func part(_ item: ItemID, in reckoning: Reckoning) -> Document.Entry {
    let standing = reckoning[item].map { ": \($0.standingWords)" } ?? ""
    return Document.Entry(reckoning.name(of: item) + standing)
  }
}
