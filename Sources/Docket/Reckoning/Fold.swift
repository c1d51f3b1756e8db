import EDTF

/// Folds the events of items, one item after the other, into how they stand on a day.
///
/// Each worker has its own. All that it looks at of every event is at hand and never changes; what only
/// some items need it finds out when it is asked for, and keeps.
final class Fold {
  let ledger: Ledger
  let rulings: Rulings
  let day: Day
  /// The ids of the rows.
  let ids: [EventID]
  private let kinds: [RowKind]
  private let rows: [Log.Row]
  private let times: DateTable.Times
  private let names: Names
  // The names of the log, and those that only corrections use.
  private var noted: Names
  // The tracks by the numbers of procedure and collection.
  private var tracks: [Int: Track?] = [:]
  private var collections = SymbolTable()
  // The words that were asked for, by number; only the first, since a stranger's log may have any number.
  private var spoken: [String?] = []
  private static let mostSpoken = 1_000
  // The rows of one item, so that memory is waited for at once and not for one row after the other.
  private var gathered: [(row: Int, kind: RowKind, said: Log.Row)] = []

  init(_ ledger: Ledger, on day: Day) {
    self.ledger = ledger
    rulings = ledger.rulings
    self.day = day
    ids = ledger.log.idColumn
    kinds = ledger.log.kindColumn
    rows = ledger.log.rows
    times = ledger.log.names.dates.times
    names = ledger.log.names
    noted = names
  }

  /// How an item stands; `nil` if no live fact is about it.
  func situation(of item: Symbol) -> Situation? {
    gathered.removeAll(keepingCapacity: true)
    for row in ledger.rows(of: item) {
      let row = Int(row)
      gathered.append((row, kinds[row], rows[row]))
    }
    var marks: [Mark] = []
    marks.reserveCapacity(gathered.count)
    for (row, kind, said) in gathered {
      if let mark = self.mark(row, kind, said) { marks.append(mark) }
    }
    if marks.isEmpty { return nil }
    // As they were read, most are in order.
    if marks.indices.dropFirst().contains(where: { isBefore(marks[$0], marks[$0 - 1]) }) {
      marks.sort { isBefore($0, $1) }
    }
    let opening = self.opening(marks)
    let track = self.track(opening?.said.other ?? .none, of: item)
    return Situation(item, marks, opening: opening, track, in: self)
  }

  /// Whether an item has stages that no procedure it has says anything of, or a procedure that is not
  /// there: such clocks are not reckoned.
  ///
  /// It does not depend on the day, and nothing is put in order to find it out.
  func isStray(_ item: Symbol) -> Bool {
    var openings: [Log.Row] = []
    var stages: [Symbol] = []
    var hasMoves = false
    for row in ledger.rows(of: item) {
      let (row, kind) = (Int(row), kinds[Int(row)])
      guard kind.isStageFact || kind == .opened, let said = said(row) else { continue }
      if kind == .opened {
        openings.append(said)
      } else if said.word != .none {
        hasMoves = hasMoves || kind != .promised
        if !stages.contains(said.word) { stages.append(said.word) }
      }
    }
    guard let opening = openings.first else { return false }
    // Which of several counts is a matter of order.
    if openings.count > 1 { return situation(of: item)?.isStray ?? false }
    guard let track = track(opening.other, of: item) else {
      return opening.other != .none || hasMoves
    }
    return stages.contains { track.step($0) == nil }
  }

  /// What the live fact of a row says, as corrected.
  private func said(_ row: Int) -> Log.Row? {
    if rulings.isUntouched(row) { return rows[row] }
    return mark(row)?.said
  }

  /// The live fact of a row; `nil` of a row that has none.
  func mark(_ row: Int) -> Mark? { mark(row, kinds[row], rows[row]) }

  private func mark(_ row: Int, _ kind: RowKind, _ said: Log.Row) -> Mark? {
    guard kind.isFact else { return nil }
    if rulings.isUntouched(row) {
      return Mark(row: row, kind, said, statement(of: said), confirmedBy: [])
    }
    if rulings.isRetracted(row) { return nil }
    if let (said, others) = rulings.said(row) {
      let confirmed = others.map { statement(of: $0) }
      return Mark(row: row, kind, said, statement(of: said), confirmedBy: confirmed)
    }
    return rulings.fact(row).map { fact in
      Mark(
        row: row, kind, noted.row(of: fact.event), fact.event.statement,
        confirmedBy: fact.corroborations.map(\.statement))
    }
  }

  private func statement(of row: Log.Row) -> Statement {
    Statement(on: time(row.on), source: time(row.sourceDate))
  }

  /// The event an item is opened by: of several, the one the writers of the others knew.
  private func opening(_ marks: [Mark]) -> Mark? {
    guard let index = marks.firstIndex(where: { $0.kind == .opened }) else { return nil }
    guard marks[(index + 1)...].contains(where: { $0.kind == .opened }) else { return marks[index] }
    let rows = marks.filter { $0.kind == .opened }.map(\.row)
    let first = rulings.ancestry.inOrder(rows).first
    return marks.first { $0.row == first }
  }

  private func track(_ procedure: Symbol, of item: Symbol) -> Track? {
    guard procedure != .none else { return nil }
    let name = names.items.utf8(item)
    let collection = name[..<(name.lastIndex(of: UInt8(ascii: "/")) ?? name.startIndex)]
    let key = procedure.index << 32 | collections.intern(collection.span).index
    if let known = tracks[key] { return known }
    let found = ledger.rules.procedure(word(procedure), for: self.item(item))
    let track = found.map { Track($0, &noted.words) }
    tracks[key] = track
    return track
  }
}

extension Fold {
  /// Whether one comes before another, in order of earliest day, latest day, time of record, and id.
  func isBefore(_ left: Mark, _ right: Mark) -> Bool {
    if left.bounds.lo != right.bounds.lo { return left.bounds.lo < right.bounds.lo }
    if left.bounds.hi != right.bounds.hi { return left.bounds.hi < right.bounds.hi }
    let (earlier, later) = (left.said.recorded, right.said.recorded)
    if earlier != later { return earlier < later }
    return left.row != right.row && ids[left.row] < ids[right.row]
  }

  /// Whether one comes before another, in order of a day and of id.
  func isBefore(_ left: (day: Day, row: Int), _ right: (day: Day, row: Int)) -> Bool {
    left.day != right.day ? left.day < right.day : ids[left.row] < ids[right.row]
  }

  /// What the clocks need of a date.
  func time(_ date: Symbol) -> DateTable.Time? {
    guard date != .none else { return nil }
    let index = Int(date.number) - 1
    return index < times.count ? times[date] : noted.dates.times[date]
  }

  /// A stage, a kind of items, a procedure or a relation.
  func word(_ symbol: Symbol) -> String {
    if symbol.index < spoken.count, let word = spoken[symbol.index] { return word }
    let word = names.words.text(symbol) ?? noted.words.text(symbol) ?? ""
    guard symbol.index < Fold.mostSpoken else { return word }
    if symbol.index >= spoken.count {
      spoken += repeatElement(nil, count: symbol.index + 1 - spoken.count)
    }
    spoken[symbol.index] = word
    return word
  }

  /// A title, a publisher, or who promised.
  func text(_ symbol: Symbol) -> String {
    names.texts.text(symbol) ?? noted.texts.text(symbol) ?? ""
  }

  func item(_ symbol: Symbol) -> ItemID {
    ItemID(known: names.items.text(symbol) ?? noted.items.text(symbol) ?? "")
  }

  /// A date as written and as reckoned.
  func dated(_ stamp: Stamp) -> Dated {
    guard stamp.on != .none else { return Dated(nil, stamp.bounds) }
    let text = names.dates.texts.text(stamp.on) ?? noted.dates.texts.text(stamp.on)
    return Dated(text, stamp.bounds)
  }
}
