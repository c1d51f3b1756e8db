import Synchronization

/// Who does work that can be divided: how many, and what makes them do it at the same time.
public struct Workers: Sendable {
  /// How many there are, at least 1; counted when it is asked for.
  public var count: Int { counted() }
  private let counted: @Sendable () -> Int
  private let work: @Sendable (@escaping @Sendable (Int) -> Void, Int, () -> Void) -> Void

  /// The caller alone.
  public static let one = Workers({ 1 }) { body, _, meanwhile in
    meanwhile()
    body(0)
  }

  /// - Parameters:
  ///   - count: How many there are.
  ///   - work: Calls its first argument once for every number below a count, and returns when all calls
  ///     have; the caller calls the last one before it does its own share.
  public init(
    _ count: @escaping @Sendable () -> Int,
    _ work:
      @escaping @Sendable (
        _ body: @escaping @Sendable (Int) -> Void, _ count: Int, _ meanwhile: () -> Void
      ) -> Void
  ) {
    counted = count
    self.work = work
  }

  /// Has every one of `count` workers do its share, and gives the results in order.
  public func share<Result: Sendable>(
    among count: Int, _ body: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    if count == 1 { return [body(0)] }
    let results = Results<Result>(count: count)
    work({ number in results.set(body(number), number) }, count, {})
    return results.all
  }

  /// Does numbered pieces of work, each by whoever is free, and gives the results in order; the caller does
  /// something else first.
  ///
  /// - Throws: What that throws.
  public func share<Result: Sendable, Failure: Error>(
    pieces: Int, _ body: @escaping @Sendable (Int) -> Result,
    meanwhile act: () throws(Failure) -> Void
  ) throws(Failure) -> [Result] {
    if pieces == 1 {
      try act()
      return [body(0)]
    }
    let results = Results<Result>(count: pieces)
    let next = Mutex(0)
    var failure: Failure?
    let doPieces: @Sendable (Int) -> Void = { _ in
      while true {
        let number = next.withLock { number in
          defer { number += 1 }
          return number
        }
        guard number < pieces else { return }
        results.set(body(number), number)
      }
    }
    work(doPieces, min(count, max(pieces, 1))) {
      do throws(Failure) { try act() } catch { failure = error }
    }
    if let failure { throw failure }
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
    return Workers.joined(shares)
  }

  /// What several have found, one after the other.
  static func joined<Element>(_ shares: consuming [[Element]]) -> [Element] {
    // Nothing of the first is copied that need not be.
    guard var all = shares.first else { return [] }
    shares.removeFirst()
    all.reserveCapacity(shares.reduce(all.count) { $0 + $1.count })
    for share in shares { all += share }
    return all
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
