import Glibc

/// How long something takes, by a clock that nobody sets (clock_gettime(2), `CLOCK_BOOTTIME`).
public struct Stopwatch: Sendable {
  private let start = Stopwatch.now
  private var end: Duration?

  /// Begins to measure.
  public init() {}

  /// Measures no further.
  public mutating func stop() { end = Stopwatch.now }

  /// The time from when it was made until it was stopped, or until now.
  public var elapsed: Duration { (end ?? Stopwatch.now) - start }

  /// ``elapsed`` in whole milliseconds.
  public var milliseconds: Int64 {
    let (seconds, attoseconds) = elapsed.components
    return seconds * 1000 + attoseconds / 1_000_000_000_000_000
  }

  // Swift's own clocks are in its library for concurrency, which costs every start its loading.
  private static var now: Duration {
    var time = timespec()
    // Safe: the clock is there, and the time is ours.
    unsafe clock_gettime(CLOCK_BOOTTIME, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
