import Docket
import EDTF

/// Since when the reasons of items hold: for certain, or perhaps.
///
/// To wait began when the first of what is waited for had stalled, which is found once for every item
/// that is waited for, however many ways lead there.
struct Beginnings {
  let reckoning: Reckoning
  private var days: [Key: Day] = [:]

  private struct Key: Hashable {
    let item: ItemID
    let isCertain: Bool
  }

  /// Finds out for the reasons of some items.
  init(of states: [ItemState], in reckoning: Reckoning) {
    self.reckoning = reckoning
    let waited = Beginnings.waitedFor(by: states, in: reckoning)
    // Days only get earlier, so that it ends, rings or not.
    var isChanged = true
    while isChanged {
      isChanged = false
      for state in waited {
        for isCertain in [true, false] {
          let key = Key(item: state.item, isCertain: isCertain)
          let day = state.reasons.filter { $0.isCertain || !isCertain }
            .compactMap { firstDay(of: $0) }.min()
          if day != days[key] { (days[key], isChanged) = (day, true) }
        }
      }
    }
  }

  /// The items that some wait for, and those that these wait for, the last found first.
  private static func waitedFor(
    by states: [ItemState], in reckoning: Reckoning
  ) -> [ItemState] {
    var seen: Set<ItemID> = []
    var found: [ItemState] = []
    var open = states
    while let state = open.popLast() {
      for reason in state.reasons {
        guard case .waiting(let items) = reason.detail else { continue }
        let new = items.filter { seen.insert($0).inserted }.compactMap { reckoning[$0] }
        found += new
        open += new
      }
    }
    return found.reversed()
  }

  /// The first day a reason held for certain, or may have; `nil` where none can be told.
  func firstDay(of reason: Reason) -> Day? {
    guard case .waiting(let items) = reason.detail else {
      let lo = reason.due?.bounds.lo ?? .distantPast
      let day = reason.isCertain ? reason.certainFrom : lo.advanced(by: 1)
      return day.flatMap { $0.isDistant ? nil : $0 }
    }
    let stalled = items.compactMap { days[Key(item: $0, isCertain: reason.isCertain)] }.min()
    let tied = reason.events.compactMap { reckoning[$0]?.fact?.bounds }
      .map { reason.isCertain ? $0.hi : $0.lo }.filter { !$0.isDistant }.min()
    return stalled.map { max($0, tied ?? $0) }
  }
}
