import Docket
import EDTF
import Support
import Testing

@testable import EventLog

@Suite struct ReadingInBulk {
  @Test(arguments: (0..<40).sampled)
  func `what columns say is reckoned as what whole events say`(_ seed: Int) throws {
    let folder = try TestFolder([
      "a.jsonl": MadeUpLog(seed: seed).text, "procedures/law.json": Procedures.law,
    ])
    let reading = try folder.records.read()
    var whole = Log()
    for event in reading.log.events {
      whole.add(event, at: try #require(reading.log.place(of: event.id)))
    }
    for text in ["2003-03-01", "2003-06-15", "2003-12-31", "2005-01-01"] {
      let day = try EDTFDate(text).bounds.hi
      let columns = Reckoning(reading.log, reading.rules, asOf: day)
      let events = Reckoning(whole, reading.rules, asOf: day)
      #expect(columns.items == events.items, "seed \(seed), \(text)")
      #expect(columns.entries == events.entries, "seed \(seed), \(text)")
      #expect(Check.strays(in: columns) == Check.strays(in: events))
    }
  }

  @Test(arguments: [2, 3, 7], [0, 1, 2])
  func `however many read it, a folder says the same`(_ count: Int, _ seed: Int) throws {
    var dice = SplitMix(seed: seed)
    var texts = ["procedures/law.json": Procedures.law]
    let log = MadeUpLog(seed: seed, events: 60)
    for file in ["a.jsonl", "b/c.jsonl", "d.jsonl", "empty.jsonl"] {
      let lines = (0..<Int.random(in: 0..<40, using: &dice)).map { _ in
        [log.lines.randomElement(using: &dice) ?? "", "no event"][
          Int.random(in: 0..<12, using: &dice) == 0 ? 1 : 0]
      }
      texts[file] = lines.map { $0 + "\n" }.joined() + (file == "d.jsonl" ? "torn" : "")
    }
    let folder = try TestFolder(texts)
    let workers = Workers({ count }) { body, count, meanwhile in
      meanwhile()
      for number in 0..<count { body(number) }
    }
    let alone = try folder.records.read()
    let shared = try folder.records.read(isRehashing: false, by: workers, sharedFrom: 0)
    #expect(shared.log.events.map(\.id) == alone.log.events.map(\.id))
    #expect(
      shared.log.events.map { shared.log.place(of: $0.id) }
        == alone.log.events.map { alone.log.place(of: $0.id) })
    #expect(shared.damage == alone.damage && shared.torn == alone.torn)
    #expect(shared.fingerprint() == alone.fingerprint())
    for event in alone.log.events { #expect(shared.log[event.id] == event) }
  }

  @Test func `a line longer than what is read at once is a line`() throws {
    let long = line(String(repeating: "x", count: 600_000))
    let folder = try TestFolder(["a.jsonl": lines("first") + long + "\n" + lines("last")])
    #expect(try folder.records.read().log.events.count == 3)
  }

  @Test func `a log that is other than it was read is told`() throws {
    let folder = try TestFolder(["a.jsonl": lines("first", "second")])
    let store = LineStore(folder.records)
    let reading = try folder.records.read()
    let second = reading.log.events.map(\.id)[1]
    let offset = lines("first").utf8.count
    #expect(store.event(second, at: offset, of: "a.jsonl")?.note == "second")
    #expect(store.changed == nil)
    try folder.write(lines("first", "altered"), to: "a.jsonl")
    let later = LineStore(folder.records)
    #expect(later.event(second, at: offset, of: "a.jsonl") == nil)
    #expect(later.changed == "a.jsonl")
    // What was read is at hand, so that nothing that was said is said otherwise.
    #expect(store.event(second, at: offset, of: "a.jsonl")?.note == "second")
    #expect(store.changed == nil)
    #expect(reading.log[second]?.note == "second")
    try reading.confirm()
  }

  @Test func `lines read one after the other, from the last or at random are the same events`()
    throws
  {
    let notes = (0..<3_000).map { "note \($0) " + String(repeating: "x", count: $0 * 7 % 9_000) }
    let folder = try TestFolder(["a.jsonl": notes.map { lines($0) }.joined()])
    let log = try folder.records.read().log
    var dice = SplitMix(seed: 7)
    for order in [
      notes.indices.map { $0 }, notes.indices.reversed(), notes.indices.shuffled(using: &dice),
    ] {
      let store = LineStore(folder.records)
      for row in order {
        let event = store.event(log.id(ofRow: row), at: log.offset(ofRow: row), of: "a.jsonl")
        #expect(event?.note == notes[row])
      }
      #expect(store.changed == nil)
    }
  }

  @Test func `a reading that nobody waits for stops`() throws {
    let folder = try TestFolder(["a.jsonl": lines("first")])
    let error = #expect(throws: LogError.self) {
      try folder.records.read(watchedBy: Watch { _, _ in false })
    }
    #expect(error == .stopped)
  }
}
