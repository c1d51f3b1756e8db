extension Filter {
  /// The items asked for, in the order of the reckoning.
  ///
  /// - Parameters:
  ///   - reckoning: How things stand.
  ///   - isStalled: Whether only those are wanted that have, or may have, stalled.
  /// - Returns: Their states.
  public func items(of reckoning: Reckoning, stalled isStalled: Bool = false) -> [ItemState] {
    let (condition, isAboutEvents) = (condition, condition.isAboutEvents)
    if case .all(let parts) = condition, parts.isEmpty {
      return reckoning.states(stalled: isStalled)
    }
    return reckoning.states(of: condition.namedItems, stalled: isStalled) { state in
      let live = isAboutEvents ? reckoning.entries(of: state.item) : []
      return condition.holds(of: state, live.filter { $0.state != .retracted })
    }
  }
}

extension Filter.Condition {
  /// The items that alone can meet it, sorted, if it names them; `nil` if others may.
  var namedItems: [ItemID]? {
    switch self {
    case .test(.item(let names)) where !names.contains { $0.hasSuffix("/") }:
      return Set(names).sorted().compactMap { ItemID($0) }
    case .all(let parts): return parts.lazy.compactMap(\.namedItems).first
    case .test, .any, .not: return nil
    }
  }
}

extension Filter.Condition {
  /// Whether it looks at the events of an item.
  fileprivate var isAboutEvents: Bool {
    switch self {
    case .all(let parts), .any(let parts): parts.contains(where: \.isAboutEvents)
    case .not(let part): part.isAboutEvents
    case .test(let test): test.isAboutEvents
    }
  }

  /// Whether an item meets it: whether one of its live events does, or none is needed.
  fileprivate func holds(of state: ItemState, _ live: [Reckoning.Entry]) -> Bool {
    switch settled(for: state, live) {
    case .always: true
    case .never: false
    case let rest:
      live.contains { entry in rest.holds { $0.holds(ofHappening: entry, state) } }
    }
  }

  /// What is left to ask of one single event once all that the item itself answers is settled.
  ///
  /// Nothing negated is left, and what is left holds of no event if there is none.
  private func settled(
    for state: ItemState, _ live: [Reckoning.Entry]
  ) -> Filter.Condition {
    switch self {
    case .test(let test):
      return test.holds(of: state, live).map { $0 ? .always : .never } ?? self
    case .not(let part):
      return part.holds(of: state, live) ? .never : .always
    case .all(let parts):
      var rest: [Filter.Condition] = []
      for part in parts {
        switch part.settled(for: state, live) {
        case .always: continue
        case .never: return .never
        case let part: rest.append(part)
        }
      }
      return .all(rest)
    case .any(let parts):
      var rest: [Filter.Condition] = []
      for part in parts {
        switch part.settled(for: state, live) {
        case .always: return .always
        case .never: continue
        case let part: rest.append(part)
        }
      }
      return .any(rest)
    }
  }
}
