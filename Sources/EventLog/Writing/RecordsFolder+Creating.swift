extension RecordsFolder {
  /// Makes a records folder with files in it, each named by its path in the folder.
  ///
  /// - Throws: ``LogError/exists(_:)`` where there is something already, other than an empty folder,
  ///   ``LogError/system(_:)``.
  public static func create(
    at path: String, with contents: [(path: String, bytes: [UInt8])]
  ) throws(LogError) -> RecordsFolder {
    let folder = RecordsFolder(path: path)
    let files = folder.files
    let isFree = try LogError.wrap { () throws(SystemError) in
      guard let status = try files.statusIfAny(of: path, followingLinks: false) else { return true }
      return status.kind == .folder ? try files.entries(in: path).isEmpty : false
    }
    guard isFree else { throw .exists(path) }
    do throws(SystemError) {
      try files.makeFolders(path, mode: FileSystem.newFolderMode)
      for (file, bytes) in contents {
        let path = folder.path(of: file)
        let parent = FileSystem.split(path).folder
        try files.makeFolders(parent, mode: FileSystem.newFolderMode)
        try files.replace(path, with: bytes, mode: nil)
        try files.sync(folder: parent)
      }
    } catch {
      throw .system(error)
    }
    return folder
  }
}
