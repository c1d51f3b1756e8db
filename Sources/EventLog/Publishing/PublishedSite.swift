public import Docket

/// What came of writing a site.
public struct PublishedSite: Hashable, Sendable {
  /// How many files it has, its manifest not among them.
  public let files: Int
  /// How many of them were written: the others were there already, to the byte.
  public let written: Int
  /// How many that docket wrote before were removed.
  public let removed: Int
}

extension FileSystem {
  /// Writes a site into a folder that is new, empty or has a site that was written so before.
  ///
  /// Everything is written beside its place first, and gets its name only when all of it is on the disk.
  /// What is there already stays as it is; what docket wrote before and is no part of the site any more is
  /// removed. Nothing that docket did not write is written over or removed: if something stands in the
  /// way, nothing is changed at all.
  ///
  /// - Parameters:
  ///   - bundles: The paths of its files, each once, of names that do not begin with a dot; those that
  ///     are made together stand together.
  ///   - contents: What is in the files of the bundle of that number, in their order; called by several
  ///     workers at once.
  ///   - path: The folder.
  ///   - manifest: The name of the list of its files that makes it docket's.
  ///   - workers: Who makes and writes the files.
  /// - Returns: How many files there are, and how many were written and removed.
  /// - Throws: ``SiteError``.
  public func publish(
    _ bundles: [[String]], _ contents: @escaping @Sendable (Int) -> [[UInt8]], to path: String,
    manifest: String, by workers: Workers
  ) throws(SiteError) -> PublishedSite {
    let folder = try SiteFolder(at: path, manifest: manifest, files: self)
    let present = try folder.present(bundles.flatMap { $0 }, by: workers)
    try folder.clearDrafts()
    let drafts: [String: SitePage]
    do throws(SiteError) {
      drafts = try folder.draft(bundles, contents, beside: present, by: workers)
    } catch {
      try? folder.clearDrafts()
      throw error
    }
    return try folder.settle(drafts, present)
  }
}

/// A page of a site that is being written.
struct SitePage: Hashable, Sendable {
  /// The SHA-256 of its bytes, in hexadecimal digits.
  let digest: String
  /// Where it stands until it gets its name; `nil` of one that is there already.
  let draft: String?
}
