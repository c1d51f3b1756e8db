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
  private(set) var degrees: [Symbol: Degree] = [:]
  /// The items that wait for others or are waited for.
  private let situations: [Symbol: Situation]
  private let dependsOn: Symbol

  /// Finds out for some items, which are all that depend on others and all that others depend on.
  init(_ situations: [Symbol: Situation], dependsOn: Symbol) {
    self.situations = situations
    self.dependsOn = dependsOn
    var dependents: [Symbol: [Symbol]] = [:]
    for (item, situation) in situations {
      for link in situation.links where link.said.word == dependsOn {
        dependents[link.said.other, default: []].append(item)
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

  /// Whether an item waits, and whether for certain; `nil` if it does not.
  func isCertain(of item: Symbol) -> Bool? {
    degrees[item].flatMap { $0 == .not ? nil : $0 == .certainly }
  }

  /// The reason an item waits, if it does or may.
  func reason(of item: Symbol, in fold: Fold) -> Reason? {
    guard let degree = degrees[item], degree > .not, let situation = situations[item] else {
      return nil
    }
    let waits = situation.links.map { $0.said.word == dependsOn && hold(of: $0, in: situation) >= degree }
    let links = zip(fold.links(of: situation), waits).filter(\.1).map(\.0)
    return Reason(
      kind: .waiting, isCertain: degree == .certainly, since: nil, due: nil,
      basis: Link.dependsOn, events: links.map(\.event),
      detail: .waiting(links.map(\.to)), certainFrom: nil)
  }

  private func degree(of item: Symbol) -> Degree {
    guard let situation = situations[item], !situation.isOver else { return .not }
    let most =
      situation.links.filter { $0.said.word == dependsOn }
      .map { hold(of: $0, in: situation) }.max() ?? .not
    return situation.mayBeOver ? min(most, .possibly) : most
  }

  /// How surely a link holds and leads to an item that is stalled or dropped.
  private func hold(of link: Mark, in situation: Situation) -> Degree {
    let isCertain = link.said.on == .none || link.hasHappened(by: situation.day)
    return min(isCertain ? .certainly : .possibly, halt(of: link.said.other))
  }

  /// How surely an item is stalled or dropped.
  private func halt(of item: Symbol) -> Degree {
    guard let situation = situations[item] else { return .not }
    let mayBeDropped = situation.candidates.contains { situation.step(of: $0)?.end == .dropped }
    let standing = situation.standing(waiting: nil)
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
