import Testing

@testable import EventLog

/// What was acknowledged so far and what may be there, to be held against what is.
struct Ledger {
  private var acknowledged: Set<String> = []
  /// What was not acknowledged: the lines of each are all there or none of them.
  private var possible: [[String]] = []
  /// What of a log was no event, and must be kept.
  private let rest: [UInt8]

  init(_ scenario: Scenario) {
    rest = Array(scenario.rest.utf8)
    for text in scenario.before.values {
      for line in text.split(separator: "\n").map(String.init) where !scenario.rest.contains(line) {
        acknowledged.insert(line)
      }
    }
    possible = scenario.unfinished.map { [$0] }
  }

  /// Takes note of what was tried.
  mutating func note(_ scenario: Scenario, isAcknowledged: Bool) {
    if isAcknowledged {
      acknowledged.formUnion(scenario.lines)
    } else {
      possible.append(scenario.lines)
    }
  }

  /// What is wrong with what is there: nothing, if every promise is kept.
  func faults(of path: String) throws -> [String] {
    let files = try Tree(at: path).files
    let logs = files.filter { $0.key.hasSuffix(".jsonl") && !$0.key.contains("/.") }
    var faults: [String] = []
    let lines = logs.values.flatMap { bytes in
      bytes.split(separator: 10, omittingEmptySubsequences: false).dropLast()
        .map { String(decoding: $0, as: UTF8.self) }
    }
    let there = Set(lines)
    if there.count != lines.count { faults.append("a line is there twice") }
    for line in acknowledged where !there.contains(line) {
      faults.append("lost: \(note(of: line))")
    }
    for lines in possible {
      let count = lines.count(where: there.contains)
      if count != 0, count != lines.count { faults.append("\(count) of a batch of \(lines.count)") }
    }
    let verification = try RecordsFolder(path: path).verify()
    faults += verification.damage.map { "damaged: \($0)" }
    let known = acknowledged.union(possible.joined())
    if verification.count != there.count(where: known.contains) { faults.append("unknown lines") }
    let isKept = rest.isEmpty || files.values.contains { $0.contains(rest) }
    if !isKept { faults.append("what was torn is lost") }
    return faults
  }

  /// Whether any line of a scenario is there.
  func has(_ scenario: Scenario, at path: String) throws -> Bool {
    let text = try Tree(at: path).files[scenario.file].map { String(decoding: $0, as: UTF8.self) }
    return scenario.lines.contains { text?.contains($0) == true }
  }

  private func note(of line: String) -> String {
    String(line.split(separator: "\"note\":\"").last?.prefix(20) ?? "")
  }
}
