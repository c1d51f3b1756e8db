extension Evidence {
  /// Rings of items that are tied by one relation, an item that is tied to itself among them.
  ///
  /// Each is named once, by the link that leaves its first item.
  func rings(of relation: String) -> [Finding] {
    let links = Dictionary(
      grouping: items.flatMap(\.facts).compactMap { Tie($0, by: relation) }, by: \.item)
    let rest = Tie.within(rings: links)
    var named: Set<ItemID> = []
    return rest.keys.sorted().compactMap { item in
      guard !named.contains(item), let ring = Tie.ring(from: item, along: rest) else {
        return nil
      }
      named.formUnion(ring.map(\.item))
      return finding(
        .ring(of: relation, ring.map(\.item)), ring[0].event, ring.dropFirst().map(\.event.id))
    }
  }
}

/// A link by one relation.
private struct Tie {
  let event: Event
  let to: ItemID

  var item: ItemID { event.item }

  init?(_ fact: Fact, by relation: String) {
    guard case .linked(relation, let to) = fact.event.body else { return nil }
    event = fact.event
    self.to = to
  }

  /// Without the items that no way along the links leads back to.
  static func within(rings all: [ItemID: [Tie]]) -> [ItemID: [Tie]] {
    let forward = all.mapValues { $0.map(\.to) }
    let backward = Dictionary(grouping: all.values.joined(), by: \.to).mapValues {
      $0.map(\.item)
    }
    let kept = rest(of: forward, backward).intersection(rest(of: backward, forward))
    return all.filter { kept.contains($0.key) }
      .mapValues { $0.filter { kept.contains($0.to) } }
  }

  /// The items from which there is always one more step to take.
  private static func rest(
    of steps: [ItemID: [ItemID]], _ back: [ItemID: [ItemID]]
  ) -> Set<ItemID> {
    var left = steps.mapValues(\.count)
    var ends = back.keys.filter { steps[$0] == nil }
    while let end = ends.popLast() {
      for item in back[end] ?? [] {
        left[item, default: 0] -= 1
        if left[item] == 0 { ends.append(item) }
      }
    }
    return Set(left.filter { $0.value > 0 }.keys)
  }

  /// The links of a shortest way from an item back to itself; `nil` if there is none.
  static func ring(
    from start: ItemID, along links: [ItemID: [Tie]]
  ) -> [Tie]? {
    var reached: [ItemID: Tie] = [:]
    var open = [start]
    var next = 0
    while reached[start] == nil, next < open.count {
      for link in links[open[next]] ?? [] where reached[link.to] == nil {
        reached[link.to] = link
        open.append(link.to)
      }
      next += 1
    }
    var ring: [Tie] = []
    var item = start
    repeat {
      guard let link = reached[item] else { return nil }
      ring.append(link)
      item = link.item
    } while item != start
    return ring.reversed()
  }
}
