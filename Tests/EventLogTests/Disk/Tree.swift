import Glibc

@testable import EventLog

/// A folder and all in it, by path; the bytes of files, `nil` for folders.
struct Tree: Hashable {
  var entries: [String: [UInt8]?] = [:]

  init() {}

  /// Files with these texts, and the folders they are in.
  init(_ texts: [String: String]) {
    for (file, text) in texts {
      var folder = FileSystem.split(file).folder
      while folder != "." {
        entries[folder] = .some(nil)
        folder = FileSystem.split(folder).folder
      }
      entries[file] = Array(text.utf8)
    }
  }

  /// What stands in a folder of the real file system.
  init(at path: String) throws {
    try read(path, as: "")
  }

  /// The files, without the folders.
  var files: [String: [UInt8]] { entries.compactMapValues(\.self) }

  private mutating func read(_ path: String, as name: String) throws {
    let files = FileSystem()
    for entry in try files.entries(in: path) {
      let relative = name.isEmpty ? entry.name : "\(name)/\(entry.name)"
      if entry.kind == .folder {
        entries[relative] = .some(nil)
        try read("\(path)/\(entry.name)", as: relative)
      } else {
        entries[relative] = try files.contents(of: "\(path)/\(entry.name)")
      }
    }
  }
}

/// Folders one after the other in memory, where syncing costs nothing.
final class Scratch: Sendable {
  private let top: String

  init() throws {
    let files = FileSystem()
    let base = (try? files.status(of: "/dev/shm").kind) == .folder ? "/dev/shm" : "/tmp"
    top = "\(base)/docket-disk-\(UInt64.random(in: 0...UInt64.max))"
    try files.makeFolder(top, mode: 0o700)
  }

  deinit { _ = try? run("rm -r -- '\(top)'") }

  /// Puts a tree in place of the one before; gives its path.
  func place(_ tree: Tree) throws -> String {
    let path = "\(top)/records"
    try? clear(path)
    let files = FileSystem()
    try files.makeFolder(path, mode: 0o700)
    for (name, bytes) in tree.entries.sorted(by: { $0.key < $1.key }) {
      if let bytes {
        try files.writeAll(bytes, to: files.open("\(path)/\(name)", for: .creating(mode: 0o600)))
      } else {
        try files.makeFolder("\(path)/\(name)", mode: 0o700)
      }
    }
    return path
  }

  private func clear(_ path: String) throws {
    for entry in try FileSystem().entries(in: path) {
      let inner = "\(path)/\(entry.name)"
      if entry.kind == .folder { try clear(inner) } else { try FileSystem().remove(inner) }
    }
    unsafe rmdir(path)
  }
}
