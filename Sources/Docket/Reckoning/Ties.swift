import EDTF

/// What ties items to each other, and from when on it may.
struct Ties: Sendable {
  // From when an item may depend on others, or others on it, by its number.
  private let dependence: [Day]
  // The items that are `part-of` each, by its number, sorted, and from when they may be.
  private let parts: [Int: [Tie]]
  // The items that superseded each, or may have, and from when.
  private let successors: [String: [Tie]]

  /// That an item is, or may be, tied to another from a day on.
  private struct Tie {
    let item: ItemID
    let from: Day
  }

  /// A link as it was corrected.
  private struct LinkFact: Sendable {
    let relation: Symbol
    let item: Symbol
    let other: Symbol
    let from: Day
    /// The name of the other where it may be one that only corrections use.
    let superseded: String?
  }

  init(_ ledger: Ledger, by workers: Workers) {
    let names = ledger.log.names
    let (items, supersedes) = (ledger.log.itemColumn, names.supersedes)
    let links = ledger.share(ledger.log.links, on: .distantFuture, among: workers) {
      row, fold -> LinkFact? in
      guard let mark = fold.mark(row) else { return nil }
      let said = mark.said
      return LinkFact(
        relation: said.word, item: items[row], other: said.other,
        from: said.on == .none ? .distantPast : mark.bounds.lo,
        superseded: said.word == supersedes ? fold.item(said.other).text : nil)
    }
    var dependence = [Day](repeating: .distantFuture, count: names.items.count + 1)
    var parts: [Int: [Tie]] = [:]
    var successors: [String: [Tie]] = [:]
    func item(_ symbol: Symbol) -> ItemID { ItemID(known: names.items.text(symbol) ?? "") }
    for link in links {
      if link.relation == names.dependsOn {
        // A name that only a correction uses is that of no item.
        for end in [link.item.index, link.other.index] where end < dependence.count {
          dependence[end] = min(dependence[end], link.from)
        }
      } else if link.relation == names.partOf {
        parts[link.other.index, default: []].append(Tie(item: item(link.item), from: link.from))
      } else if let superseded = link.superseded, link.other != link.item {
        successors[superseded, default: []].append(Tie(item: item(link.item), from: link.from))
      }
    }
    self.dependence = dependence
    self.parts = parts.mapValues { $0.sorted { $0.item < $1.item } }
    self.successors = successors
  }

  /// Whether an item depends on others, or others on it, or may by a day.
  func isDependent(_ item: Symbol, on day: Day) -> Bool { dependence[item.index] <= day }

  /// The items that depend on others, and those that others depend on, or may by a day.
  func dependent(on day: Day) -> [Symbol] {
    dependence.indices.filter { dependence[$0] <= day }.map { Symbol(number: UInt32($0)) }
  }

  /// The items that superseded an item, or may have, by a day.
  func successors(of item: ItemID, on day: Day) -> [ItemID] {
    (successors[item.text] ?? []).filter { $0.from <= day }.map(\.item)
  }

  /// The items that are, or may be, `part-of` an item on a day: each once, sorted.
  func parts(of item: Symbol, on day: Day) -> [ItemID] {
    var found: [ItemID] = []
    for tie in parts[item.index] ?? [] where tie.from <= day && tie.item != found.last {
      found.append(tie.item)
    }
    return found
  }
}
