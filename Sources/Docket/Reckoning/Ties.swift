import EDTF

/// What ties items to each other on a day, or may.
struct Ties: Sendable {
  /// The items that depend on others, and those that others depend on.
  let dependent: Set<Symbol>
  /// The items that are `part-of` each, sorted.
  let parts: [Symbol: [ItemID]]
  /// The items that superseded each, or may have, by the day.
  let successors: [ItemID: [ItemID]]

  init(_ ledger: Ledger, on day: Day) {
    let names = ledger.log.names
    let (dependsOn, partOf) = (names.dependsOn, names.partOf)
    let fold = Fold(ledger, on: day)
    var dependent: Set<Symbol> = []
    var parts: [Symbol: Set<ItemID>] = [:]
    var successors: [ItemID: [ItemID]] = [:]
    for row in ledger.log.links {
      guard let link = fold.mark(row), link.said.on == .none || link.mayHaveHappened(by: day)
      else { continue }
      let item = ledger.log.itemColumn[row]
      if link.said.word == dependsOn { dependent.formUnion([item, link.said.other]) }
      if link.said.word == partOf {
        let part = fold.item(item)
        parts[link.said.other, default: []].insert(part)
      }
      if link.said.word == names.supersedes, link.said.other != item {
        successors[fold.item(link.said.other), default: []].append(fold.item(item))
      }
    }
    self.successors = successors
    self.parts = parts.mapValues { $0.sorted() }
    self.dependent = dependent
  }
}
