import Docket

extension Reading {
  /// Takes in what others wrote since, and says whether that was anything.
  ///
  /// Of a log that only grew, only the new bytes are read: it counts as such while its last 256 old
  /// bytes are what they were. After any other change everything is read anew. Either way this is then
  /// what ``RecordsFolder/read()`` gives.
  /// - Throws: ``LogError/system(_:)``, ``LogError/notAFile(_:)``.
  public mutating func refresh() throws(LogError) -> Bool {
    guard let news = try news() else {
      self = try folder.read()
      return true
    }
    for (scan, status) in news { take(scan, status) }
    return !news.isEmpty
  }

  /// What was appended to the logs, or written as new ones; `nil` if more than that has changed.
  private func news() throws(LogError) -> [(Scan, FileStatus)]? {
    let listing = try folder.listing()
    guard listing.procedures == procedureFiles.map(\.path), listing.missing == missing,
      logFiles.keys.allSatisfy(Set(listing.logs).contains)
    else { return nil }
    for file in procedureFiles where try status(of: file.path) != file.status { return nil }
    var reader = LineReader()
    var news: [(Scan, FileStatus)] = []
    for file in listing.logs {
      guard let known = logFiles[file] else {
        let (bytes, status) = try folder.contents(of: file)
        news.append((reader.read(bytes, of: file), status))
        continue
      }
      let status = try status(of: file)
      if status == known.status { continue }
      guard status.isSameFile(as: known.status), status.size > known.status.size,
        let scan = try growth(of: file, known, through: &reader)
      else { return nil }
      news.append(scan)
    }
    // Which of two lines comes first is a matter of all files: only a new reading can tell.
    let isNew = news.allSatisfy { $0.0.events.allSatisfy { log[$0.event.id] == nil } }
    return isNew ? news : nil
  }

  private func growth(
    of file: String, _ known: LogFile, through reader: inout LineReader
  ) throws(LogError) -> (Scan, FileStatus)? {
    let (bytes, status) = try folder.contents(of: file, from: known.end - known.tail.count)
    guard bytes.starts(with: known.tail) else { return nil }
    let new = Array(bytes.dropFirst(known.tail.count))
    return (reader.read(new, of: file, behind: known.end, lines: known.lines), status)
  }

  private func status(of file: String) throws(LogError) -> FileStatus {
    try LogError.wrap { () throws(SystemError) in
      try folder.files.status(of: folder.path(of: file))
    }
  }
}
