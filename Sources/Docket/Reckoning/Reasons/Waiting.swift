import EDTF

/// Which items wait for one that is stalled or dropped: the least fixpoint along `depends-on`.
///
/// A ring of items that wait on each other, none with a reason of its own, is not stalled.
struct Waiting: Sendable {
  /// How far something holds; what is certain is possible too.
  enum Degree: Int, Comparable {
    case not, possibly, certainly

    static func < (left: Degree, right: Degree) -> Bool { left.rawValue < right.rawValue }
  }

  // The items that wait for others or are waited for.
  private let nodes: [Node]
  // By the number of an item, its place among them, from 1; 0 of every other.
  private var places: [UInt32] = []
  // By its place, from 0, whether it waits, and how surely.
  private var degrees: [Degree]

  /// What there is to know of an item that waits or is waited for.
  struct Node: Sendable {
    let item: Symbol
    let waits: [Wait]
    /// How it stands by its own reasons.
    let standing: Standing
    let isOver: Bool
    let mayBeOver: Bool
    let isDropped: Bool
    let mayBeDropped: Bool
  }

  /// A link that says what an item waits for.
  struct Wait: Sendable {
    let to: Symbol
    /// The row of the link.
    let row: Int
    /// Whether it certainly holds on the day.
    let isCertain: Bool
  }

  /// Finds out for some items, which are all that depend on others and all that others depend on.
  init(_ items: [Node]) {
    nodes = items
    degrees = [Degree](repeating: .not, count: items.count)
    places = [UInt32](repeating: 0, count: (items.map(\.item.index).max() ?? 0) + 1)
    for (place, node) in items.enumerated() { places[node.item.index] = UInt32(place + 1) }
    var dependents = [[Int]](repeating: [], count: items.count)
    for (place, node) in items.enumerated() {
      for wait in node.waits {
        if let other = self.place(of: wait.to) { dependents[other].append(place) }
      }
    }
    // Degrees only grow and have three steps, so each item is looked at a few times at most.
    var open = dependents.indices.filter { !dependents[$0].isEmpty }
    while let changed = open.popLast() {
      for place in dependents[changed] {
        let degree = degree(of: nodes[place])
        if degree > degrees[place] {
          degrees[place] = degree
          open.append(place)
        }
      }
    }
  }

  private func place(of item: Symbol) -> Int? {
    guard item.index < places.count, places[item.index] != 0 else { return nil }
    return Int(places[item.index]) - 1
  }

  /// Whether an item waits, and whether for certain; `nil` if it does not.
  func isCertain(of item: Symbol) -> Bool? {
    guard let place = place(of: item), degrees[place] > .not else { return nil }
    return degrees[place] == .certainly
  }

  /// The reason an item waits, if it does or may.
  func reason(of item: Symbol, in fold: Fold) -> Reason? {
    guard let place = place(of: item), degrees[place] > .not else { return nil }
    let degree = degrees[place]
    let waits = nodes[place].waits.filter { hold(of: $0) >= degree }
    // Of one that it depends on by several links, each is evidence, and it is named once.
    var named: Set<ItemID> = []
    let items = waits.map { fold.item($0.to) }.filter { named.insert($0).inserted }
    return Reason(
      kind: .waiting, isCertain: degree == .certainly, since: nil, due: nil,
      basis: Link.dependsOn, events: waits.map { fold.ids[$0.row] },
      detail: .waiting(items),
      certainFrom: nil, standstill: nil)
  }

  private func degree(of node: Node) -> Degree {
    if node.isOver { return .not }
    let most = node.waits.map { hold(of: $0) }.max() ?? .not
    return node.mayBeOver ? min(most, .possibly) : most
  }

  /// How surely a link holds and leads to an item that is stalled or dropped.
  private func hold(of wait: Wait) -> Degree {
    min(wait.isCertain ? .certainly : .possibly, halt(of: wait.to))
  }

  /// How surely an item is stalled or dropped.
  private func halt(of item: Symbol) -> Degree {
    guard let place = place(of: item) else { return .not }
    let node = nodes[place]
    switch node.standing {
    case .closed: return node.isDropped ? .certainly : node.mayBeDropped ? .possibly : .not
    case .paused: return node.mayBeDropped ? .possibly : .not
    case .stalled: return .certainly
    case .possiblyStalled, .dueSoon, .onTrack:
      let halts: Degree =
        node.mayBeDropped || node.standing == .possiblyStalled ? .possibly : .not
      return max(degrees[place], halts)
    }
  }
}

extension Situation {
  /// What there is to know of the item if it waits or is waited for.
  func node(dependsOn: Symbol) -> Waiting.Node {
    let waits = links.filter { $0.said.word == dependsOn }.map { link in
      Waiting.Wait(
        to: link.said.other, row: link.row,
        isCertain: link.said.on == .none || link.hasHappened(by: day))
    }
    return Waiting.Node(
      item: item, waits: waits, standing: standing, isOver: isOver,
      mayBeOver: mayBeOver, isDropped: outcome == .dropped,
      mayBeDropped: candidates.contains { step(of: $0)?.end == .dropped })
  }
}
