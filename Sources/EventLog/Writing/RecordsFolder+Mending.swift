import Docket

extension RecordsFolder {
  /// Makes sure that a log has no damaged line and ends with a finished one.
  ///
  /// Without a reading that was refreshed under the lock, the log is read here.
  /// - Returns: The torn line that was cut off or, being whole, finished, if there was one.
  /// - Throws: ``LogError/damaged(_:)``, ``LogError/system(_:)``.
  func mend(
    _ log: borrowing Descriptor, _ file: String, at time: Timestamp, knowing reading: Reading?
  ) throws(LogError) -> Torn? {
    let (damage, torn) = try flaws(of: log, file, knowing: reading)
    if let damage { throw .damaged(damage) }
    guard var torn else { return nil }
    do throws(SystemError) {
      if torn.item != nil {
        try finish(log)
        return torn
      }
      torn.kept = try keep(torn, of: log, at: time)
      try files.truncate(log, to: torn.offset)
      try files.sync(log)
    } catch {
      throw .system(error)
    }
    return torn
  }

  /// Adds the newline that a whole event at the end of a log lacks; it then counts.
  ///
  /// - Parameters:
  ///   - torn: As it was read under the lock.
  ///   - lock: Held by the caller from before it read.
  /// - Returns: Whether it was done: not if that is not how the log ends any more.
  /// - Throws: ``LogError/link(_:)``, ``LogError/system(_:)`` and what else forbids to write there.
  public func finish(_ torn: Torn, under lock: borrowing Lock) throws(LogError) -> Bool {
    guard let log = try existingLog(torn.file) else { return false }
    return try LogError.wrap { () throws(SystemError) in
      let bytes = try files.contents(
        of: log, from: torn.offset, to: try files.status(of: log).size)
      guard bytes.count == torn.count, LineReader.item(ofUnfinished: bytes[...]) != nil else {
        return false
      }
      try finish(log)
      return true
    }
  }

  private func finish(_ log: borrowing Descriptor) throws(SystemError) {
    try files.writeAll([UInt8(ascii: "\n")], to: log)
    try files.sync(log)
  }

  private func flaws(
    of log: borrowing Descriptor, _ file: String, knowing reading: Reading?
  ) throws(LogError) -> (Damage?, Torn?) {
    do throws(SystemError) {
      let status = try files.status(of: log)
      if let reading, reading.logFiles[file]?.status == status {
        return (reading.damage.first { $0.file == file }, reading.torn.first { $0.file == file })
      }
      var reader = LineReader()
      let scan = reader.read(try files.contents(of: log, to: status.size), of: file)
      return (scan.damage, scan.torn)
    } catch {
      throw .system(error)
    }
  }

  /// Writes the torn bytes beside their log, as `NAME.torn-TIME`, and gives that path.
  private func keep(
    _ torn: Torn, of log: borrowing Descriptor, at time: Timestamp
  ) throws(SystemError) -> String {
    let bytes = try files.contents(of: log, from: torn.offset, to: torn.offset + torn.count)
    let mode = try files.status(of: log).mode
    // Without colons, which other systems do not have in names.
    let stamp = time.description.filter { $0 != "-" && $0 != ":" }
    var kept = "\(torn.file).torn-\(stamp)"
    var number = 2
    while try files.statusIfAny(of: path(of: kept), followingLinks: false) != nil {
      kept = "\(torn.file).torn-\(stamp)-\(number)"
      number += 1
    }
    let file = try files.open(path(of: kept), for: .creating(mode: mode))
    do throws(SystemError) {
      try files.writeAll(bytes, to: file)
      try files.sync(file)
      try files.sync(folder: FileSystem.split(path(of: kept)).folder)
    } catch {
      try? files.remove(path(of: kept))
      throw error
    }
    return kept
  }
}
