import Glibc

// What only a folder of many files needs.
extension FileSystem {
  /// Puts everything on the disk that was written, whoever wrote it; see sync(2).
  ///
  /// One call for all files of a site: ten thousand of fsync(2) take minutes.
  func syncAll() throws(SystemError) {
    try once("sync", "/") { () -> Int32 in
      Glibc.sync()
      return 0
    }
  }

  /// Removes a folder if nothing is in it; see rmdir(2).
  func removeFolder(_ path: String) throws(SystemError) {
    try retrying("rmdir", path) { unsafe rmdir(path) }
  }

  /// Makes a file that will be given another name; it is not yet on the disk when this returns.
  func write(draft path: String, _ bytes: [UInt8]) throws(SystemError) {
    try writeAll(bytes, to: try open(path, for: .creating(mode: FileSystem.newFileMode)))
  }
}
