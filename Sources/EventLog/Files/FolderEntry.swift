/// A name in a folder.
struct FolderEntry: Hashable, Sendable {
  let name: String
  /// What it is, if the file system says so at once.
  let kind: FileStatus.Kind?
}
