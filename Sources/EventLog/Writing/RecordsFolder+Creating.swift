extension RecordsFolder {
  /// Makes a records folder with files in it, each named by its path in the folder: all or nothing, so
  /// that it can be made again if that fails.
  ///
  /// - Throws: ``LogError/exists(_:)`` where there is something already, other than an empty folder,
  ///   ``LogError/system(_:)``.
  public static func create(
    at path: String, with contents: [(path: String, bytes: [UInt8])],
    by files: FileSystem = FileSystem()
  ) throws(LogError) -> RecordsFolder {
    let folder = RecordsFolder(path: path, files: files)
    let isFree = try LogError.wrap { () throws(SystemError) in
      guard let status = try files.statusIfAny(of: path, followingLinks: false) else { return true }
      return status.kind == .folder ? try files.entries(in: path).isEmpty : false
    }
    guard isFree else { throw .exists(path) }
    var made: [String] = []
    do throws(SystemError) {
      made += try files.missingFolders(to: path)
      try files.makeFolders(path, mode: FileSystem.newFolderMode)
      for (file, bytes) in contents {
        let path = folder.path(of: file)
        let parent = FileSystem.split(path).folder
        made += try files.missingFolders(to: parent)
        try files.makeFolders(parent, mode: FileSystem.newFolderMode)
        try files.replace(path, with: bytes, mode: nil)
        try files.sync(folder: parent)
      }
    } catch {
      for (file, _) in contents { try? files.remove(folder.path(of: file)) }
      // Only those that are empty go.
      for folder in made.reversed() { try? files.removeFolder(folder) }
      throw .system(error)
    }
    return folder
  }
}
