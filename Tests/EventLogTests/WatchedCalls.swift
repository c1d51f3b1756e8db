import Glibc
import Synchronization

@testable import EventLog

/// Sees the calls that are made to a real folder, and fails one of them.
final class WatchedCalls: Sendable {
  private let seen = Mutex<[SystemCall]>([])
  private let failing: Int?

  /// - Parameter failing: The number of the call that fails, from 0.
  init(failing: Int? = nil) {
    self.failing = failing
  }

  /// The file system that is behind it.
  var files: FileSystem {
    FileSystem(
      behind: Interposer(portion: { $0 }, call: { call, body in self.make(call, body) }))
  }

  /// The calls that were asked for, whatever came of them.
  var calls: [SystemCall] { seen.withLock { $0 } }

  private func make(_ call: SystemCall, _ body: () -> Int) -> Int {
    let number = seen.withLock { seen in
      seen.append(call)
      return seen.count - 1
    }
    guard number != failing else {
      errno = EIO
      return -1
    }
    // Nobody waits for the disk.
    return ["sync", "fsync"].contains(call.name) ? 0 : body()
  }
}
