import Synchronization

extension Reckoning {
  /// The items, sorted by id; those all of whose events are scheduled are left out.
  ///
  /// - Complexity: O(*n*) in the number of events when it is first asked for.
  public var items: [ItemState] { all(stalled: false) }

  /// The items that are wanted, sorted by id.
  ///
  /// - Parameters:
  ///   - items: The items looked at; `nil` for all.
  ///   - isStalled: Whether only those are wanted that have, or may have, stalled.
  ///   - isWanted: Whether an item is wanted, by its state; `nil` if every one is.
  /// - Returns: Their states.
  func states(
    of items: [ItemID]? = nil, stalled isStalled: Bool = false,
    where isWanted: (@Sendable (ItemState) -> Bool)? = nil
  ) -> [ItemState] {
    let states =
      items?.compactMap { self[$0] }.filter { !(isStalled && $0.reasons.isEmpty) }
      ?? all(stalled: isStalled)
    guard let isWanted else { return states }
    return ledger.share(states, on: asOf, among: workers) { state, _ in
      isWanted(state) ? state : nil
    }
  }

  /// The state of an item; `nil` if it is not in the log or all its events are scheduled.
  ///
  /// The items asked for last are folded once, since much is said of one and the same.
  public subscript(item: ItemID) -> ItemState? {
    survey.states.value(of: item) {
      guard let item = ledger.log.names.items.symbol(of: item.text) else { return nil }
      return state(of: item, by: Fold(ledger, on: asOf), waiting)
    }
  }

  /// The procedure of an item, if there is one; an item is looked at once for it.
  public func procedure(of item: ItemID) -> Procedure? {
    survey.procedure(of: item) { self[item]?.procedure }
  }

  private func state(of item: Symbol, by fold: Fold, _ waiting: Waiting) -> ItemState? {
    guard let situation = fold.situation(of: item), !situation.isOnlyScheduled else { return nil }
    let state = fold.state(of: situation, parts: ties.parts(of: item, on: asOf))
    return waiting.reason(of: item, in: fold).map(state.waiting) ?? state
  }
}

/// What a reckoning found out about all items when it was first asked for.
final class Survey: Sendable {
  private let found = Mutex(Found())
  /// The states of items asked for one by one; few, since a state is large.
  let states = Recent<ItemID, ItemState?>(most: 256)

  private struct Found: Sendable {
    var waiting: Waiting?
    var items: [ItemState]?
    var stalled: [ItemState]?
    var procedures: [ItemID: Procedure?] = [:]
  }

  /// Who waits for whom.
  var waiting: Waiting? {
    get { found.withLock { $0.waiting } }
    set { found.withLock { $0.waiting = newValue } }
  }

  /// The procedure of an item, found out by `look` when it is first asked for.
  func procedure(of item: ItemID, _ look: () -> Procedure?) -> Procedure? {
    if let known = found.withLock({ $0.procedures[item] }) { return known }
    let procedure = look()
    found.withLock { $0.procedures[item] = .some(procedure) }
    return procedure
  }

  /// The items, or those alone that have or may have stalled, sorted by id.
  subscript(stalled isStalled: Bool) -> [ItemState]? {
    get {
      found.withLock { found in
        isStalled ? found.stalled ?? found.items?.filter { !$0.reasons.isEmpty } : found.items
      }
    }
    set {
      found.withLock { found in
        if isStalled { found.stalled = newValue } else { found.items = newValue }
      }
    }
  }
}

extension Reckoning {
  /// Who waits for whom.
  private var waiting: Waiting {
    if let known = survey.waiting { return known }
    let dependsOn = ledger.log.names.dependsOn
    let nodes = ledger.share(ties.dependent(on: asOf), on: asOf, among: workers) { item, fold in
      fold.situation(of: item)?.node(dependsOn: dependsOn)
    }
    let waiting = Waiting(nodes)
    survey.waiting = waiting
    return waiting
  }

  /// What is found out about an item where all are looked at.
  private struct Finding: Sendable {
    let item: Symbol
    let isStray: Bool
    let node: Waiting.Node?
    /// By its own clocks; `nil` where that is not wanted.
    let state: ItemState?
  }

  /// All items, or those alone that have or may have stalled: each is folded once for its state, for
  /// those that wait for it, and to find out whether it is a stray.
  private func all(stalled isStalled: Bool) -> [ItemState] {
    if let known = survey[stalled: isStalled] { return known }
    let (ties, day, dependsOn) = (ties, asOf, ledger.log.names.dependsOn)
    let findings = ledger.share(ledger.items, on: asOf, among: workers) { item, fold -> Finding? in
      guard let situation = fold.situation(of: item) else { return nil }
      let isWanted = !situation.isOnlyScheduled && !(isStalled && situation.over.isEmpty)
      let finding = Finding(
        item: item, isStray: situation.isStray,
        node: ties.isDependent(item, on: day) ? situation.node(dependsOn: dependsOn) : nil,
        state: isWanted ? fold.state(of: situation, parts: ties.parts(of: item, on: day)) : nil)
      return finding.isStray || finding.node != nil || isWanted ? finding : nil
    }
    ledger.note(strays: findings.lazy.filter(\.isStray).map(\.item))
    let waiting = Waiting(findings.compactMap(\.node))
    let waiters = findings.indices.filter { waiting.isCertain(of: findings[$0].item) != nil }
    let waited = ledger.share(waiters, on: asOf, among: workers) {
      index, fold -> (index: Int, state: ItemState)? in
      let finding = findings[index]
      guard let reason = waiting.reason(of: finding.item, in: fold) else { return nil }
      // Its own clocks may have given no reason to make a state of it.
      let state =
        finding.state.map { $0.waiting(reason) } ?? self.state(of: finding.item, by: fold, waiting)
      return state.map { (index, $0) }
    }
    var next = waited[...]
    let states = findings.indices.compactMap { index in
      next.first?.index == index ? next.removeFirst().state : findings[index].state
    }
    survey.waiting = waiting
    survey[stalled: isStalled] = states
    return states
  }
}
