import Synchronization

/// Who does work that can be divided: how many, and what makes them do it at the same time.
public struct Workers: Sendable {
  /// How many there are, at least 1; counted when it is asked for.
  public var count: Int { counted() }
  private let counted: @Sendable () -> Int
  private let work: @Sendable (@escaping @Sendable (Int) -> Void, Int) -> Void

  /// The caller alone.
  public static let one = Workers({ 1 }) { body, _ in body(0) }

  /// - Parameters:
  ///   - count: How many there are.
  ///   - work: Calls its argument once for every number below a count, and returns when all calls have.
  public init(
    _ count: @escaping @Sendable () -> Int,
    _ work: @escaping @Sendable (_ body: @escaping @Sendable (Int) -> Void, _ count: Int) -> Void
  ) {
    counted = count
    self.work = work
  }

  /// Has every one of `count` workers do its share, and gives the results in order.
  public func share<Result: Sendable>(
    among count: Int, _ body: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    let results = Results<Result>(count: count)
    work({ number in results.set(body(number), number) }, count)
    return results.all
  }

  /// What becomes of each of many elements, in order; a few are left to the caller alone.
  public func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ body: @escaping @Sendable (Element) -> Result
  ) -> [Result] {
    let total = elements.count
    let count = total < Workers.worthSharing ? 1 : count
    let shares = share(among: count) { number in
      elements[(total * number / count)..<(total * (number + 1) / count)].map(body)
    }
    return Array(shares.joined())
  }

  /// Does two things at the same time.
  func both<First: Sendable, Second: Sendable>(
    _ first: @escaping @Sendable () -> First, _ second: @escaping @Sendable () -> Second
  ) -> (First, Second) {
    guard count > 1 else { return (first(), second()) }
    let results = share(among: 2) { number -> (First?, Second?) in
      number == 0 ? (first(), nil) : (nil, second())
    }
    return (results[0].0 ?? first(), results[1].1 ?? second())
  }

  /// Fewer elements than this are looked at by one worker.
  static let worthSharing = 2_000

  private final class Results<Element: Sendable>: Sendable {
    private let elements: Mutex<[Element?]>

    init(count: Int) {
      elements = Mutex([Element?](repeating: nil, count: count))
    }

    func set(_ element: Element, _ number: Int) { elements.withLock { $0[number] = element } }

    var all: [Element] { elements.withLock { $0.compactMap { $0 } } }
  }
}
