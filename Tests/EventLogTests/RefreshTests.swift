import Docket
import Support
import Testing

@testable import EventLog

@Suite struct Refreshing {
  @Test(arguments: (UInt64(0)..<12).sampled)
  func `a refreshed reading is what a new one is, whatever others did`(_ seed: UInt64) throws {
    var dice = SplitMix(seed: seed)
    let folder = try TestFolder(["a.jsonl": lines("first"), "procedures/law.json": Procedures.law])
    var reading = try folder.records.read()
    for step in 0..<20 {
      try change(folder, step, &dice)
      let fresh = try folder.records.read()
      _ = try reading.refresh()
      #expect(ids(reading.log) == ids(fresh.log))
      for event in fresh.log.events {
        #expect(reading.log.place(of: event.id) == fresh.log.place(of: event.id))
      }
      #expect(reading.damage == fresh.damage)
      #expect(reading.torn == fresh.torn)
      #expect(reading.rules == fresh.rules)
      #expect(reading.badProcedures == fresh.badProcedures)
      #expect(reading.fingerprint() == fresh.fingerprint())
      #expect(try reading.refresh() == false)
    }
  }

  /// Something that a colleague, an editor or git may do to a folder.
  private func change(_ folder: TestFolder, _ step: Int, _ dice: inout SplitMix) throws {
    let file = ["a.jsonl", "b.jsonl", "kh/c.jsonl"].randomElement(using: &dice) ?? "a.jsonl"
    let old = (try? folder.text(of: file)) ?? ""
    func add(_ text: String) throws {
      try run("mkdir -p kh; cat >> \(file) <<'END'\n\(text)\nEND", in: folder.records.path)
    }
    func addUnfinished(_ text: String) throws {
      try run("mkdir -p kh; printf %s '\(text)' >> \(file)", in: folder.records.path)
    }
    switch Int.random(in: 0..<13, using: &dice) {
    case 0...3: try add(line("\(step)"))
    case 4: try add(line("\(step)") + "\n" + line("\(step) again"))
    case 5: try addUnfinished(String(line("\(step)").prefix(100)))
    case 6: try addUnfinished(line("\(step)"))
    case 7: try add("")
    case 8: try add(line("\(max(0, step - 1))"))
    case 9: try add(line("first").replacing("desk\"", with: "d\(step)\""))
    case 10: try folder.write(old + line("\(step)") + "\n", to: file)
    case 11: try run("rm -f \(file)", in: folder.records.path)
    default:
      try folder.write(
        Procedures.law.replacing("A law", with: "Law \(step)"), to: "procedures/law.json")
    }
  }

  @Test func `a log written anew in its place is noticed though it is longer`() throws {
    let folder = try TestFolder(["a.jsonl": lines("one", "two")])
    var reading = try folder.records.read()
    try run("printf %s '\(lines("one", "owt", "three"))' > a.jsonl", in: folder.records.path)
    #expect(try reading.refresh())
    #expect(reading.log.events.compactMap(\.note) == ["one", "owt", "three"])
  }

  @Test func `a line finished later is read then`() throws {
    let folder = try TestFolder(["a.jsonl": lines("one")])
    var reading = try folder.records.read()
    try run("printf %s '\(line("two").prefix(50))' >> a.jsonl", in: folder.records.path)
    #expect(try reading.refresh())
    #expect(reading.log.events.count == 1 && reading.torn.count == 1)
    try run("printf '%s\n' '\(line("two").dropFirst(50))' >> a.jsonl", in: folder.records.path)
    #expect(try reading.refresh())
    #expect(reading.log.events.count == 2 && reading.torn.isEmpty && reading.damage.isEmpty)
  }
}
