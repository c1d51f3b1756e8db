public import Docket

extension Reading {
  /// Takes in what others wrote since, and says whether that was anything.
  ///
  /// Of a log that only grew, only the new bytes are read: it counts as such while its last 256 old
  /// bytes are what they were. After any other change everything is read anew. Either way this is then
  /// what ``RecordsFolder/read()`` gives.
  /// - Throws: ``LogError/system(_:)``, ``LogError/notAFile(_:)``.
  public mutating func refresh(
    by workers: Workers = .one, watchedBy watch: Watch = .none
  ) throws(LogError) -> Bool {
    guard let news = try news() else {
      self = try folder.read(by: workers, watchedBy: watch)
      return true
    }
    leftovers = news.leftovers
    if news.logs.isEmpty { return false }
    try take([news.output], news.logs)
    return true
  }

  /// What was appended to the logs, or written as new ones; `nil` if more than that has changed.
  private func news() throws(LogError) -> (
    output: LogReader.Output, logs: [(file: String, status: FileStatus)], leftovers: [String]
  )? {
    let listing = try folder.listing()
    guard listing.procedures == procedureFiles.map(\.path), listing.missing == missing,
      logFiles.keys.allSatisfy(Set(listing.logs).contains)
    else { return nil }
    for file in procedureFiles where try folder.status(of: file.path) != file.status { return nil }
    var reader = LogReader(folder, keepingIn: store)
    var logs: [(file: String, status: FileStatus)] = []
    for file in listing.logs {
      let status = try folder.status(of: file)
      var start = 0
      var firstLine = 1
      if let known = logFiles[file] {
        if status == known.status { continue }
        guard status.isSameFile(as: known.status), status.size > known.status.size,
          try folder.has(known.tail, at: known.end, in: file)
        else { return nil }
        (start, firstLine) = (known.end, known.lines + 1)
      }
      try reader.read(
        LogReader.Part(
          file: file, range: start..<status.size, isLast: true, firstLine: firstLine))
      logs.append((file, status))
    }
    // Which of two lines comes first is a matter of all files: only a new reading can tell.
    let isNew = reader.output.log.ids.allSatisfy { !log.has($0) }
    return isNew ? (reader.output, logs, listing.leftovers) : nil
  }
}

extension RecordsFolder {
  /// Whether some bytes stand before a place in a log.
  fileprivate func has(_ tail: [UInt8], at end: Int, in file: String) throws(LogError) -> Bool {
    try LogError.wrap { () throws(SystemError) in
      let open = try files.open(path(of: file), for: .readingRecords)
      return try files.contents(of: open, from: end - tail.count, to: end) == tail
    }
  }
}
