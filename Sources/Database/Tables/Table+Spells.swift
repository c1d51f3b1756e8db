import Docket

extension Table {
  /// An item's way through its stages.
  static let spells = Table(
    "spells", "an item's stays in stages, in order, announced ones included",
    [
      .item { (row: Numbered<Spell>) in row.state.item },
      .number("number", "from 1, in their order") { $0.number },
      .text("stage", "the stage") { $0.element.stage },
      .dated("from", "when it was entered") { $0.element.from },
      .dated("until", "when the next one was") { $0.element.until },
      .truth("may_be_here", "it may be here on the day") { row in
        row.state.candidates.contains(row.number - 1)
      },
      .truth("is_here", "it is here as far as is certain") { $0.state.current == $0.number - 1 },
    ],
    constraints: ["PRIMARY KEY (item, number)"], indexes: ["stage"],
    rows: { $0.each(\.spells) })
}
