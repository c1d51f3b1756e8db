/// What the file system says of a file: what it is, and what changes when its bytes do.
struct FileStatus: Hashable, Sendable {
  let kind: Kind
  /// In bytes.
  let size: Int
  /// The permission bits.
  let mode: UInt32
  let device: UInt64
  let inode: UInt64
  /// In nanoseconds since 1970.
  let modified: Int
  /// When its bytes or status changed last, in nanoseconds since 1970.
  let changed: Int

  /// What a path leads to.
  enum Kind: Hashable, Sendable {
    case file, folder, link, other
  }

  /// Whether this is the same file, whatever its bytes.
  func isSameFile(as other: FileStatus) -> Bool { device == other.device && inode == other.inode }
}
