/// A name in a folder.
struct FolderEntry: Hashable, Sendable {
  let name: String
  /// Whether that is the name to the byte: else it is no UTF-8, and U+FFFD stands for what is none.
  let isExact: Bool
  /// What it is, if the file system says so at once.
  let kind: FileStatus.Kind?
}
