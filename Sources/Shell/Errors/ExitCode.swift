/// What the program tells its caller; of several commands, the greatest counts.
enum ExitCode: Int32, Hashable, Sendable, Comparable {
  case fine = 0
  /// Findings that were asked for: `stalled --exit-code`, `check`.
  case findings = 1
  /// The command line or script is wrong, unknown names included.
  case usage = 2
  /// The records are bad.
  case damaged = 3
  /// The system refused: reading, writing, a lock, a permission.
  case refused = 4

  static func < (left: ExitCode, right: ExitCode) -> Bool { left.rawValue < right.rawValue }
}
