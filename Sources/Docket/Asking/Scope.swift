/// Which events are asked about where some items are: theirs, and those of items without a state on the
/// day, of which to have recorded, retracted or redacted something is news all the same.
///
/// What is found out of such an item is kept, since many events may be about it.
final class Scope {
  private let items: Set<ItemID>
  private let reckonings: [Reckoning]
  private let isWanted: (Reckoning.Entry, Event.Opening?) -> Bool
  private var stateless: [ItemID: Bool] = [:]
  private var openings: [ItemID: Event.Opening?] = [:]

  /// - Parameters:
  ///   - items: The items asked about.
  ///   - reckonings: Those in none of which another item has a state; of the last, its opening.
  ///   - isWanted: Whether an event of such an item is asked about, given the words it was opened with.
  init(
    _ items: Set<ItemID>, in reckonings: [Reckoning],
    andStateless isWanted: @escaping (Reckoning.Entry, Event.Opening?) -> Bool
  ) {
    self.items = items
    self.reckonings = reckonings
    self.isWanted = isWanted
  }

  /// Whether events of an item may be asked about.
  func mayHold(_ item: ItemID) -> Bool {
    if items.contains(item) { return true }
    if let known = stateless[item] { return known }
    let isStateless = reckonings.allSatisfy { $0.isStateless(item) }
    stateless[item] = isStateless
    return isStateless
  }

  /// Whether an event is asked about.
  func holds(_ entry: Reckoning.Entry) -> Bool {
    let item = entry.event.item
    return items.contains(item) || mayHold(item) && isWanted(entry, opening(of: item))
  }

  private func opening(of item: ItemID) -> Event.Opening? {
    if let known = openings[item] { return known }
    let opening = reckonings.last?.recordedOpening(of: item)
    openings[item] = .some(opening)
    return opening
  }
}
