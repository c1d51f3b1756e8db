import Docket
import Support
import Testing

@testable import EventLog

/// Something a writer does to records, the way a session does it.
struct Scenario: Sendable, CustomTestStringConvertible {
  let name: String
  /// What is there before, by file.
  let before: [String: String]
  let file: String
  /// What is written: all or none if it is more than one line.
  let lines: [String]
  /// What of the file is no event yet.
  var rest = ""
  /// A whole event among that, which counts once it is finished.
  var unfinished: [String] = []

  var testDescription: String { name }

  /// A line of about so many bytes.
  static func line(_ note: String, bytes: Int) -> String {
    EventLogTests.line(note + String(repeating: "-", count: max(0, bytes - 260)))
  }

  private static let one = line("one", bytes: 700)
  private static let two = line("two", bytes: 1900)
  private static let old = one + "\n" + two + "\n"
  private static let whole = line("whole", bytes: 1200)
  private static let batch = [300, 900, 5000].map { line("of \($0)", bytes: $0) }
  /// A line that has its newline and not what stands in one of its sectors.
  private static let lacking: String = {
    var bytes = Array((whole + "\n").utf8)
    let start = 512 - old.utf8.count % 512
    for place in start..<start + 512 { bytes[place] = 0 }
    return String(decoding: bytes, as: UTF8.self)
  }()

  static let all: [Scenario] = {
    let next = [line("three", bytes: 5000)]
    func behind(_ rest: String, _ name: String, _ lines: [String] = next) -> Scenario {
      Scenario(
        name: name, before: ["kh/law.jsonl": old + rest], file: "kh/law.jsonl", lines: lines,
        rest: rest)
    }
    var unfinished = behind(whole, "a line behind one that lacks its newline")
    unfinished.unfinished = [whole]
    return [
      behind("", "a line"),
      behind(String(whole.dropLast(40)), "a line behind half a line"),
      behind(String(repeating: "\0", count: 800), "a line behind a tail of NULs"),
      behind(lacking, "a line behind one that lacks a sector"),
      unfinished,
      Scenario(
        name: "a line in a new log", before: ["us/x.jsonl": old], file: "kh/a/law.jsonl",
        lines: next),
      behind("", "a batch", batch),
      behind(String(whole.dropLast(40)), "a batch behind half a line", batch),
      Scenario(
        name: "a batch in a new log", before: ["us/x.jsonl": old], file: "kh/a/law.jsonl",
        lines: batch),
      Scenario(
        name: "a line beside what a killed writer left",
        before: ["kh/law.jsonl": old, "kh/.law.jsonl.new-1f": one], file: "kh/law.jsonl",
        lines: next),
    ]
  }()

  /// Does it; the lines are acknowledged when this returns.
  func run(in records: RecordsFolder) throws(LogError) {
    let lock = try records.lock(waiting: .seconds(60))
    var reading = try records.read()
    for torn in reading.torn where torn.item != nil && torn.file == file {
      if try records.finish(torn, under: lock) { reading = try records.read() }
    }
    var torn: Torn?
    let bytes = lines.map { Array($0.utf8) }
    if lines.count == 1 {
      try records.append(
        bytes, to: file, under: lock, at: now, knowing: reading, mending: &torn)
    } else {
      try records.record(
        bytes, to: file, under: lock, at: now, knowing: reading, mending: &torn)
    }
  }

  /// Another line in the same log, written when all is well again.
  func recovery(_ note: String) -> Scenario {
    Scenario(
      name: note, before: [:], file: file, lines: [Scenario.line(note, bytes: 600)], rest: rest,
      unfinished: unfinished)
  }
}
