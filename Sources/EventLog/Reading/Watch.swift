import Synchronization

/// Sees how far the reading of logs is, and may stop it.
public struct Watch: Sendable {
  let goesOn: @Sendable (_ done: Int, _ total: Int) -> Bool

  /// Sees nothing.
  public static let none = Watch { _, _ in true }

  /// - Parameter goesOn: Is told how many bytes are read, and of how many, again and again by one
  ///   thread; whether to go on.
  public init(_ goesOn: @escaping @Sendable (_ done: Int, _ total: Int) -> Bool) {
    self.goesOn = goesOn
  }
}

/// How far all workers together are with the logs.
final class Progress: Sendable {
  private let watch: Watch
  private let total: Int
  private let done = Atomic<Int>(0)
  private let isStopped = Atomic<Bool>(false)

  init(of total: Int, _ watch: Watch) {
    self.total = total
    self.watch = watch
  }

  /// Takes note of bytes that a worker has read; the first worker tells.
  ///
  /// - Throws: ``LogError/stopped``.
  func advance(by count: Int, worker: Int) throws(LogError) {
    let done = done.add(count, ordering: .relaxed).newValue
    if worker == 0, !watch.goesOn(done, total) { isStopped.store(true, ordering: .relaxed) }
    if isStopped.load(ordering: .relaxed) { throw .stopped }
  }
}
