import Docket
import Synchronization

extension SiteFolder {
  /// The digests of the files there are, of those the site has or had; all of them docket's own.
  ///
  /// - Throws: ``SiteError/foreignFile(_:)`` if one is not, ``SiteError/link(_:)``.
  func present(_ paths: [String], by workers: Workers) throws(SiteError) -> [String: String] {
    let all = Array(Set(paths).union(before.digests.keys)).sorted()
    try checkFolders(of: all)
    let (path, files, before) = (path, files, before)
    let digests = try SiteFolder.share(all.count, by: workers) {
      index throws(SiteError) -> String? in
      try SiteFolder.digest(of: all[index], in: path, files, before)
    }
    return Dictionary(
      uniqueKeysWithValues: zip(all, digests).compactMap { path, digest in
        digest.map { (path, $0) }
      })
  }

  /// Makes every page and writes beside its place what is not there already.
  func draft(
    _ bundles: [[String]], _ contents: @escaping @Sendable (Int) -> [[UInt8]],
    beside present: [String: String], by workers: Workers
  ) throws(SiteError) -> [String: SitePage] {
    let (files, drafts) = (files, "\(path)/\(SiteFolder.draftsName)")
    try SiteError.wrap { () throws(SystemError) in
      try files.makeFolder(drafts, mode: FileSystem.newFolderMode)
    }
    let pages = try SiteFolder.share(bundles.count, by: workers) { index throws(SiteError) in
      var pages: [(String, SitePage)] = []
      for (place, (path, bytes)) in zip(bundles[index], contents(index)).enumerated() {
        let digest = Seal.hexadecimal(of: [bytes[...]])
        let draft = present[path] == digest ? nil : "\(drafts)/\(index)-\(place)"
        if let draft {
          try SiteError.wrap { () throws(SystemError) in try files.write(draft: draft, bytes) }
        }
        pages.append((path, SitePage(digest: digest, draft: draft)))
      }
      return pages
    }
    return Dictionary(uniqueKeysWithValues: pages.flatMap { $0 })
  }

  /// Gives every draft its name, removes what is left of the site before, and writes down what is there.
  func settle(
    _ pages: [String: SitePage], _ present: [String: String]
  ) throws(SiteError) -> PublishedSite {
    var after = SiteManifest()
    for (path, page) in pages { after.add(path, page.digest) }
    let stale = present.keys.filter { pages[$0] == nil }.sorted()
    let drafts = pages.compactMap { path, page in page.draft.map { (path, $0) } }
      .sorted { $0.0 < $1.0 }
    let isSame = drafts.isEmpty && stale.isEmpty && before == after
    if !isSame {
      // Whatever ends this program in between: every file is as one of the lists says.
      var both = after
      for (path, digest) in present { both.add(path, digest) }
      try write(both)
      files.syncAll()
      var made: Set<String> = []
      for (path, draft) in drafts {
        let place = "\(self.path)/\(path)"
        let folder = FileSystem.split(place).folder
        try SiteError.wrap { () throws(SystemError) in
          if made.insert(folder).inserted {
            try files.makeUnsyncedFolders(folder)
          }
          try files.rename(draft, to: place)
        }
      }
      for path in stale { try remove(path) }
      try write(after)
    }
    try clearDrafts()
    if !isSame { files.syncAll() }
    return PublishedSite(files: pages.count, written: drafts.count, removed: stale.count)
  }

  /// Removes what was being written, by this or by one that was cut short.
  func clearDrafts() throws(SiteError) {
    let drafts = "\(path)/\(SiteFolder.draftsName)"
    try SiteError.wrap { () throws(SystemError) in
      guard let status = try files.statusIfAny(of: drafts, followingLinks: false),
        status.kind == .folder
      else { return }
      for entry in try files.entries(in: drafts)
      where entry.name.utf8.allSatisfy({ (48...57).contains($0) || $0 == UInt8(ascii: "-") }) {
        try files.remove("\(drafts)/\(entry.name)")
      }
      try files.removeFolder(drafts)
    }
  }
}

extension SiteFolder {
  private func write(_ manifest: SiteManifest) throws(SiteError) {
    let path = "\(path)/\(manifestName)"
    try SiteError.wrap { () throws(SystemError) in
      try files.replace(path, with: manifest.text, mode: nil)
    }
  }

  /// Removes a page, and the folders it was alone in.
  private func remove(_ page: String) throws(SiteError) {
    try SiteError.wrap { () throws(SystemError) in try files.remove("\(path)/\(page)") }
    var folder = FileSystem.split(page).folder
    while folder != "." {
      guard (try? files.removeFolder("\(path)/\(folder)")) != nil else { return }
      folder = FileSystem.split(folder).folder
    }
  }

  /// Makes sure that no page's folder is a link, or something else than a folder.
  private func checkFolders(of paths: [String]) throws(SiteError) {
    var folders: Set<String> = []
    for path in paths {
      var folder = FileSystem.split(path).folder
      while folder != ".", folders.insert(folder).inserted {
        folder = FileSystem.split(folder).folder
      }
    }
    for folder in folders.sorted() {
      let place = "\(path)/\(folder)"
      let status = try SiteError.wrap { () throws(SystemError) in
        try files.statusIfAny(of: place, followingLinks: false)
      }
      switch status?.kind {
      case .folder, nil: continue
      case .link: throw .link(place)
      case .file, .other: throw .foreignFile(place)
      }
    }
  }

  /// The digest of a file; `nil` where there is none.
  private static func digest(
    of page: String, in folder: String, _ files: FileSystem, _ before: SiteManifest
  ) throws(SiteError) -> String? {
    let place = "\(folder)/\(page)"
    let status = try SiteError.wrap { () throws(SystemError) in
      try files.statusIfAny(of: place, followingLinks: false)
    }
    guard let status else { return nil }
    if status.kind == .link { throw .link(place) }
    guard status.kind == .file, let known = before.digests[page] else { throw .foreignFile(place) }
    let bytes = try SiteError.wrap { () throws(SystemError) in try files.contents(ofFile: place) }
    let digest = Seal.hexadecimal(of: [bytes[...]])
    guard known.contains(digest) else { throw .foreignFile(place) }
    return digest
  }

  /// Fewer than this are left to one worker.
  private static let worthSharing = 64

  /// Has workers do something for every number below a count, each taking the next that nobody has; the
  /// first failure ends it.
  private static func share<Value: Sendable>(
    _ count: Int, by workers: Workers,
    _ body: @escaping @Sendable (Int) throws(SiteError) -> Value
  ) throws(SiteError) -> [Value] {
    let next = Next()
    let shares = workers.share(among: count < worthSharing ? 1 : workers.count) { _ in
      var values: [(index: Int, value: Value)] = []
      while let index = next.below(count) {
        do throws(SiteError) {
          values.append((index, try body(index)))
        } catch {
          next.stop()
          return Result<[(index: Int, value: Value)], SiteError>.failure(error)
        }
      }
      return .success(values)
    }
    var values: [(index: Int, value: Value)] = []
    for share in shares { values += try share.get() }
    return values.sorted { $0.index < $1.index }.map(\.value)
  }

  /// Numbers that each are given out once, in order.
  private final class Next: Sendable {
    private let number = Atomic(0)

    /// The next one, if it is below a count.
    func below(_ count: Int) -> Int? {
      let (taken, _) = number.wrappingAdd(1, ordering: .relaxed)
      return taken < count ? taken : nil
    }

    /// Nobody is given one any more.
    func stop() { number.store(Int.max / 2, ordering: .relaxed) }
  }
}
