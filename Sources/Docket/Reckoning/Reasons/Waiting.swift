import EDTF

/// Which items wait for one that is stalled or dropped: the least fixpoint along `depends-on`.
///
/// A ring of items that wait on each other, none with a reason of its own, is not stalled.
struct Waiting {
  /// How far something holds; what is certain is possible too.
  enum Degree: Int, Comparable {
    case not, possibly, certainly

    static func < (left: Degree, right: Degree) -> Bool { left.rawValue < right.rawValue }
  }

  /// What makes each waiting item wait, and how surely.
  private(set) var degrees: [ItemID: Degree] = [:]
  private let situations: [ItemID: Situation]
  /// The standing each item has by its own reasons.
  private let own: [ItemID: Standing]

  init(_ situations: [ItemID: Situation], own: [ItemID: Standing]) {
    self.situations = situations
    self.own = own
    var dependents: [ItemID: [ItemID]] = [:]
    for (item, situation) in situations {
      for link in situation.links where link.relation == Link.dependsOn {
        dependents[link.to, default: []].append(item)
      }
    }
    // Degrees only grow and have three steps, so each item is looked at a few times at most.
    var open = Array(dependents.keys)
    while let changed = open.popLast() {
      for item in dependents[changed] ?? [] {
        let degree = degree(of: item)
        if degree > degrees[item] ?? .not {
          degrees[item] = degree
          open.append(item)
        }
      }
    }
  }

  /// The reason an item waits, if it does or may.
  func reason(of item: ItemID) -> Reason? {
    guard let degree = degrees[item], degree > .not, let situation = situations[item] else {
      return nil
    }
    let links = situation.links.filter {
      $0.relation == Link.dependsOn && hold(of: $0) >= degree
    }
    return Reason(
      kind: .waiting, isCertain: degree == .certainly, since: nil, due: nil,
      basis: Link.dependsOn, events: links.map(\.event),
      detail: .waiting(links.map(\.to)), certainFrom: nil)
  }

  private func degree(of item: ItemID) -> Degree {
    guard let situation = situations[item], !situation.isOver else { return .not }
    let most = situation.links.filter { $0.relation == Link.dependsOn }.map(hold).max() ?? .not
    return situation.mayBeOver ? min(most, .possibly) : most
  }

  /// How surely a link holds and leads to an item that is stalled or dropped.
  private func hold(of link: Link) -> Degree {
    min(link.isCertain ? .certainly : .possibly, halt(of: link.to))
  }

  /// How surely an item is stalled or dropped.
  private func halt(of item: ItemID) -> Degree {
    guard let situation = situations[item], let standing = own[item] else { return .not }
    let mayBeDropped = situation.candidates.contains { situation.stage(of: $0)?.end == .dropped }
    switch standing {
    case .closed:
      return situation.outcome == .dropped ? .certainly : mayBeDropped ? .possibly : .not
    case .paused: return mayBeDropped ? .possibly : .not
    case .stalled: return .certainly
    case .possiblyStalled, .dueSoon, .onTrack:
      let waits = degrees[item] ?? .not
      let halts: Degree = mayBeDropped || standing == .possiblyStalled ? .possibly : .not
      return max(waits, halts)
    }
  }
}

extension Situation {
  /// What the item is tied to by the day; a link without a date holds on every day.
  var links: [Link] {
    facts.compactMap { fact in
      guard case .linked(let relation, let to) = fact.event.body,
        fact.event.on == nil || fact.mayHaveHappened(by: day)
      else { return nil }
      let holds = fact.event.on == nil || fact.hasHappened(by: day)
      return Link(relation: relation, to: to, event: fact.id, isCertain: holds)
    }
  }

  /// How it is over, if it is.
  var outcome: Outcome? {
    isOver ? current.flatMap { stage(of: $0)?.end } : nil
  }
}
