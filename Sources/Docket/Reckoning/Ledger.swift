import EDTF
import Synchronization

/// A log as it was known at a time, ordered by item: what reckonings of any day are made from.
public final class Ledger: Sendable {
  /// What was in the log by then.
  public let log: Log
  public let rules: Rulebook
  /// What was in the log by then is all that counts; `nil` for everything.
  public let knownAt: Timestamp?
  let rulings: Rulings
  // The rows of each item's events in the order they were read, one item after the other by number, and
  // where those of each begin.
  private let order: [UInt32]
  private let starts: [UInt32]
  /// The items that some event is about, by the order of their ids.
  let items: [Symbol]

  public init(
    _ log: Log, _ rules: Rulebook, knownAt: Timestamp? = nil, by workers: Workers = .one
  ) {
    let log = knownAt.map { log.known(at: $0) } ?? log
    self.log = log
    self.rules = rules
    self.knownAt = knownAt
    let workers = log.lineCount < Workers.worthSharing ? .one : workers
    (rulings, (order, starts, items)) = workers.both({ Rulings(log) }, { Ledger.grouped(log) })
  }

  // The items that are strays, once somebody found out.
  private let found = Mutex<[Symbol]?>(nil)

  /// The items without a procedure that can be read, or with a stage that is not in it.
  func strays(by workers: Workers) -> [Symbol] {
    if let known = found.withLock({ $0 }) { return known }
    let strays = share(items, on: .distantFuture, among: workers) { item, fold in
      fold.isStray(item) ? item : nil
    }
    note(strays: strays)
    return strays
  }

  /// Takes note of what was found out where all items were looked at for something else.
  func note(strays: some Sequence<Symbol>) {
    found.withLock { $0 = Array(strays) }
  }

  // What ties items to each other, once somebody asked.
  private let tied = Mutex<Ties?>(nil)

  /// What ties items to each other; it is found out once, since no day changes it.
  func ties(by workers: Workers) -> Ties {
    if let known = tied.withLock({ $0 }) { return known }
    let ties = Ties(self, by: workers)
    tied.withLock { $0 = ties }
    return ties
  }

  /// Has workers find out something of each element, each with a fold of its own; the results that there
  /// are, in the order of the elements.
  func share<Element: Sendable, Result: Sendable>(
    _ elements: [Element], on day: Day, among workers: Workers,
    _ body: @escaping @Sendable (Element, Fold) -> Result?
  ) -> [Result] {
    let total = elements.count
    let count = total < Workers.worthSharing ? 1 : workers.count
    let shares = workers.share(among: count) { number -> [Result] in
      let fold = Fold(self, on: day)
      return elements[(total * number / count)..<(total * (number + 1) / count)]
        .compactMap { body($0, fold) }
    }
    return Workers.joined(shares)
  }

  /// The rows of an item's events, in the order they were read.
  func rows(of item: Symbol) -> ArraySlice<UInt32> {
    let number = Int(item.number)
    guard number > 0, number < starts.count else { return [] }
    let end = number + 1 < starts.count ? Int(starts[number + 1]) : order.count
    return order[Int(starts[number])..<end]
  }

  private static func grouped(
    _ log: Log
  ) -> (order: [UInt32], starts: [UInt32], items: [Symbol]) {
    // Counts first, then puts each row where its item's come to stand.
    var starts = [UInt32](repeating: 0, count: log.names.items.count + 1)
    for (item, kind) in zip(log.itemColumn, log.kindColumn) where kind != .none {
      starts[Int(item.number)] += 1
    }
    var total: UInt32 = 0
    for item in starts.indices { (starts[item], total) = (total, total + starts[item]) }
    var order = [UInt32](repeating: 0, count: Int(total))
    var next = starts
    for row in log.itemColumn.indices where log.kindColumn[row] != .none {
      let item = Int(log.itemColumn[row].number)
      order[Int(next[item])] = UInt32(row)
      next[item] += 1
    }
    let items = starts.indices.dropFirst().filter { next[$0] > starts[$0] }
      .map { Symbol(number: UInt32($0)) }
    return (order, starts, log.names.items.sorted(items))
  }
}
