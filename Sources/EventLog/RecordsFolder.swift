import Docket

/// The folder whose logs and procedures are the records.
public struct RecordsFolder: Sendable {
  /// Its path, as it was named or found.
  public let path: String
  let files: FileSystem
  /// How many logs and procedures it may have.
  let mostFiles: Int
  /// How many bytes a line may have to be read.
  let longestLine: Int

  /// The folder at a path, which is looked at only when it is read.
  public init(path: String) {
    self.init(path: path, files: FileSystem())
  }

  init(
    path: String, files: FileSystem = FileSystem(), mostFiles: Int = Limits.files,
    longestLine: Int = Limits.readLine
  ) {
    self.path = path
    self.files = files
    self.mostFiles = mostFiles
    self.longestLine = longestLine
  }

  /// How the folder was named.
  public enum Naming: Hashable, Sendable {
    case option, environment
  }

  /// The variable that names it.
  public static let variable = "DOCKET_RECORDS"

  /// Finds the folder: the one named by `-C` or the `records/` in it, else the one named by
  /// `$DOCKET_RECORDS`, else the nearest `records/` at or above the working directory.
  ///
  /// - Throws: ``LogError/notAFolder(_:namedBy:)``, ``LogError/noRecords(from:)``.
  public static func locate(
    explicit: String?, environment: [String: String], from working: String
  ) throws(LogError) -> RecordsFolder {
    if let explicit {
      let inner = RecordsFolder(path: RecordsFolder(path: explicit).path(of: "records"))
      return !explicit.isEmpty && inner.isFolder ? inner : try named(explicit, by: .option)
    }
    if let path = environment[variable], !path.isEmpty { return try named(path, by: .environment) }
    var folder = working[...]
    while true {
      let candidate = RecordsFolder(path: folder == "/" ? "/records" : folder + "/records")
      if candidate.isFolder { return candidate }
      guard let slash = folder.lastIndex(of: "/"), folder != "/" else { break }
      folder = slash == folder.startIndex ? "/" : folder[..<slash]
    }
    throw .noRecords(from: working)
  }

  private static func named(_ path: String, by naming: Naming) throws(LogError) -> RecordsFolder {
    let folder = RecordsFolder(path: path)
    guard folder.isFolder else { throw .notAFolder(path, namedBy: naming) }
    return folder
  }

  /// Whether there is a folder at its path.
  var isFolder: Bool { (try? files.status(of: path).kind) == .folder }

  /// Whether a path, which may lead to nothing yet, is in the folder or is the folder itself, or what
  /// a link in it leads to: whatever is read as the records.
  public func contains(_ file: String) -> Bool {
    // A link to what is not there yet is where that would be made, too.
    let places = [file, (try? files.end(of: file)) ?? file].flatMap { file in
      let (parent, name) = FileSystem.split(file)
      return [try? files.resolved(file), (try? files.resolved(parent)).map { "\($0)/\(name)" }]
    }
    let links = ((try? listing())?.links ?? []).map { self.path(of: $0) }
    let roots = ([path] + links).compactMap { try? files.resolved($0) }
    return places.contains { place in
      roots.contains { root in place.map { $0 == root || $0.hasPrefix("\(root)/") } ?? false }
    }
  }

  /// What the records are called if nobody says: the folder's name, or that of the folder it is in if it
  /// is `records`.
  public var name: String {
    let own = (try? files.resolved(path)) ?? path
    let (parent, name) = FileSystem.split(own)
    let above = FileSystem.split(parent).name
    return name == "records" && !above.isEmpty ? above : name
  }

  /// The path of what is in the folder.
  func path(of relative: String) -> String {
    path.hasSuffix("/") ? path + relative : "\(path)/\(relative)"
  }
}
