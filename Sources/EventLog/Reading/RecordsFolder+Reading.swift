public import Docket

extension RecordsFolder {
  /// Reads all logs and procedures; lines that are no events are told in the reading.
  ///
  /// - Throws: ``LogError/system(_:)``, ``LogError/notAFile(_:)``, ``LogError/tooManyFiles(_:most:)``,
  ///   ``LogError/lineTooLong(file:offset:most:)``, ``LogError/stopped``.
  public func read(
    by workers: Workers = .one, watchedBy watch: Watch = .none
  ) throws(LogError) -> Reading {
    try read(isRehashing: false, by: workers, watchedBy: watch)
  }

  /// Reads all logs and procedures; with `isRehashing`, a line whose id was not made from its bytes is
  /// damage too.
  func read(
    isRehashing: Bool, by workers: Workers, watchedBy watch: Watch = .none,
    sharedFrom least: Int = RecordsFolder.worthSharing
  ) throws(LogError) -> Reading {
    let listing = try listing()
    var reading = Reading(of: self, missing: listing.missing)
    reading.leftovers = listing.leftovers
    var logs: [(file: String, status: FileStatus)] = []
    for file in listing.logs {
      logs.append((file, try status(of: file)))
    }
    try reading.take(
      try contents(
        of: logs, keepingIn: reading.store, isRehashing: isRehashing, by: workers, watch, least),
      logs, by: workers)
    for file in listing.procedures {
      let (bytes, status) = try contents(of: file, upTo: Limits.fileBytes)
      reading.take(ProcedureFile(path: file, bytes: bytes, status: status))
    }
    return reading
  }

  /// What a path leads to.
  func status(of file: String) throws(LogError) -> FileStatus {
    try LogError.wrap { () throws(SystemError) in try files.status(of: path(of: file)) }
  }

  /// The bytes of a file, and its status before they were read.
  ///
  /// Never more than the status says there are: what is appended meanwhile is for the next reading.
  /// - Throws: ``LogError/system(_:)``, also of a file of more than `most` bytes.
  func contents(
    of file: String, upTo most: Int = .max
  ) throws(LogError) -> (bytes: [UInt8], status: FileStatus) {
    try LogError.wrap { () throws(SystemError) in
      let open = try files.open(path(of: file), for: .readingRecords)
      let status = try files.status(of: open)
      guard status.size <= most else { throw .tooLarge(path(of: file)) }
      return (try files.contents(of: open, to: status.size), status)
    }
  }
}

extension RecordsFolder {
  /// Logs of fewer bytes than this are read by one worker.
  static let worthSharing = 1 << 22

  /// What the lines of some logs say, each as long as its status says.
  private func contents(
    of logs: [(file: String, status: FileStatus)], keepingIn store: LineStore, isRehashing: Bool,
    by workers: Workers, _ watch: Watch, _ least: Int
  ) throws(LogError) -> [LogReader.Output] {
    let total = logs.reduce(0) { $0 + $1.status.size }
    let count = total >= least ? workers.count : 1
    let shares = try shares(of: logs, total: total, count: count)
    let progress = Progress(of: total, watch)
    let results = workers.share(among: count) { number -> Result<LogReader.Output, LogError> in
      var reader = LogReader(
        self, keepingIn: store, isRehashing: isRehashing, worker: number, progress)
      do throws(LogError) {
        // Nobody knows how many lines there are: what is too much is never touched. The first takes in
        // what the others read.
        let bytes = number == 0 ? total : shares[number].reduce(0) { $0 + $1.range.count }
        reader.reserve(min(bytes / LogReader.leastLine, LogReader.mostReserved))
        for part in shares[number] { try reader.read(part) }
        return .success(reader.output)
      } catch {
        return .failure(error)
      }
    }
    var outputs: [LogReader.Output] = []
    for result in results { outputs.append(try result.get()) }
    return outputs
  }

  /// Divides the bytes of logs among workers, at the beginnings of lines, in order.
  private func shares(
    of logs: [(file: String, status: FileStatus)], total: Int, count: Int
  ) throws(LogError) -> [[LogReader.Part]] {
    var shares: [[LogReader.Part]] = [[]]
    var rest = total / count
    for (file, status) in logs {
      var start = 0
      while shares.count < count, status.size - start > rest,
        let cut = try lineStart(of: file, after: start + rest), cut < status.size
      {
        if cut > start {
          shares[shares.count - 1].append(
            LogReader.Part(file: file, range: start..<cut, isLast: false))
        }
        shares.append([])
        (start, rest) = (cut, total / count)
      }
      shares[shares.count - 1].append(
        LogReader.Part(file: file, range: start..<status.size, isLast: true))
      rest = max(0, rest - (status.size - start))
    }
    while shares.count < count { shares.append([]) }
    return shares
  }

  /// Where the first line begins that begins after a place in a log; `nil` if none does, or only behind
  /// one that is too long to be read.
  private func lineStart(of file: String, after place: Int) throws(LogError) -> Int? {
    try LogError.wrap { () throws(SystemError) in
      let open = try files.open(path(of: file), for: .readingRecords)
      var offset = place
      while true {
        let bytes = try files.read(open, at: offset, upTo: 1 << 16)
        if bytes.isEmpty { return nil }
        if let newline = bytes.firstIndex(of: UInt8(ascii: "\n")) { return offset + newline + 1 }
        offset += bytes.count
        if offset - place > longestLine { return nil }
      }
    }
  }
}
