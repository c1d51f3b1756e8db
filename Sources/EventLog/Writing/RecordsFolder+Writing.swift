import Docket

// What appending and recording have in common: what they may write, and where.
extension RecordsFolder {
  /// The lines as one run of bytes, if each is an event under the seal it should have.
  ///
  /// - Throws: ``LogError/unreadable(_:)``: the store writes nothing it could not read again.
  func legible(_ lines: [[UInt8]], of file: String) throws(LogError) -> [UInt8] {
    let newline = UInt8(ascii: "\n")
    let bytes = lines.flatMap { $0.last == newline ? $0 : $0 + [newline] }
    var reader = LineReader(isRehashing: true)
    if let damage = reader.read(bytes, of: file).damage { throw .unreadable(damage) }
    return bytes
  }

  /// The path of the folder a log is in.
  func folder(of file: String) -> String { FileSystem.split(path(of: file)).folder }

  /// Puts the name of a log and of the folders above it on the disk.
  ///
  /// What has stood for an hour is there: every file system writes names back within a minute.
  func syncNames(of file: String, at time: Timestamp) throws(SystemError) {
    let settled = (time.seconds - 3600) * 1_000_000_000
    try files.sync(folder: folder(of: file), upTo: path, changedSince: settled)
  }

  /// Takes away what writers that were killed left of logs they wrote anew: under the lock, nobody is
  /// at work on them.
  func remove(leftovers: [String]) {
    for file in leftovers { try? files.remove(path(of: file)) }
  }

  /// Opens a log to be written, or gives `nil` where there is none yet.
  ///
  /// - Throws: ``LogError/notALog(_:)`` of a path that leaves the folder or is no log's,
  ///   ``LogError/link(_:)`` where one stands in the way, ``LogError/notAFile(_:)``.
  func existingLog(_ file: String) throws(LogError) -> Descriptor? {
    let parts = file.split(separator: "/", omittingEmptySubsequences: false)
    let isInside = parts.allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") && !$0.contains("\0") }
    guard isInside, file.hasSuffix(".jsonl") else { throw .notALog(file) }
    for count in 1...parts.count {
      let relative = parts.prefix(count).joined(separator: "/")
      let status = try LogError.wrap { () throws(SystemError) in
        try files.statusIfAny(of: path(of: relative), followingLinks: false)
      }
      switch status?.kind {
      case nil: return nil
      case .link: throw .link(relative)
      case .folder where count < parts.count: break
      case .file where count == parts.count: break
      case .file, .folder, .other: throw .notAFile(relative)
      }
    }
    return try LogError.wrap { () throws(SystemError) in
      try files.open(path(of: file), for: .updating)
    }
  }
}
