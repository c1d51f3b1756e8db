/// A file that somebody else writes anew beside the one it replaces.
public struct Replacement: Hashable, Sendable {
  /// The path to write to: an empty file.
  public let draft: String
  /// The path it will have, links followed.
  let path: String
}

extension FileSystem {
  /// Makes an empty file beside the one it will replace; `nil` if what stands there must stay.
  ///
  /// What may be replaced is nothing, an empty file, or one that begins as `isReplaceable` wants it and
  /// is not being written by SQLite, which then keeps a journal beside it.
  public func beginReplacing(
    _ path: String, if isReplaceable: ([UInt8]) -> Bool
  ) throws(SystemError) -> Replacement? {
    let link = path
    let path = try end(of: link)
    let status = try statusIfAny(of: link)
    if let status {
      // What `/dev/stdout` leads to may be a file that has no name any more.
      guard status.kind == .file, try statusIfAny(of: path) != nil else { return nil }
      for suffix in ["-journal", "-wal"] where try isTaken(path + suffix) { return nil }
      let head = try read(try open(path, for: .reading), upTo: 100)
      guard head.isEmpty || isReplaceable(head) else { return nil }
    }
    let replacement = Replacement(draft: FileSystem.draft(beside: path), path: path)
    do throws(SystemError) {
      let file = try open(replacement.draft, for: .creating(mode: FileSystem.newFileMode))
      if let status { try setMode(status.mode, of: file) }
    } catch {
      abandon(replacement)
      throw replacement.concealed(error)
    }
    return replacement
  }

  /// Whether there is anything at a path; there never is where its name is too long.
  private func isTaken(_ path: String) throws(SystemError) -> Bool {
    do throws(SystemError) {
      return try statusIfAny(of: path) != nil
    } catch {
      if error.isTooLong { return false }
      throw error
    }
  }

  /// Puts what was written on the disk and in its place; nothing is left of it on failure.
  public func finish(_ replacement: Replacement) throws(SystemError) {
    do throws(SystemError) {
      try sync(try open(replacement.draft, for: .reading))
      try rename(replacement.draft, to: replacement.path)
    } catch {
      abandon(replacement)
      throw replacement.concealed(error)
    }
  }

  /// Throws away what was written.
  public func abandon(_ replacement: Replacement) { try? remove(replacement.draft) }
}

extension Replacement {
  /// An error that names the file meant: the draft's name is nobody's business.
  fileprivate func concealed(_ error: SystemError) -> SystemError {
    SystemError(code: error.code, call: error.call, path: path)
  }
}
