import Docket

extension Table {
  /// How items are tied to each other.
  static let links = Table(
    "links", "how items are tied to each other",
    [
      .item { (row: Numbered<Link>) in row.state.item },
      .number("number", "from 1, in their order") { $0.number },
      .text("relation", "part-of, depends-on, supersedes, or a label") { $0.element.relation },
      .text("to_item", "the other item; it need not be in items") { $0.element.to.text },
      .id("event", "the id of the link") { $0.element.event },
      .truth("certain", "it certainly holds on the day") { $0.element.isCertain },
    ],
    constraints: ["PRIMARY KEY (item, number)"], indexes: ["to_item", "event"],
    rows: { $0.each(\.links) })
}
