extension Filter {
  /// The events asked for; retracted ones are among them.
  ///
  /// - Parameters:
  ///   - reckoning: How things stand.
  ///   - kind: The kind that is looked for where no items are named; `nil` for all.
  /// - Returns: The events, in the order of the reckoning.
  public func entries(
    of reckoning: Reckoning, ofKind kind: EventKind? = nil
  ) -> [Reckoning.Entry] {
    let named = condition.namedItems
    let entries =
      named.map { reckoning.entries(of: $0) } ?? kind.map { reckoning.entries(of: $0) }
      ?? reckoning.entries
    guard condition.isAboutItems else {
      return entries.filter { entry in condition.holds { $0.holds(of: entry, nil) } }
    }
    let states = Dictionary(
      uniqueKeysWithValues: reckoning.states(of: named).map { ($0.item, $0) })
    return entries.filter { entry in
      condition.holds { $0.holds(of: entry, states[entry.event.item]) }
    }
  }
}

extension Filter {
  /// Whether an event is asked for whose item has no state on the day: it stands in no way, and its kind
  /// and procedure are those of the words it was opened with, whatever became of that.
  public func isMet(byStateless entry: Reckoning.Entry, openedAs opening: Event.Opening?) -> Bool {
    condition.holds { test in
      switch test {
      case .kind(let names): opening.map { names.contains($0.kind) } ?? false
      case .procedure(let names): opening?.procedure.map(names.contains) ?? false
      default: test.holds(of: entry, nil)
      }
    }
  }
}

extension Filter.Condition {
  /// Whether it looks at how items stand.
  fileprivate var isAboutItems: Bool {
    switch self {
    case .all(let parts), .any(let parts): parts.contains(where: \.isAboutItems)
    case .not(let part): part.isAboutItems
    case .test(.kind), .test(.standing), .test(.procedure): true
    case .test: false
    }
  }
}

extension Filter.Condition {
  /// Whether it holds, where its tests are met or not.
  func holds(where isMet: (Filter.Test) -> Bool) -> Bool {
    switch self {
    case .all(let parts): parts.allSatisfy { $0.holds(where: isMet) }
    case .any(let parts): parts.contains { $0.holds(where: isMet) }
    case .not(let part): !part.holds(where: isMet)
    case .test(let test): isMet(test)
    }
  }
}
