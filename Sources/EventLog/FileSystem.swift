import Glibc

/// Every call to the operating system about files: small methods, each naming its call when it fails.
///
/// A call that a signal interrupted is made again, in one place; nothing else is ever tried twice, and
/// fsync(2) not even then.
public struct FileSystem: Sendable {
  /// What stands in between, in tests; `nil` where a program runs.
  let interposer: Interposer?

  public init() { interposer = nil }

  init(behind interposer: Interposer) { self.interposer = interposer }

  /// How a file is opened.
  enum Access {
    /// To be read, through a link too.
    case reading
    /// A file of the records, to be read, through a link too; never waits for the other end of a pipe that
    /// took its place.
    case readingRecords
    /// A folder, to be locked or synced.
    case folder
    /// An existing file, to be read, and written at its end; never through a link.
    case updating
    /// A new file with these permission bits, written at its end; an error if there is one.
    case creating(mode: UInt32)
    /// Written at its end, and created with these permission bits.
    case appending(mode: UInt32)
    /// An existing device or pipe, to be written.
    case writing
  }

  /// One of the streams a process is started with.
  public enum StandardStream: Int32, Sendable {
    case input, output, error

    /// What it is called in messages.
    var name: String {
      switch self {
      case .input: "standard input"
      case .output: "standard output"
      case .error: "standard error"
      }
    }
  }
}

// Opening
extension FileSystem {
  /// Opens a file; see open(2).
  func open(_ path: String, for access: Access) throws(SystemError) -> Descriptor {
    let (flags, mode): (Int32, UInt32) =
      switch access {
      case .reading: (O_RDONLY, 0)
      case .readingRecords: (O_RDONLY | O_NONBLOCK | O_NOCTTY, 0)
      case .folder: (O_RDONLY | O_DIRECTORY, 0)
      case .updating: (O_RDWR | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY, 0)
      case .creating(let mode): (O_RDWR | O_APPEND | O_CREAT | O_EXCL, mode)
      case .appending(let mode): (O_WRONLY | O_CREAT | O_APPEND, mode)
      case .writing: (O_WRONLY, 0)
      }
    // Safe, here and below: Swift passes a string as bytes that end with NUL and live for the call.
    let argument: SystemCall.Argument =
      switch access {
      case .creating, .appending: .creating
      case .reading, .readingRecords, .folder, .updating, .writing: .none
      }
    let number = try retrying("open", path, argument) {
      unsafe Glibc.open(path, flags | O_CLOEXEC, mode)
    }
    return Descriptor(number: number, path: path)
  }

  /// A descriptor of its own for a standard stream; see fcntl(2).
  func duplicate(_ stream: StandardStream) throws(SystemError) -> Descriptor {
    let number = try retrying("fcntl", stream.name) { fcntl(stream.rawValue, F_DUPFD_CLOEXEC, 3) }
    return Descriptor(number: number, path: stream.name)
  }

  /// Closes a descriptor; see close(2).
  ///
  /// What matters was synced before: a failure here says nothing.
  static func close(_ number: Int32) { _ = Glibc.close(number) }
}

// Reading and writing
extension FileSystem {
  /// Reads up to `count` bytes from where the stream stands, none at its end; see read(2).
  func read(_ file: borrowing Descriptor, upTo count: Int) throws(SystemError) -> [UInt8] {
    let number = file.number
    // Safe: `count` bytes are there, and the first `done` of them were written.
    return try unsafe bytes(upTo: count, "read", file.path) { unsafe Glibc.read(number, $0, count) }
  }

  /// Reads up to `count` bytes from an offset, none at the end of the file; see pread(2).
  func read(
    _ file: borrowing Descriptor, at offset: Int, upTo count: Int
  ) throws(SystemError) -> [UInt8] {
    let number = file.number
    return try unsafe bytes(upTo: count, "pread", file.path) {
      unsafe pread(number, $0, count, offset)
    }
  }

  /// Reads up to `count` bytes from an offset into a buffer, behind its first `start` bytes; gives how
  /// many there were, 0 at the end of the file; see pread(2).
  func read(
    _ file: borrowing Descriptor, at offset: Int, upTo count: Int, into buffer: inout [UInt8],
    from start: Int
  ) throws(SystemError) -> Int {
    let number = file.number
    precondition(start + count <= buffer.count, "no room")
    // Safe: there is room for `count` bytes behind the first `start`.
    return try retrying("pread", file.path) {
      unsafe buffer.withUnsafeMutableBytes {
        unsafe pread(number, $0.baseAddress.map { unsafe $0 + start }, count, offset)
      }
    }
  }

  /// Writes bytes and says how many it took, perhaps not all; see write(2).
  func write(_ bytes: ArraySlice<UInt8>, to file: borrowing Descriptor) throws(SystemError) -> Int {
    let number = file.number
    let bytes = interposer.map { bytes.prefix($0.portion(bytes.count)) } ?? bytes
    // Safe: the pointer and the length are those of the slice.
    return try retrying("write", file.path, .bytes(Array(bytes))) {
      unsafe bytes.withUnsafeBytes { unsafe Glibc.write(number, $0.baseAddress, $0.count) }
    }
  }

  /// Puts what was written on the disk; see fsync(2).
  ///
  /// Called once, whatever it says: after a failure a second call may claim what was lost.
  func sync(_ file: borrowing Descriptor) throws(SystemError) {
    let number = file.number
    try once("fsync", file.path) { fsync(number) }
  }

  /// Cuts a file off behind `size` bytes; see ftruncate(2).
  func truncate(_ file: borrowing Descriptor, to size: Int) throws(SystemError) {
    let number = file.number
    try retrying("ftruncate", file.path, .size(size)) { ftruncate(number, size) }
  }

  /// Sets the permission bits; see fchmod(2).
  func setMode(_ mode: UInt32, of file: borrowing Descriptor) throws(SystemError) {
    let number = file.number
    try retrying("fchmod", file.path) { fchmod(number, mode) }
  }
}

// Names
extension FileSystem {
  /// What an open file is; see fstat(2).
  func status(of file: borrowing Descriptor) throws(SystemError) -> FileStatus {
    let number = file.number
    return try unsafe status("fstat", file.path) { unsafe fstat(number, $0) }
  }

  /// What a path leads to, a link itself if `followingLinks` is false; see stat(2).
  func status(of path: String, followingLinks: Bool = true) throws(SystemError) -> FileStatus {
    followingLinks
      ? try unsafe status("stat", path) { unsafe stat(path, $0) }
      : try unsafe status("lstat", path) { unsafe lstat(path, $0) }
  }

  /// What is in a folder, but `.` and `..`, in no order; see readdir(3).
  func entries(in folder: String) throws(SystemError) -> [FolderEntry] {
    guard let stream = unsafe opendir(folder) else {
      throw SystemError(code: errno, call: "opendir", path: folder)
    }
    defer { unsafe closedir(stream) }
    var entries: [FolderEntry] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else { break }
      // Safe: the name ends with NUL within the entry, which stays until the next call.
      let bytes = unsafe withUnsafeBytes(of: &entry.pointee.d_name) {
        unsafe Array($0.prefix { $0 != 0 })
      }
      let name = String(decoding: bytes, as: UTF8.self)
      if name != ".", name != ".." {
        let type = unsafe Int(entry.pointee.d_type)
        entries.append(
          FolderEntry(
            name: name, isExact: name.utf8.elementsEqual(bytes),
            kind: FileStatus.Kind(directoryType: type)))
      }
    }
    if errno != 0 { throw SystemError(code: errno, call: "readdir", path: folder) }
    return entries
  }

  /// Makes a folder; see mkdir(2).
  func makeFolder(_ path: String, mode: UInt32) throws(SystemError) {
    try retrying("mkdir", path) { unsafe mkdir(path, mode) }
  }

  /// Gives a file another name, in place of what had it; see rename(2).
  func rename(_ path: String, to other: String) throws(SystemError) {
    try retrying("rename", other, .path(path)) { unsafe Glibc.rename(path, other) }
  }

  /// Takes a name away; see unlink(2).
  func remove(_ path: String) throws(SystemError) {
    try retrying("unlink", path) { unsafe unlink(path) }
  }

  /// The path without links in it; see realpath(3).
  func resolved(_ path: String) throws(SystemError) -> String {
    guard let resolved = unsafe realpath(path, nil) else {
      throw SystemError(code: errno, call: "realpath", path: path)
    }
    // Safe: realpath allocated it, and it ends with NUL.
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// What a link says; see readlink(2).
  func target(ofLink path: String) throws(SystemError) -> String {
    let most = Int(PATH_MAX)
    // Safe: `most` bytes are there, and the first `done` of them were written.
    let bytes = try unsafe bytes(upTo: most, "readlink", path) {
      unsafe $0.map { unsafe readlink(path, $0.assumingMemoryBound(to: CChar.self), most) } ?? 0
    }
    guard let target = String(validating: bytes, as: UTF8.self) else {
      throw SystemError(code: EILSEQ, call: "readlink", path: path)
    }
    return target
  }

  /// The working directory; see getcwd(3).
  public func workingFolder() throws(SystemError) -> String { try resolved(".") }
}

extension FileSystem {
  private func bytes(
    upTo count: Int, _ call: String, _ path: String, _ body: (UnsafeMutableRawPointer?) -> Int
  ) throws(SystemError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    let done = try retrying(call, path) {
      unsafe bytes.withUnsafeMutableBytes { unsafe body($0.baseAddress) }
    }
    bytes.removeLast(count - done)
    return bytes
  }

  private func status(
    _ call: String, _ path: String, _ body: (UnsafeMutablePointer<stat>) -> Int32
  ) throws(SystemError) -> FileStatus {
    var status = stat()
    try retrying(call, path) { unsafe body(&status) }
    let kind: FileStatus.Kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    func nanoseconds(_ time: timespec) -> Int { time.tv_sec &* 1_000_000_000 &+ time.tv_nsec }
    return FileStatus(
      kind: kind, size: status.st_size, mode: status.st_mode & 0o7777,
      device: UInt64(status.st_dev),
      inode: UInt64(status.st_ino), modified: nanoseconds(status.st_mtim),
      changed: nanoseconds(status.st_ctim))
  }
}

extension FileStatus.Kind {
  /// What readdir(3) says of a name; `nil` where the file system leaves that open.
  fileprivate init?(directoryType type: Int) {
    switch type {
    case DT_REG: self = .file
    case DT_DIR: self = .folder
    case DT_LNK: self = .link
    case DT_UNKNOWN: return nil
    default: self = .other
    }
  }
}
