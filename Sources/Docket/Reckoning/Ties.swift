import EDTF

/// What ties items to each other on a day, or may.
struct Ties: Sendable {
  // Whether an item depends on others, or others on it, by its number.
  private let dependence: [Bool]
  // The items that are `part-of` each, by its number, sorted.
  private let parts: [Int: [ItemID]]
  // The items that superseded each, or may have, by the day.
  private let successors: [String: [ItemID]]

  init(_ ledger: Ledger, on day: Day) {
    let names = ledger.log.names
    let (dependsOn, partOf) = (names.dependsOn, names.partOf)
    let fold = Fold(ledger, on: day)
    var dependence = [Bool](repeating: false, count: names.items.count + 1)
    var parts: [Int: [Symbol]] = [:]
    var successors: [String: [ItemID]] = [:]
    for row in ledger.log.links {
      guard let link = fold.mark(row), link.said.on == .none || link.mayHaveHappened(by: day)
      else { continue }
      let (item, other) = (ledger.log.itemColumn[row], link.said.other)
      if link.said.word == dependsOn {
        dependence[item.index] = true
        // A name that only a correction uses is that of no item.
        if other.index < dependence.count { dependence[other.index] = true }
      }
      if link.said.word == partOf { parts[other.index, default: []].append(item) }
      if link.said.word == names.supersedes, other != item {
        successors[fold.item(other).text, default: []].append(fold.item(item))
      }
    }
    self.dependence = dependence
    self.parts = parts.mapValues { Ties.sorted($0, in: fold) }
    self.successors = successors
  }

  /// Whether an item depends on others, or others on it.
  func isDependent(_ item: Symbol) -> Bool { dependence[item.index] }

  /// The items that depend on others, and those that others depend on.
  var dependent: [Symbol] {
    dependence.indices.filter { dependence[$0] }.map { Symbol(number: UInt32($0)) }
  }

  /// The items that superseded an item, or may have, by the day.
  func successors(of item: ItemID) -> [ItemID] { successors[item.text] ?? [] }

  /// The items that are `part-of` an item, sorted.
  func parts(of item: Symbol) -> [ItemID] { parts[item.index] ?? [] }

  /// Each item once, in order.
  private static func sorted(_ items: [Symbol], in fold: Fold) -> [ItemID] {
    var sorted: [ItemID] = []
    for item in items.map({ fold.item($0) }).sorted() where sorted.last != item {
      sorted.append(item)
    }
    return sorted
  }
}
