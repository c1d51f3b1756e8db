import Docket

extension Table {
  /// Where each item stands.
  static let items = Table(
    "items", "where each item stands on the day, as \"items\" lists it",
    [
      .text("item", "its name", .key) { (state: ItemState) in state.item.text },
      .optional("title", "as it was opened") { $0.opening?.title },
      .optional("kind", "the record's own word: law, plan, …") { $0.opening?.kind },
      .optional("procedure", "the way it goes") { $0.opening?.procedure },
      .optional("stage", "where it certainly is") { $0.stage },
      .dated("since", "since when it is there") { $0.since },
      .text("standing", Standing.allCases.map(\.rawValue).joined(separator: ", ")) {
        $0.standing.rawValue
      },
      .optional("outcome", "how it is over: done, dropped, lapsed") { $0.outcome?.rawValue },
    ],
    rows: { $0.reckoning.items })

  /// The other stages an item may be in.
  static let maybeStages = Table(
    "maybe_stages", "the other stages an item may be in",
    [
      .item { (row: Numbered<String>) in row.state.item },
      .number("number", "from 1, in their order") { $0.number },
      .text("stage", "the stage") { $0.element },
    ],
    constraints: ["PRIMARY KEY (item, number)"],
    rows: { $0.each(\.maybeStages) })

  /// Titles in other languages.
  static let titles = Table(
    "titles", "the titles of an item by language",
    [
      .item { (row: Numbered<(language: String, title: String)>) in row.state.item },
      .number("number", "from 1, as recorded") { $0.number },
      .text("language", "a tag of BCP 47: km, en, fr") { $0.element.language },
      .text("title", "the title in it") { $0.element.title },
    ],
    constraints: ["PRIMARY KEY (item, number)"],
    rows: { snapshot in
      snapshot.each { state in
        (state.opening?.titles ?? []).compactMap { member in
          member.value.text.map { (language: member.name, title: $0) }
        }
      }
    })

  /// What is part of what.
  static let parts = Table(
    "parts", "the items that are part of an item",
    [
      .item("the whole") { (row: Numbered<ItemID>) in row.state.item },
      .text("part", "an item; one that is only announced is not in items") { $0.element.text },
    ],
    constraints: ["PRIMARY KEY (item, part)"], indexes: ["part"],
    rows: { $0.each(\.parts) })
}
