/// Where each id stands among the rows of a log.
///
/// In parts, each with the ids whose hash begins with its number, so that workers can fill one each.
struct IDTable: Sendable {
  private var parts = [Part()]
  private let scatter = Scatter.ofProcess

  /// The row of an id; `nil` if it has none.
  func row(of id: EventID, among ids: [EventID]) -> Int? {
    let hash = id.scattered(by: scatter)
    return parts[part(of: hash)].row(of: id, hash, among: ids)
  }

  /// Takes in the id of a row, which stands among `ids` already; the row that has it, if one does.
  mutating func insert(_ row: Int, among ids: [EventID]) -> Int? {
    let hash = ids[row].scattered(by: scatter)
    return parts[part(of: hash)].insert(row, hash, among: ids)
  }

  /// Takes in the ids of those of some rows that are events.
  ///
  /// - Returns: The rows whose ids were there already, in order; they are left out.
  mutating func insert(
    _ rows: Range<Int>, among ids: [EventID], where kinds: [RowKind], by workers: Workers
  ) -> [Int] {
    guard parts.count == 1, parts[0].isEmpty, rows.count >= Workers.worthSharing, workers.count > 1
    else {
      return rows.filter { kinds[$0] != .none && insert($0, among: ids) != nil }
    }
    var count = 1
    while count < workers.count { count *= 2 }
    let (scatter, shares) = (scatter, count)
    let filled = workers.share(among: count) { number -> (part: Part, again: [Int]) in
      var part = Part()
      part.reserve(rows.count / shares)
      var again: [Int] = []
      for row in rows where kinds[row] != .none {
        let hash = ids[row].scattered(by: scatter)
        guard IDTable.part(of: hash, among: shares) == number else { continue }
        if part.insert(row, hash, among: ids) != nil { again.append(row) }
      }
      return (part, again)
    }
    parts = filled.map(\.part)
    return filled.flatMap(\.again).sorted()
  }

  /// Has a row stand for its id instead of the one that does.
  mutating func replace(with row: Int, among ids: [EventID]) {
    let hash = ids[row].scattered(by: scatter)
    parts[part(of: hash)].replace(with: row, hash, among: ids)
  }

  private func part(of hash: UInt64) -> Int { IDTable.part(of: hash, among: parts.count) }

  /// Of how many parts there are, a power of two, that of a hash.
  private static func part(of hash: UInt64, among count: Int) -> Int {
    Int(truncatingIfNeeded: hash >> 48) & (count - 1)
  }
}

extension IDTable {
  /// An open-addressed table: as many slots as a power of two, at most half of them taken.
  private struct Part: Sendable {
    private var slots = [Slot](repeating: Slot(hash: 0, row: 0), count: 64)
    private var count = 0

    private struct Slot: BitwiseCopyable {
      /// The lower half of the hash, by which it is placed, so that other ids are rarely looked at.
      var hash: UInt32
      /// A row's number + 1; 0 of an empty slot.
      var row: UInt32
    }

    var isEmpty: Bool { count == 0 }

    func row(of id: EventID, _ hash: UInt64, among ids: [EventID]) -> Int? {
      let row = slots[place(of: id, hash, among: ids)].row
      return row == 0 ? nil : Int(row) - 1
    }

    /// Takes in the id of a row; the row that has it, if one does.
    mutating func insert(_ row: Int, _ hash: UInt64, among ids: [EventID]) -> Int? {
      reserve(count + 1)
      let place = place(of: ids[row], hash, among: ids)
      if slots[place].row != 0 { return Int(slots[place].row) - 1 }
      slots[place] = Slot(hash: UInt32(truncatingIfNeeded: hash), row: UInt32(row + 1))
      count += 1
      return nil
    }

    mutating func replace(with row: Int, _ hash: UInt64, among ids: [EventID]) {
      slots[place(of: ids[row], hash, among: ids)].row = UInt32(row + 1)
    }

    /// Makes room for that many ids.
    mutating func reserve(_ count: Int) {
      guard 2 * count > slots.count else { return }
      var size = 2 * slots.count
      while 2 * count > size { size *= 2 }
      let old = slots
      slots = [Slot](repeating: Slot(hash: 0, row: 0), count: size)
      for slot in old where slot.row != 0 {
        var place = Int(slot.hash) & (size - 1)
        while slots[place].row != 0 { place = (place + 1) & (size - 1) }
        slots[place] = slot
      }
    }

    /// The slot that an id has, or would have.
    private func place(of id: EventID, _ hash: UInt64, among ids: [EventID]) -> Int {
      let (hash, mask) = (UInt32(truncatingIfNeeded: hash), slots.count - 1)
      var place = Int(hash) & mask
      while slots[place].row != 0,
        slots[place].hash != hash || ids[Int(slots[place].row) - 1] != id
      {
        place = (place + 1) & mask
      }
      return place
    }
  }
}
