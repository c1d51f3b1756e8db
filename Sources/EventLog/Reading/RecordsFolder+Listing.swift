extension RecordsFolder {
  /// The files of a records folder, each list sorted by the bytes of the paths.
  struct Listing {
    /// `**/*.jsonl`.
    var logs: [String] = []
    /// `**/procedures/*.json`.
    var procedures: [String] = []
    /// Those of them that are links leading nowhere.
    var missing: [String] = []
    /// The links that were followed, to files and folders, in no order.
    var links: [String] = []
    /// What stands beside logs that are being written anew, or were when their writers were killed.
    var leftovers: [String] = []

    fileprivate mutating func sort() {
      logs.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      procedures.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      missing.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
  }

  /// Finds the logs and procedures, as paths relative to the folder.
  ///
  /// What is hidden (`.git`, an editor's copies) is left out. A link counts as what it leads to. A
  /// folder is read once, whatever leads to it: by its own path, else by the first link to it. A file whose
  /// name is no UTF-8 is passed over if it is none of the records by that name's end.
  /// - Throws: ``LogError/system(_:)``, ``LogError/notAFile(_:)``.
  func listing() throws(LogError) -> Listing {
    var walk = Walk()
    let status = try LogError.wrap { () throws(SystemError) in try files.status(of: path) }
    try list("", status, &walk)
    while let link = walk.links.min(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
      walk.links.removeAll { $0.path == link.path }
      try list(link.path, link.status, &walk)
    }
    var listing = walk.listing
    let count = listing.logs.count + listing.procedures.count
    guard count <= mostFiles else { throw .tooManyFiles(count, most: mostFiles) }
    listing.sort()
    return listing
  }

  /// What was found so far.
  private struct Walk {
    var listing = Listing()
    /// The folders that were read, by device and inode.
    var seen: Set<String> = []
    /// The links to folders, which come after all that is there itself.
    var links: [(path: String, status: FileStatus)] = []
  }

  private func list(
    _ folder: String, _ status: FileStatus, _ walk: inout Walk
  ) throws(LogError) {
    guard walk.seen.insert("\(status.device) \(status.inode)").inserted else { return }
    let isOfProcedures = folder == "procedures" || folder.hasSuffix("/procedures")
    let entries = try LogError.wrap { () throws(SystemError) in
      try files.entries(in: path(of: folder))
    }
    for entry in entries {
      let name = entry.name
      let relative = folder.isEmpty ? name : "\(folder)/\(name)"
      if name.hasPrefix(".") {
        if FileSystem.isDraft(ofLog: name) { walk.listing.leftovers.append(relative) }
        continue
      }
      let isLog = name.hasSuffix(".jsonl")
      let isProcedure = isOfProcedures && name.hasSuffix(".json")
      guard entry.isExact else {
        if entry.kind == .file, !isLog, !isProcedure { continue }
        throw .system(.foreignName(in: path(of: folder)))
      }
      // What the folder itself says is a file needs no second look.
      if entry.kind == .file {
        if isLog { walk.listing.logs.append(relative) }
        if isProcedure { walk.listing.procedures.append(relative) }
        continue
      }
      let (own, target) = try statuses(of: relative)
      if own.kind == .link, target?.kind == .folder || isLog || isProcedure {
        walk.listing.links.append(relative)
      }
      switch target?.kind {
      // A folder is no log, and what is in it is not what it says.
      case .folder? where isLog || isProcedure: throw .notAFile(relative)
      case .folder?:
        guard let target else { break }
        if own.kind == .link {
          walk.links.append((relative, target))
        } else {
          try list(relative, target, &walk)
        }
      case .file? where isLog: walk.listing.logs.append(relative)
      case .file? where isProcedure: walk.listing.procedures.append(relative)
      case .other? where isLog || isProcedure: throw .notAFile(relative)
      case nil where isLog || isProcedure: walk.listing.missing.append(relative)
      case .file?, .link?, .other?, nil: break
      }
    }
  }

  /// What a path is, and what it leads to; `nil` if that is nothing.
  private func statuses(
    of relative: String
  ) throws(LogError) -> (own: FileStatus, target: FileStatus?) {
    try LogError.wrap { () throws(SystemError) in
      let path = path(of: relative)
      let own = try files.status(of: path, followingLinks: false)
      guard own.kind == .link else { return (own, own) }
      do throws(SystemError) {
        return (own, try files.status(of: path))
      } catch {
        // A link to itself leads nowhere, too.
        if error.isMissing || error.isLink { return (own, nil) }
        throw error
      }
    }
  }
}
