extension RecordsFolder {
  /// The files of a records folder, each list sorted by the bytes of the paths.
  struct Listing {
    /// `**/*.jsonl`.
    var logs: [String] = []
    /// `**/procedures/*.json`.
    var procedures: [String] = []
  }

  /// Finds the logs and procedures, as paths relative to the folder.
  ///
  /// What is hidden (`.git`, an editor's copies) is left out. A link to a file counts as the file; one
  /// to a folder is not followed, so that nothing is read twice or for ever.
  /// - Throws: ``LogError/system(_:)``, ``LogError/notAFile(_:)``.
  func listing() throws(LogError) -> Listing {
    var listing = Listing()
    try list("", into: &listing)
    listing.logs.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    listing.procedures.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return listing
  }

  private func list(_ folder: String, into listing: inout Listing) throws(LogError) {
    let isOfProcedures = folder == "procedures" || folder.hasSuffix("/procedures")
    let entries = try LogError.wrap { () throws(SystemError) in
      try files.entries(in: path(of: folder))
    }
    for entry in entries where !entry.name.hasPrefix(".") {
      let name = entry.name
      let relative = folder.isEmpty ? name : "\(folder)/\(name)"
      let isLog = name.hasSuffix(".jsonl")
      let isProcedure = isOfProcedures && name.hasSuffix(".json")
      switch try kind(of: entry, at: relative, isWanted: isLog || isProcedure) {
      case .folder: try list(relative, into: &listing)
      case .file where isLog: listing.logs.append(relative)
      case .file where isProcedure: listing.procedures.append(relative)
      case .other where isLog || isProcedure: throw .notAFile(relative)
      case .file, .link, .other: break
      }
    }
  }

  private func kind(
    of entry: FolderEntry, at relative: String, isWanted: Bool
  ) throws(LogError) -> FileStatus.Kind {
    try LogError.wrap { () throws(SystemError) in
      let path = path(of: relative)
      let kind: FileStatus.Kind
      if let known = entry.kind {
        kind = known
      } else {
        kind = try files.status(of: path, followingLinks: false).kind
      }
      guard kind == .link, isWanted else { return kind }
      let target = try files.status(of: path).kind
      return target == .folder ? .link : target
    }
  }
}
