import Docket

/// A folder that docket writes a web site to, and nobody else at the same time.
///
/// In it docket owns the files that its manifest names, as long as they are as docket wrote them, and
/// nothing else: no other file is ever removed or written over.
struct SiteFolder: ~Copyable {
  let path: String
  let files: FileSystem
  private let lock: Descriptor
  /// What docket wrote there before.
  let before: SiteManifest
  let manifestName: String

  /// The folder in which pages stand until they get their names.
  static let draftsName = ".docket-drafts"

  /// Opens a folder that is new, empty or has a site of docket's, and locks it.
  init(at path: String, manifest name: String, files: FileSystem) throws(SiteError) {
    let path = path.hasSuffix("/") && path != "/" ? String(path.dropLast()) : path
    let lock = try SiteFolder.lock(path, files)
    before = try SiteFolder.manifest(at: path, name, files)
    self.lock = lock
    self.path = path
    self.files = files
    manifestName = name
  }

  /// Makes a folder where there is none, and takes the lock on it.
  private static func lock(_ path: String, _ files: FileSystem) throws(SiteError) -> Descriptor {
    let status = try SiteError.wrap { () throws(SystemError) in try files.statusIfAny(of: path) }
    if let status, status.kind != .folder { throw .notAFolder(path) }
    let folder = try SiteError.wrap { () throws(SystemError) in
      try files.makeFolders(path, mode: FileSystem.newFolderMode)
      return try files.open(path, for: .folder)
    }
    let isLocked = try SiteError.wrap { () throws(SystemError) in try files.lock(folder) }
    guard isLocked else { throw .locked(path) }
    return folder
  }

  private static func manifest(
    at path: String, _ name: String, _ files: FileSystem
  ) throws(SiteError) -> SiteManifest {
    let file = "\(path)/\(name)"
    let status = try SiteError.wrap { () throws(SystemError) in
      try files.statusIfAny(of: file, followingLinks: false)
    }
    guard let status else {
      let names = try SiteError.wrap { () throws(SystemError) in try files.entries(in: path) }
      // What is hidden is never a page: a checkout has its .git.
      guard names.allSatisfy({ $0.name.hasPrefix(".") }) else { throw .foreignFolder(path) }
      return SiteManifest()
    }
    guard status.kind == .file else { throw .foreignFile(file) }
    let text = try SiteError.wrap { () throws(SystemError) in try files.contents(ofFile: file) }
    do throws(SiteManifest.BadLine) {
      return try SiteManifest(reading: text)
    } catch {
      throw .badManifest(file, line: error.number)
    }
  }
}
