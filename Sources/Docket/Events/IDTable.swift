/// Where each id stands among the rows of a log: an open-addressed table of row numbers.
struct IDTable: Sendable {
  // 0 of an empty slot, else a row's number + 1; at most half of them are taken.
  private var slots: [UInt32] = [UInt32](repeating: 0, count: 64)
  private var count = 0
  private let scatter = Scatter.ofProcess

  /// The row of an id; `nil` if it has none.
  func row(of id: EventID, among ids: [EventID]) -> Int? {
    let slot = slots[place(of: id, among: ids)]
    return slot == 0 ? nil : Int(slot) - 1
  }

  /// Takes in the id of a row, which stands among `ids` already; the row that has it, if one does.
  mutating func insert(_ row: Int, among ids: [EventID]) -> Int? {
    if 2 * (count + 1) > slots.count { grow(to: 2 * slots.count, among: ids) }
    let place = place(of: ids[row], among: ids)
    if slots[place] != 0 { return Int(slots[place]) - 1 }
    slots[place] = UInt32(row + 1)
    count += 1
    return nil
  }

  /// Has a row stand for its id instead of the one that does.
  mutating func replace(with row: Int, among ids: [EventID]) {
    slots[place(of: ids[row], among: ids)] = UInt32(row + 1)
  }

  /// Makes room for that many ids.
  mutating func reserve(_ count: Int, among ids: [EventID]) {
    var size = slots.count
    while 2 * count > size { size *= 2 }
    if size > slots.count { grow(to: size, among: ids) }
  }

  private func place(of id: EventID, among ids: [EventID]) -> Int {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: id.scattered(by: scatter)) & mask
    while slots[place] != 0, ids[Int(slots[place]) - 1] != id { place = (place + 1) & mask }
    return place
  }

  private mutating func grow(to size: Int, among ids: [EventID]) {
    let old = slots
    slots = [UInt32](repeating: 0, count: size)
    for slot in old where slot != 0 {
      slots[place(of: ids[Int(slot) - 1], among: ids)] = slot
    }
  }
}
