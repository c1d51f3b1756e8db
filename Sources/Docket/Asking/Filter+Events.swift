extension Filter {
  /// The events asked for, in the order of the reckoning; retracted ones are among them.
  public func entries(of reckoning: Reckoning) -> [Reckoning.Entry] {
    reckoning.entries.filter { entry in
      let state = reckoning[entry.event.item]
      return condition.holds { $0.holds(of: entry, state) }
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
