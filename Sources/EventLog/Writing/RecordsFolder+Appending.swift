public import Docket

extension RecordsFolder {
  /// Writes a line at the end of a log; it is on the disk when this returns.
  ///
  /// Several lines are written as ``record(_:to:under:at:knowing:mending:)`` does, all or none.
  /// A log with a damaged line is not written to. A torn last line is cut off first, and its bytes
  /// kept beside the log; one that is a whole event gets its newline instead. Folders and the log are
  /// created where there are none.
  /// - Parameters:
  ///   - lines: Sealed lines, with their newlines or without.
  ///   - file: The log's path, relative to the folder.
  ///   - lock: Held by the caller from before it read what the lines rest on.
  ///   - time: The time, to name the file that keeps what was torn.
  ///   - reading: One refreshed under this lock, if there is one; it saves reading the log again.
  ///   - torn: Set to the torn line that was cut off or finished, if there was one, even if writing
  ///     fails then.
  /// - Throws: ``LogError``; unless it is a ``LogError/notWritten(_:file:isUndone:)`` that could not be
  ///   undone, the log has no new byte.
  public func append(
    _ lines: [[UInt8]], to file: String, under lock: borrowing Lock, at time: Timestamp,
    knowing reading: Reading? = nil, mending torn: inout Torn?
  ) throws(LogError) {
    guard lines.count == 1 else {
      return try record(
        lines, to: file, under: lock, at: time, knowing: reading, mending: &torn)
    }
    let bytes = try legible(lines, of: file)
    remove(leftovers: reading?.leftovers ?? [])
    guard let log = try existingLog(file) else { return try create(file, with: bytes, at: time) }
    torn = try mend(log, file, at: time, knowing: reading)
    try extend(log, file, by: bytes, at: time)
  }

  private func extend(
    _ log: borrowing Descriptor, _ file: String, by bytes: [UInt8], at time: Timestamp
  ) throws(LogError) {
    let size: Int
    do throws(SystemError) {
      size = try files.status(of: log).size
    } catch {
      throw .notWritten(error, file: file, isUndone: true)
    }
    do throws(SystemError) {
      try files.writeAll(bytes, to: log)
      try files.sync(log)
      // The names, too: whoever made the log may have been killed before it came to that.
      try syncNames(of: file, at: time)
    } catch {
      // Not synced again: after a failed sync, a second one may claim what was lost.
      let isUndone = (try? files.truncate(log, to: size)) != nil
      throw .notWritten(error, file: file, isUndone: isUndone)
    }
  }

  private func create(
    _ file: String, with bytes: [UInt8], at time: Timestamp
  ) throws(LogError) {
    let path = path(of: file)
    let log = try LogError.wrap { () throws(SystemError) in
      try files.makeFolders(folder(of: file), mode: FileSystem.newFolderMode)
      return try files.open(path, for: .creating(mode: FileSystem.newFileMode))
    }
    do throws(SystemError) {
      try files.writeAll(bytes, to: log)
      try files.sync(log)
      try syncNames(of: file, at: time)
    } catch {
      let isUndone = (try? files.remove(path)) != nil
      throw .notWritten(error, file: file, isUndone: isUndone)
    }
  }
}
