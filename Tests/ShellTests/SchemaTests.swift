import Docket
import Reports
import Support
import Testing

@testable import Shell

/// The JSON of every command, held against the schema that `help json` prints.
struct SchemaTests {
  private static let root = #filePath.split(separator: "/").dropLast(3)
    .reduce(into: "") { $0 += "/\($1)" }

  /// Lines that together have something in every key.
  static let lines = [
    "items", "items --as-of 2003-03-06", "stalled --possibly --as-of 2003-03-06", "stalled",
    "show kh/trafficking-law --as-of 2003-03-06", "show kh/trafficking-law", "timeline",
    "why kh/trafficking-law --as-of 2003-03-06", "why kh/trafficking-law", "date 2003 200X no",
    "due --as-of 2003-03-06", "figures", "find law", "sources", "procedure kh-law",
    "digest --since 2003-01-01 --as-of 2003-03-06", "export jsonl", "sql select * from items",
    "add reported kh/trafficking-law --title T --publisher P --dry-run", "check", "verify", "set",
    "echo a", "help", "help why", "help filters", "help json", "man", "man why", "completions bash",
    "completions zsh 'why kh/tr'", "changes --from 2003-01-01 --to 2003-04-02",
    "changes --to 2003-04-02 --known-from 2026-11-24T08:42:36Z",
    "show kh/trafficking-law --history",
  ]

  @Test(arguments: lines)
  func `rows hold what the schema says and nothing else`(_ line: String) throws {
    try check(line, in: SchemaTests.root + "/records")
  }

  @Test func `what writes answers by the schema, too`() throws {
    let folder = TemporaryFolder()
    let records = folder.path + "/records"
    try check("init", in: records)
    folder.write(
      """
      {"event":"opened","item":"xx/a","title":"A","kind":"law","source":{"title":"T","publisher":"P"}}
      {"event":"reported","item":"xx/a","source":{"title":"T","publisher":"P"}}

      """, to: "drafts.jsonl")
    try check("record \(folder.path)/drafts.jsonl", in: records)
    let id = folder.read("records/xx/a.jsonl").split(separator: "\n")[1].dropFirst(7).prefix(8)
    try check("redact \(id) --why reason", in: records)
    try check("checkpoint \(folder.path)/c", in: records)
    try check("verify --against \(folder.path)/c", in: records)
    try check("publish \(folder.path)/site", in: records)
    try check("verify", in: records)
    try check("show xx/a", in: records)
  }

  @Test func `every command that answers is in the schema and is tried`() {
    let known = Set(Schema.all.flatMap(\.commands))
    #expect(known.isSubset(of: Command.all.map(\.name)))
    let tried = Set(
      SchemaTests.lines.map { String($0.prefix { $0 != " " }) } + [
        "init", "record", "redact", "checkpoint", "publish",
      ])
    for command in Command.all where command.options.contains(.output) {
      #expect(known.contains(command.name) && tried.contains(command.name), "\(command.name)")
    }
  }

  private func check(_ line: String, in folder: String) throws {
    var session = Session(by: nil, at: .current())
    session.namedFolder = folder
    let sentence = try #require(try passage(line).sentences().first)
    let invocation = try Grammar(commands: Command.all).invocation(of: sentence)
    let schema = try #require(Schema.all.first { $0.commands.contains(invocation.command.name) })
    let answer = try invocation.command.run(&session, invocation.arguments)
    guard case .report(let report, _, _) = answer else {
      Issue.record("\(line) gives no report")
      return
    }
    #expect(!report.rows.isEmpty || line == "check" || line == "stalled", "\(line)")
    for row in report.rows {
      #expect(schema.faults(in: row).isEmpty, "\(line)")
    }
  }
}

extension Schema {
  /// What of a row is not as the schema says, a line each.
  fileprivate func faults(in row: JSON) -> [String] { Schema.faults(in: row, keys, at: "") }

  private static func faults(in value: JSON, _ keys: [Key], at path: String) -> [String] {
    guard let members = value.members else { return ["\(path): no object"] }
    let names = keys.map(\.name)
    let unknown = members.map(\.name).filter { !names.contains($0) && !names.contains("*") }.map {
      "\(path).\($0): unknown"
    }
    return unknown
      + keys.flatMap { key -> [String] in
        let place = "\(path).\(key.name)"
        guard let value = members[key.name] else {
          return key.presence == .orMissing ? [] : ["\(place): missing"]
        }
        guard value != .null else {
          return key.presence == .always ? ["\(place): null"] : []
        }
        return faults(in: value, key.content, at: place)
      }
  }

  private static func faults(in value: JSON, _ content: Content, at path: String) -> [String] {
    switch (content, value) {
    case (.text, .string), (.number, .number), (.truth, .bool), (.any, _): []
    case (.day, .string(let text)): (try? Word(bare: text).date()) == nil ? ["\(path): no day"] : []
    case (.time, .string(let text)): Timestamp(text) == nil ? ["\(path): no time"] : []
    case (.id, .string(let text)): EventID(text) == nil ? ["\(path): no id"] : []
    case (.date, _):
      faults(
        in: value,
        [.text("edtf", .orNull), .key("earliest", .day, .orNull), .key("latest", .day, .orNull)],
        at: path)
    case (.source, _):
      faults(
        in: value, Source.memberNames.map { .text($0, .orNull) }, at: path)
    case (.array(let content), .array(let values)):
      values.flatMap { faults(in: $0, content, at: path + "[]") }
    case (.object(let keys), _): faults(in: value, keys, at: path)
    default: ["\(path): holds \(value)"]
    }
  }
}

extension Word {
  fileprivate init(bare text: String) {
    let place = Place(line: 1, column: 1)
    self.init(text: text, start: place, end: place, places: text.map { _ in place })
  }
}
