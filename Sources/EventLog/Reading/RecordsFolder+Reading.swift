extension RecordsFolder {
  /// Reads all logs and procedures; lines that are no events are told in the reading.
  ///
  /// - Throws: ``LogError/system(_:)``, ``LogError/notAFile(_:)``.
  public func read() throws(LogError) -> Reading { try read(isRehashing: false) }

  /// Reads all logs and procedures; with `isRehashing`, a line whose id was not made from its bytes is
  /// damage too.
  func read(isRehashing: Bool) throws(LogError) -> Reading {
    let listing = try listing()
    var reading = Reading(of: self, missing: listing.missing)
    var reader = LineReader(isRehashing: isRehashing)
    for file in listing.logs {
      let (bytes, status) = try contents(of: file)
      reading.take(reader.read(bytes, of: file), status)
    }
    for file in listing.procedures {
      let (bytes, status) = try contents(of: file)
      reading.take(ProcedureFile(path: file, bytes: bytes, status: status))
    }
    return reading
  }

  /// The bytes of a file from an offset on, and its status before they were read.
  ///
  /// Never more than the status says there are: what is appended meanwhile is for the next reading.
  func contents(
    of file: String, from start: Int = 0
  ) throws(LogError) -> (bytes: [UInt8], status: FileStatus) {
    try LogError.wrap { () throws(SystemError) in
      let open = try files.open(path(of: file), for: .reading)
      let status = try files.status(of: open)
      return (try files.contents(of: open, from: start, to: status.size), status)
    }
  }
}
