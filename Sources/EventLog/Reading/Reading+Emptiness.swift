extension Reading {
  /// Whether the folder has neither a log nor a procedure, not even a link to one.
  public var isEmpty: Bool { logFiles.isEmpty && procedureFiles.isEmpty && missing.isEmpty }
}

extension RecordsFolder {
  /// A `records` folder in one of its folders, the first in order of name; `nil` if there is none.
  public var recordsBelow: String? {
    let entries = (try? files.entries(in: path)) ?? []
    return entries.filter { $0.kind == .folder && !$0.name.hasPrefix(".") }.map(\.name).sorted()
      .map { path(of: "\($0)/records") }
      .first { RecordsFolder(path: $0).isFolder }
  }

  /// Whether nothing at all is in it.
  public var isBare: Bool { (try? files.entries(in: path).isEmpty) ?? false }
}
