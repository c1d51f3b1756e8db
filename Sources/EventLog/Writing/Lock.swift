/// The right to write to a records folder: held by one process at a time, and given back when this value
/// goes, or by the kernel when the process dies.
public struct Lock: ~Copyable {
  private let folder: Descriptor

  fileprivate init(_ folder: consuming Descriptor) {
    self.folder = folder
  }
}

extension RecordsFolder {
  /// How long the lock is waited for where nobody says how long.
  public static let usualWait: Duration = .seconds(10)

  /// Waits for the lock on the folder itself (flock(2)), no longer than `most`; there is no lock file.
  ///
  /// - Throws: ``LogError/locked(by:after:)``, ``LogError/system(_:)``.
  public func lock(waiting most: Duration = usualWait) throws(LogError) -> Lock {
    let folder = try LogError.wrap { () throws(SystemError) in try files.open(path, for: .folder) }
    let stopwatch = Stopwatch()
    // Asked for again and again: a call that waits can only be given up by a signal.
    var pause: UInt32 = 1
    while try !LogError.wrap({ () throws(SystemError) in try files.lock(folder) }) {
      guard stopwatch.elapsed < most else {
        let status = try? files.status(of: folder)
        throw .locked(by: status.flatMap { files.lockHolder(of: $0) }, after: most)
      }
      FileSystem.pause(milliseconds: pause)
      pause = min(2 * pause, 16)
    }
    return Lock(folder)
  }
}
