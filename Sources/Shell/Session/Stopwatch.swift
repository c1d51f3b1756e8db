/// How long a command takes.
struct Stopwatch: Sendable {
  private let start = ContinuousClock.now
  private var end: ContinuousClock.Instant?

  /// Measures no further.
  mutating func stop() { end = .now }

  /// Whole milliseconds from when it was made until it was stopped, or until now.
  var milliseconds: Int64 {
    let (seconds, attoseconds) = start.duration(to: end ?? .now).components
    return seconds * 1000 + attoseconds / 1_000_000_000_000_000
  }
}
