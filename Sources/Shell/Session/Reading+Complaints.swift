import EventLog
import Reports

/// What is to be said of records that could not all be read.
extension Reading {
  /// Whether lines or procedures were left out.
  var isDamaged: Bool { !damage.isEmpty || !badProcedures.isEmpty }

  /// One line each: the damaged lines, the procedures that are none, the torn ends.
  var complaints: [String] {
    damage.map { path("\($0.file):\($0.line):\($0.column): \(Wording($0.reason).message)") }
      + badProcedures.map { path(Wording($0).message) }
      + torn.map {
        path("\($0.file):\($0.line): torn: the last line is unfinished and counts for nothing yet")
      }
  }

  /// A path from where the program runs, as short as it can be typed.
  private func path(_ relative: String) -> String {
    let path = folder.path.hasSuffix("/") ? folder.path + relative : "\(folder.path)/\(relative)"
    guard let here = try? FileSystem().workingFolder(), path.hasPrefix("\(here)/") else {
      return path
    }
    return String(path.dropFirst(here.count + 1))
  }
}
