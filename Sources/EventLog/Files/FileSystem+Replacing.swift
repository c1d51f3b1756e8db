// Files that are there whole or not at all.
extension FileSystem {
  /// Puts bytes in the place of a file, or where there is none; a device or pipe is written to.
  ///
  /// The file is written anew beside itself and renamed: whatever fails, what was there stays. A link
  /// stays a link, and the file it leads to is replaced, or made.
  public func replace(_ path: String, with bytes: [UInt8]) throws(SystemError) {
    try replace(path) { (write) throws(SystemError) in try write(bytes) }
  }

  /// Puts what `body` writes, a piece after the other, in the place of a file; see
  /// ``replace(_:with:)``.
  public func replace(_ path: String, by body: Writing) throws(SystemError) {
    let end = try end(of: path)
    guard let status = try statusIfAny(of: path) else {
      return try replace(end, by: body, mode: nil)
    }
    // What `/dev/stdout` leads to may be a file that has no name any more.
    if status.kind == .file, try statusIfAny(of: end) != nil {
      try replace(end, by: body, mode: status.mode)
    } else {
      let file = try open(path, for: .writing)
      try body { (bytes) throws(SystemError) in try writeAll(bytes, to: file) }
    }
  }

  /// Writes something with the function it is given.
  public typealias Writing = (
    _ write: ([UInt8]) throws(SystemError) -> Void
  ) throws(SystemError) -> Void

  /// Writes a file anew beside itself, syncs it and renames it; nothing is left of it on failure.
  ///
  /// `mode` are the permission bits of the file it replaces, which it keeps.
  func replace(_ path: String, with bytes: [UInt8], mode: UInt32?) throws(SystemError) {
    try replace(path, by: { (write) throws(SystemError) in try write(bytes) }, mode: mode)
  }

  private func replace(_ path: String, by body: Writing, mode: UInt32?) throws(SystemError) {
    let draft = FileSystem.draft(beside: path)
    do throws(SystemError) {
      let file = try open(draft, for: .creating(mode: mode ?? FileSystem.newFileMode))
      if let mode { try setMode(mode, of: file) }
      try body { (bytes) throws(SystemError) in try writeAll(bytes, to: file) }
      try sync(file)
      try rename(draft, to: path)
    } catch {
      try? remove(draft)
      // The draft's name is nobody's business.
      throw SystemError(code: error.code, call: error.call, path: path)
    }
  }

  /// Makes a file with these bytes, on the disk with its name when this returns; nothing is left of it
  /// on failure, and a file that is there already stays as it is.
  public func create(_ path: String, with bytes: [UInt8]) throws(SystemError) {
    let file = try open(path, for: .creating(mode: FileSystem.newFileMode))
    do throws(SystemError) {
      try writeAll(bytes, to: file)
      try sync(file)
      try sync(folder: FileSystem.split(path).folder)
    } catch {
      try? remove(path)
      throw error
    }
  }

  /// Makes two files, or neither.
  public func create(
    _ path: String, with bytes: [UInt8], and other: String, with more: [UInt8]
  ) throws(SystemError) {
    try create(path, with: bytes)
    do throws(SystemError) {
      try create(other, with: more)
    } catch {
      try? remove(path)
      throw error
    }
  }

  /// The path that what is written to another arrives at, whether there is anything yet: no link.
  func end(of path: String) throws(SystemError) -> String {
    var end = path
    for _ in 0...FileSystem.mostLinks {
      guard try statusIfAny(of: end, followingLinks: false)?.kind == .link else { return end }
      let target = try target(ofLink: end)
      end = target.hasPrefix("/") ? target : "\(FileSystem.split(end).folder)/\(target)"
    }
    throw .endlessLinks(path)
  }

  /// How many links the system follows on one path (path_resolution(7)).
  private static let mostLinks = 40

  /// The path that a file is written anew at: nobody else has it.
  ///
  /// Of a long name it has the beginning, and that it is a log's.
  static func draft(beside path: String) -> String {
    let (folder, name) = split(path)
    let suffix = name.hasSuffix(".jsonl") ? ".jsonl" : ""
    let ending = "\(suffix).new-\(String(UInt64.random(in: 0...UInt64.max), radix: 16))"
    var stem = name.dropLast(suffix.count)
    while 1 + stem.utf8.count + ending.utf8.count > longestName { stem.unicodeScalars.removeLast() }
    return "\(folder)/.\(stem)\(ending)"
  }

  /// The bytes that a name in a folder has at most (`NAME_MAX`).
  private static let longestName = 255

  /// Whether a log is, or was, written anew under that name.
  static func isDraft(ofLog name: String) -> Bool {
    guard name.hasPrefix("."), let mark = name.firstRange(of: ".jsonl.new-") else { return false }
    let digits = name[mark.upperBound...]
    return !digits.isEmpty && digits.allSatisfy { $0.isHexDigit && $0.isASCII }
  }
}
