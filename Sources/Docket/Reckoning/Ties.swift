import EDTF

/// What ties items to each other on a day: who waits for whom, and the parts of each.
struct Ties: Sendable {
  let waiting: Waiting
  /// The items that are `part-of` each, sorted.
  let parts: [Symbol: [ItemID]]

  init(_ ledger: Ledger, on day: Day, by workers: Workers) {
    let words = ledger.log.names.words
    let dependsOn = words.symbol(of: Link.dependsOn) ?? .none
    let partOf = words.symbol(of: Link.partOf) ?? .none
    var fold = Fold(ledger, on: day)
    var involved: Set<Symbol> = []
    var parts: [Symbol: Set<ItemID>] = [:]
    for row in ledger.log.links {
      guard let link = fold.mark(row), link.said.on == .none || link.mayHaveHappened(by: day)
      else { continue }
      let item = ledger.log.itemColumn[row]
      if link.said.word == dependsOn { involved.formUnion([item, link.said.other]) }
      if link.said.word == partOf {
        let part = ItemID(known: ledger.log.names.items.text(item))
        parts[link.said.other, default: []].insert(part)
      }
    }
    self.parts = parts.mapValues { $0.sorted() }
    waiting = Waiting(
      Ties.nodes(of: Array(involved), ledger, on: day, by: workers, dependsOn: dependsOn))
  }

  private static func nodes(
    of items: [Symbol], _ ledger: Ledger, on day: Day, by workers: Workers, dependsOn: Symbol
  ) -> [Waiting.Node] {
    let count = items.count < 2_000 ? 1 : workers.count
    let shares = workers.share(among: count) { number -> [Waiting.Node] in
      var fold = Fold(ledger, on: day)
      return items[(items.count * number / count)..<(items.count * (number + 1) / count)]
        .compactMap { fold.situation(of: $0)?.node(dependsOn: dependsOn) }
    }
    return Array(shares.joined())
  }
}
