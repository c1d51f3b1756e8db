import Docket
import EventLog
import Reports

/// What is to be said of records that could not all be read.
extension Reading {
  /// Whether lines, procedures or whole files were left out.
  var isDamaged: Bool { !damage.isEmpty || !badProcedures.isEmpty || !missing.isEmpty }

  /// One line each: the damaged lines, the procedures that are none, the links that lead nowhere, the
  /// torn ends.
  var complaints: [String] {
    damage.map { path(Wording.damaged($0)) }
      + badProcedures.map { path(Wording($0).message) }
      + missing.map { path("\($0): \(Wording.leadsNowhere)") }
      + torn.map { path("\($0.file):\($0.line): \(Wording.torn($0))") }
  }

  /// That nothing is there to answer from, and where it may be or how to begin; `nil` if something is.
  var emptiness: String? {
    guard isEmpty else { return nil }
    let what = "\(folder.path): no records are there, neither a log (*.jsonl) nor a procedure; "
    if let below = folder.recordsBelow { return "\(what)did you mean \(below)?" }
    let place = folder.isBare ? folder.path : "\(folder.path)/records"
    return "\(what)\"docket init \(place)\" begins some"
  }

  /// One line each: what the clocks of an answer leave out, as many as can be read.
  func complaints(of strays: [Finding]) -> [String] {
    let most = 10
    let lines = strays.prefix(most).map { stray in
      let place = stray.place.map { "\($0.file):\($0.line): " } ?? ""
      return path(place + Wording.stray(stray))
    }
    let more = strays.count - lines.count
    return lines + (more > 0 ? ["… and \(more) more; \"check\" lists them"] : [])
  }

  /// What was done about an unfinished last line.
  func remark(on torn: Torn) -> String {
    let line = path("\(torn.file):\(torn.line): ")
    guard torn.item == nil else {
      return "\(line)the last line was whole but for its newline, and has it now"
    }
    return "\(line)an unfinished last line was cut off at byte \(torn.offset)"
      + (torn.kept.map { "; its bytes are kept in \(path($0))" } ?? "")
  }

  /// A path from where the program runs, as short as it can be typed.
  func path(_ relative: String) -> String {
    let path = folder.path.hasSuffix("/") ? folder.path + relative : "\(folder.path)/\(relative)"
    guard let here = try? FileSystem().workingFolder(), path.hasPrefix("\(here)/") else {
      return path
    }
    return String(path.dropFirst(here.count + 1))
  }
}
