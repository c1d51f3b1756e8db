import EDTF

/// One item of a story that was begun anew: a bill that lapsed, and the one that superseded it.
public struct Life: Hashable, Sendable {
  public let item: ItemID
  /// How it stands; `nil` if nothing is known of it, or has happened by the day.
  public let state: ItemState?
  /// The lives it took the place of, as far as its own links say.
  public let superseded: [Link]
}

extension Life {
  /// When it began, as far as is known.
  public var from: Dated? {
    let openings = state?.facts.filter { $0.event.kind == .opened && $0.event.on != nil } ?? []
    let beginnings = openings.map(\.dated) + [state?.spells.first?.from].compactMap { $0 }
    return beginnings.min { ($0.bounds.lo, $0.bounds.hi) < ($1.bounds.lo, $1.bounds.hi) }
  }

  /// When it came to its end, if it is over.
  public var until: Dated? { state?.standing == .closed ? state?.since : nil }
}

extension Reckoning {
  /// The lives of the story an item is one of, in order; only itself where there is no other.
  ///
  /// What was superseded comes before what took its place, else the earlier begun before the later.
  /// Items that supersede each other in a ring, and those behind it, come last, by when they began.
  /// - Complexity: O(*n*) in the number of items, and O(*m* log *m*) in the lives.
  public func lives(of item: ItemID) -> [Life] {
    var lives: [ItemID: Life] = [:]
    var open = [item]
    while let next = open.popLast() {
      guard lives[next] == nil else { continue }
      let state = self[next]
      let links = (state?.links ?? []).filter {
        $0.relation == Link.supersedes && $0.to != next
      }
      lives[next] = Life(item: next, state: state, superseded: links)
      open += links.map(\.to) + ties.successors(of: next, on: asOf).filter { isHeardOf($0) }
    }
    let ranks = ranks(of: lives)
    return lives.values.sorted { left, right in
      (ranks[left.item] ?? .max, left.begun.lo, left.begun.hi, left.item)
        < (ranks[right.item] ?? .max, right.begun.lo, right.begun.hi, right.item)
    }
  }

  /// Whether anything of an item was told of by the day: a link without a date holds even before.
  private func isHeardOf(_ item: ItemID) -> Bool {
    self[item]?.rows.contains { ledger.log.kindColumn[$0].isActivity } ?? false
  }

  /// How many lives at most came before each; nothing of those in a ring, or behind one.
  private func ranks(of lives: [ItemID: Life]) -> [ItemID: Int] {
    var missing = lives.mapValues { Set($0.superseded.map(\.to)).count }
    var level = lives.keys.filter { missing[$0] == 0 }
    var ranks: [ItemID: Int] = [:]
    var rank = 0
    while !level.isEmpty {
      var next: [ItemID] = []
      for item in level {
        ranks[item] = rank
        for successor in Set(ties.successors(of: item, on: asOf)) where lives[successor] != nil {
          missing[successor, default: 0] -= 1
          if missing[successor] == 0 { next.append(successor) }
        }
      }
      level = next
      rank += 1
    }
    return ranks
  }
}

extension Life {
  /// The days it may have begun on, to be ordered by; what has no date comes last.
  fileprivate var begun: Bounds { from?.bounds ?? Bounds(.distantFuture) }
}
