import Glibc

// The lock on a file, and who has it.
extension FileSystem {
  /// Takes the exclusive lock on an open file, which ends with its descriptor (flock(2)).
  ///
  /// Gives `false` if somebody else has it.
  func lock(_ file: borrowing Descriptor) throws(SystemError) -> Bool {
    let number = file.number
    do throws(SystemError) {
      try retrying("flock", file.path) { flock(number, LOCK_EX | LOCK_NB) }
      return true
    } catch {
      if error.code == EWOULDBLOCK { return false }
      throw error
    }
  }

  /// Lets some time pass; see usleep(3).
  static func pause(milliseconds: UInt32) { usleep(milliseconds * 1000) }

  /// Who has the lock on a file, as /proc/locks and /proc/PID/cmdline tell; `nil` where they do not.
  func lockHolder(of file: FileStatus) -> LockHolder? {
    guard let locks = try? contents(of: "/proc/locks"),
      let process = LockHolder.process(
        in: String(decoding: locks, as: UTF8.self), locking: file)
    else { return nil }
    let command = (try? contents(of: "/proc/\(process)/cmdline")) ?? []
    let words = command.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    return LockHolder(process: process, command: words.joined(separator: " "))
  }
}
