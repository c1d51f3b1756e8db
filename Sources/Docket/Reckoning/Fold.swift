import EDTF

/// Folds the events of items, one item after the other, into how they stand on a day.
///
/// Each worker has its own: it takes note of names that only corrections use, and of procedures.
struct Fold {
  let ledger: Ledger
  let rulings: Rulings
  let day: Day
  let order: MarkOrder
  // The columns, at hand.
  private let kinds: [RowKind]
  private let rows: [Log.Row]
  let ancestry: Ancestry
  private(set) var names: Names
  private var tracks: [TrackKey: Track?] = [:]
  private var collections = SymbolTable()

  private struct TrackKey: Hashable {
    let procedure: Symbol
    let collection: Symbol
  }

  init(_ ledger: Ledger, on day: Day) {
    self.ledger = ledger
    rulings = ledger.rulings
    kinds = ledger.log.kindColumn
    rows = ledger.log.rows
    self.day = day
    order = MarkOrder(ids: ledger.log.idColumn)
    ancestry = Ancestry(ledger.log)
    names = ledger.log.names
  }

  /// How an item stands; `nil` if no live fact is about it.
  mutating func situation(of item: Symbol) -> Situation? {
    var marks: [Mark] = []
    let rows = ledger.rows(of: item)
    marks.reserveCapacity(rows.count)
    for row in rows {
      if let mark = self.mark(Int(row)) { marks.append(mark) }
    }
    if marks.isEmpty { return nil }
    let order = order
    marks.sort { order.isBefore($0, $1) }
    let opening = self.opening(marks)
    let track = self.track(opening?.said.other ?? .none, of: item)
    return Situation(
      item, marks, opening: opening, track, on: day, names.dates, order, ancestry)
  }

  /// The live fact of a row; `nil` of a row that has none.
  mutating func mark(_ row: Int) -> Mark? {
    let kind = kinds[row]
    guard kind.isFact else { return nil }
    if rulings.isUntouched(row) {
      return Mark(row: row, kind, rows[row], confirmedBy: [], names.dates)
    }
    if rulings.isRetracted(row) { return nil }
    if let (said, others) = rulings.said(row) {
      return Mark(row: row, kind, said, confirmedBy: others, names.dates)
    }
    return rulings.fact(row).map { Mark(row: row, $0, &names) }
  }

  /// The event an item is opened by: of several, the one the writers of the others knew.
  private func opening(_ marks: [Mark]) -> Mark? {
    guard let first = marks.first(where: { $0.kind == .opened }) else { return nil }
    let others = marks.filter { $0.kind == .opened }
    guard others.count > 1 else { return first }
    let row = ancestry.inOrder(others.map(\.row)).first
    return others.first { $0.row == row }
  }

  private mutating func track(_ procedure: Symbol, of item: Symbol) -> Track? {
    guard procedure != .none else { return nil }
    let name = names.items.utf8(item)
    let collection = name[..<(name.lastIndex(of: UInt8(ascii: "/")) ?? name.startIndex)]
    let key = TrackKey(procedure: procedure, collection: collections.intern(collection.span))
    if let known = tracks[key] { return known }
    let found = ledger.rules.procedure(
      names.words.text(procedure), for: ItemID(known: names.items.text(item)))
    let track = found.map { Track($0, &names.words) }
    tracks[key] = track
    return track
  }
}
