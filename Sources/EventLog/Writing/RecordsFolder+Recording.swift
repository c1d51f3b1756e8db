public import Docket

extension RecordsFolder {
  /// Adds lines to a log, or makes one of them: all or none, whatever happens meanwhile.
  ///
  /// The log is written anew beside itself, with the new lines at its end, synced, and renamed.
  /// Otherwise as ``append(_:to:under:at:knowing:mending:)``.
  public func record(
    _ lines: [[UInt8]], to file: String, under lock: borrowing Lock, at time: Timestamp,
    knowing reading: Reading? = nil, mending torn: inout Torn?
  ) throws(LogError) {
    let bytes = try legible(lines, of: file)
    remove(leftovers: reading?.leftovers ?? [])
    guard let log = try existingLog(file) else {
      return try replace(file, with: bytes, mode: nil, at: time)
    }
    torn = try mend(log, file, at: time, knowing: reading)
    let (old, mode) = try LogError.wrap { () throws(SystemError) in
      let status = try files.status(of: log)
      return (try files.contents(of: log, to: status.size), status.mode)
    }
    try replace(file, with: old + bytes, mode: mode, at: time)
  }

  /// Writes a log anew, or makes it; the folders above it are made where there are none.
  func replace(
    _ file: String, with bytes: [UInt8], mode: UInt32?, at time: Timestamp
  ) throws(LogError) {
    do throws(SystemError) {
      try files.makeFolders(folder(of: file), mode: FileSystem.newFolderMode)
      try files.replace(path(of: file), with: bytes, mode: mode)
    } catch {
      throw .notWritten(error, file: file, isUndone: true)
    }
    do throws(SystemError) {
      try syncNames(of: file, at: time)
    } catch {
      throw .notWritten(error, file: file, isUndone: false)
    }
  }
}
