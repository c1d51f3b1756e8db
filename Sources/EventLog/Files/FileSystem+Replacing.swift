// Files that are there whole or not at all.
extension FileSystem {
  /// Puts bytes in the place of a file, or where there is none; a device or pipe is written to.
  ///
  /// The file is written anew beside itself and renamed: whatever fails, what was there stays. A link
  /// stays a link, and the file it leads to is replaced.
  public func replace(_ path: String, with bytes: [UInt8]) throws(SystemError) {
    let path = (try? resolved(path)) ?? path
    guard let status = try statusIfAny(of: path) else {
      return try replace(path, with: bytes, mode: nil)
    }
    if status.kind == .file {
      try replace(path, with: bytes, mode: status.mode)
    } else {
      try writeAll(bytes, to: try open(path, for: .writing))
    }
  }

  /// Writes a file anew beside itself, syncs it and renames it; nothing is left of it on failure.
  ///
  /// `mode` are the permission bits of the file it replaces, which it keeps.
  func replace(_ path: String, with bytes: [UInt8], mode: UInt32?) throws(SystemError) {
    let draft = FileSystem.draft(beside: path)
    do throws(SystemError) {
      let file = try open(draft, for: .creating(mode: mode ?? FileSystem.newFileMode))
      if let mode { try setMode(mode, of: file) }
      try writeAll(bytes, to: file)
      try sync(file)
      try rename(draft, to: path)
    } catch {
      try? remove(draft)
      // The draft's name is nobody's business.
      throw SystemError(code: error.code, call: error.call, path: path)
    }
  }

  /// The path that a file is written anew at: nobody else has it.
  static func draft(beside path: String) -> String {
    let (folder, name) = split(path)
    return "\(folder)/.\(name).new-\(String(UInt64.random(in: 0...UInt64.max), radix: 16))"
  }

  /// Whether a log is, or was, written anew under that name.
  static func isDraft(ofLog name: String) -> Bool {
    guard name.hasPrefix("."), let mark = name.firstRange(of: ".jsonl.new-") else { return false }
    let digits = name[mark.upperBound...]
    return !digits.isEmpty && digits.allSatisfy { $0.isHexDigit && $0.isASCII }
  }
}
