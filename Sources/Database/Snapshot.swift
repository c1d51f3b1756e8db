public import Docket
public import Reports

/// What a database is filled from: the answer to everything, as of a day and as the log knew it.
public struct Snapshot: Sendable {
  public let reckoning: Reckoning
  public let rules: Rulebook
  /// The version of docket.
  public let version: String
  /// What it rests on; made when it is asked for, since a fingerprint takes all ids.
  let basis: @Sendable () -> Report.Basis

  public init(
    _ reckoning: Reckoning, _ rules: Rulebook, version: String,
    basis: @escaping @Sendable () -> Report.Basis
  ) {
    self.reckoning = reckoning
    self.rules = rules
    self.version = version
    self.basis = basis
  }
}

/// One of several things that an item has, counted from 1.
struct Numbered<Element: Sendable>: Sendable {
  let state: ItemState
  let number: Int
  let element: Element
}

extension Snapshot {
  /// What the items have of something, item by item.
  func each<Element>(_ elements: (ItemState) -> [Element]) -> [Numbered<Element>] {
    reckoning.items.flatMap { state in
      elements(state).enumerated().map {
        Numbered(state: state, number: $0.offset + 1, element: $0.element)
      }
    }
  }
}
