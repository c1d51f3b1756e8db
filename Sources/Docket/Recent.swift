import Synchronization

/// What was found out of the keys asked for last: a bounded memory, shared by all who ask.
final class Recent<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let found = Mutex<[Key: Value]>([:])
  private let most: Int

  /// - Parameter most: How many keys are kept; with one more, all are forgotten.
  init(most: Int) {
    self.most = most
  }

  /// What `look` finds out of a key, unless it was asked for of late.
  func value(of key: Key, _ look: () -> Value) -> Value {
    if let known = found.withLock({ $0[key] }) { return known }
    let value = look()
    found.withLock { found in
      if found.count >= most { found.removeAll(keepingCapacity: true) }
      found[key] = value
    }
    return value
  }
}
