// Folders and what is added to them.
extension FileSystem {
  /// The permission bits of a new file, before the process's mask.
  static let newFileMode: UInt32 = 0o644
  /// The permission bits of a new folder, before the process's mask.
  static let newFolderMode: UInt32 = 0o755

  /// Makes a folder and those above it where there are none; their names are on the disk when this
  /// returns, unless `isSynced` says that they need not be.
  func makeFolders(_ path: String, mode: UInt32, isSynced: Bool = true) throws(SystemError) {
    guard try statusIfAny(of: path) == nil else { return }
    let parent = FileSystem.split(path).folder
    try makeFolders(parent, mode: mode, isSynced: isSynced)
    do throws(SystemError) {
      try makeFolder(path, mode: mode)
    } catch {
      // Another process may have been quicker.
      if !error.isExisting { throw error }
    }
    if isSynced { try sync(folder: parent) }
  }

  /// The folders that are to be made for a path to be one, the highest first.
  func missingFolders(to path: String) throws(SystemError) -> [String] {
    guard try statusIfAny(of: path) == nil else { return [] }
    return try missingFolders(to: FileSystem.split(path).folder) + [path]
  }

  /// Adds a line to a file that only its owner may read, such as a history; it and the folders above it
  /// are made where there are none.
  public func append(line: String, toPrivate path: String) throws(SystemError) {
    try makeFolders(FileSystem.split(path).folder, mode: 0o700)
    try writeAll(Array("\(line)\n".utf8), to: try open(path, for: .appending(mode: 0o600)))
  }

  /// Puts the names in a folder on the disk.
  func sync(folder: String) throws(SystemError) {
    try sync(try open(folder, for: .folder))
  }

  /// Puts the names in a folder on the disk, and in all above it up to `top`, which it is in or is: none
  /// of them may be lost, whoever made it.
  ///
  /// A folder that has not changed since `settled`, in nanoseconds since 1970, is on the disk already.
  func sync(folder: String, upTo top: String, changedSince settled: Int) throws(SystemError) {
    var folder = folder
    while true {
      if try status(of: folder).changed >= settled { try sync(folder: folder) }
      guard folder.utf8.count > top.utf8.count else { return }
      folder = FileSystem.split(folder).folder
    }
  }

  /// What a path leads to, or `nil` if there is nothing.
  func statusIfAny(of path: String, followingLinks: Bool = true) throws(SystemError) -> FileStatus?
  {
    do throws(SystemError) {
      return try status(of: path, followingLinks: followingLinks)
    } catch {
      if error.isMissing { return nil }
      throw error
    }
  }

  /// The folder a path is in, and its name there.
  static func split(_ path: String) -> (folder: String, name: String) {
    let trimmed = path.hasSuffix("/") && path != "/" ? path.dropLast() : path[...]
    guard let slash = trimmed.lastIndex(of: "/") else { return (".", String(trimmed)) }
    let name = String(trimmed[trimmed.index(after: slash)...])
    return (slash == trimmed.startIndex ? "/" : String(trimmed[..<slash]), name)
  }
}
