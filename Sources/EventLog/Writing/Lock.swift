/// The right to write to a records folder: held by one process at a time, and given back when this value
/// goes, or by the kernel when the process dies.
public struct Lock: ~Copyable {
  private let folder: Descriptor

  fileprivate init(_ folder: consuming Descriptor) {
    self.folder = folder
  }
}

extension RecordsFolder {
  /// Waits for the lock on the folder itself (flock(2)); there is no lock file.
  public func lock() throws(LogError) -> Lock {
    try LogError.wrap { () throws(SystemError) in
      let folder = try files.open(path, for: .folder)
      try files.lock(folder)
      return Lock(folder)
    }
  }
}
