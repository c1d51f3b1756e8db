import EDTF
import Testing

@testable import Docket

/// What a draft that may be recorded becomes.
@Suite struct AdmissionTests {
  @Test func `a line has its members in the order of the format, whatever the draft's`() throws {
    let desk = try Desk()
    let admitted = try desk.admit([
      "note": "Seen by nobody else.", "stage": "a", "by": "ngo",
      "source": ["quote": "…", "publisher": "A paper", "date": "2002-08", "title": "A page"],
      "on": "[2002-07..2002-12]", "item": "x/bill", "event": "entered",
    ])
    let rest =
      #""event":"entered","item":"x/bill","on":"[2002-07..2002-12]","stage":"a","#
      + #""source":{"title":"A page","publisher":"A paper","date":"2002-08","quote":"…"},"#
      + #""note":"Seen by nobody else.","prev":["\#(desk.head)"],"#
      + #""recorded":"2026-02-01T00:00:00Z","by":"ngo"}"#
    let id = Desk.seal(Array("{\(rest)".utf8))
    #expect(
      admitted.map { String(decoding: $0.line, as: UTF8.self) } == ["{\"id\":\"\(id)\",\(rest)\n"])
    #expect(admitted.map(\.event.id) == [id])
    #expect(admitted.map(\.event.stage) == ["a"])
  }

  @Test func `every kind of event can be recorded`() throws {
    var desk = try Desk()
    let figure = try desk.add("measured", ["figure": "units", "value": "290"])
    let drafts: [JSON] = [
      ["event": "opened", "item": "x/plan", "title": "A plan", "kind": "plan"],
      ["event": "reported", "item": "x/bill"],
      [
        "event": "measured", "item": "x/bill", "figure": "units", "value": "~300", "period": "2002",
      ],
      ["event": "promised", "item": "x/bill", "stage": "b", "due": "2003-03", "who": "A minister"],
      ["event": "paused", "item": "x/bill", "reason": "an election"],
      ["event": "resumed", "item": "x/bill"],
      ["event": "linked", "item": "x/bill", "relation": "part-of", "to": "x/plan"],
      ["event": "corroborated", "item": "x/bill", "target": .string("\(figure)"), "value": "291"],
      [
        "event": "corrected", "item": "x/bill", "target": .string("\(figure)"),
        "set": ["value": "~290"],
      ],
      ["event": "retracted", "item": "x/bill", "target": .string("\(figure)"), "reason": "a slip"],
    ].map { (draft: JSON) in .object((draft.members ?? []).setting("source", to: Desk.source)) }
    let admitted = try Admission.admit(
      drafts.compactMap(\.members), to: desk.builder.log, rules: desk.rules,
      now: Timestamp(seconds: 2_000_000_000), by: "desk", seal: Desk.seal)
    #expect(admitted.map(\.event.kindName) == drafts.map { $0["event"]?.text })
  }

  @Test func `each event of a batch builds on those before it`() throws {
    let desk = try Desk()
    let opened: JSON = [
      "event": "opened", "item": "x/plan", "title": "A plan", "kind": "plan", "source": Desk.source,
    ]
    let link: JSON = [
      "event": "linked", "item": "x/bill", "relation": "part-of", "to": "x/plan",
      "note": "Its aim 3.",
    ]
    let talk: JSON = ["event": "reported", "item": "x/bill", "source": Desk.source]
    // The plan is linked to before it is opened: a batch lands whole or not at all.
    let admitted = try desk.admit(link, opened, talk).map(\.event)
    #expect(admitted.map(\.prev) == [[desk.head], [], [admitted[0].id]])
  }

  @Test func `an event knows all heads of its item, sorted, and no others`() throws {
    var desk = try Desk()
    let first = try desk.builder.add("reported", prev: [desk.head])
    let second = try desk.builder.add("reported", prev: [desk.head])
    try desk.builder.open("x/other")
    let admitted = try desk.admit(["event": "paused", "item": "x/bill", "source": Desk.source])
    #expect(admitted.map(\.event.prev) == [[first, second].sorted()])
  }

  @Test func `nothing is recorded before what it builds on`() throws {
    var desk = try Desk()
    let target = try desk.add("reported", recorded: "2030-01-01T00:00:00Z")
    // A head of a later time, and below it a target of a still later one.
    try desk.add("reported", recorded: "2028-01-01T00:00:00Z")
    let admitted = try desk.admit(
      ["event": "reported", "item": "x/bill", "note": "New.", "source": Desk.source],
      [
        "event": "retracted", "item": "x/bill", "target": .string("\(target)"), "reason": "a slip",
        "note": "Seen by us.",
      ])
    #expect(
      admitted.map(\.event.recorded.description) == [
        "2028-01-01T00:00:00Z", "2030-01-01T00:00:00Z",
      ])
  }

  @Test func `an id may be given by its first eight digits and is written in full`() throws {
    let desk = try Desk()
    let admitted = try desk.admit([
      "event": "corrected", "item": "x/bill", "target": .string(desk.head.short),
      "set": ["title": "The bill"], "note": "It has no number.",
    ])
    #expect(admitted.map(\.event.target) == [desk.head])
  }

  @Test func `a retracted item may be opened again`() throws {
    var desk = try Desk()
    try desk.add("retracted", ["target": desk.head.description, "reason": "a slip"])
    let again: JSON = [
      "event": "opened", "item": "x/bill", "title": "A bill", "kind": "law", "source": Desk.source,
    ]
    #expect(try desk.refusal(of: again) == nil)
  }

  @Test func `an event goes to the file of its item's earliest recorded one`() throws {
    var builder = LogBuilder()
    try builder.add(
      "opened", ["title": "A", "kind": "law"], recorded: "2026-01-02T00:00:00Z")
    try builder.add("reported", recorded: "2026-01-01T00:00:00Z")
    var log = Log()
    log.add(builder.events[0], at: Log.Place(file: "first.jsonl", line: 1))
    log.add(builder.events[1], at: Log.Place(file: "x/second.jsonl", line: 1))
    #expect(log.file(for: try #require(ItemID("x/bill"))) == "x/second.jsonl")
    #expect(log.file(for: try #require(ItemID("x/y/plan"))) == "x/y/plan.jsonl")
    let both = Set(["x/bill", "x/y/plan"].compactMap { ItemID($0) })
    #expect(log.files(for: both) == ["x/second.jsonl", "x/y/plan.jsonl"])
  }

  @Test func `of two openings the one counts here that counts in every answer`() throws {
    var desk = try Desk()
    // Recorded before, by a clock that was wrong: its writer knew of the other.
    try desk.add("opened", ["title": "A", "kind": "law"], recorded: "2020-01-01T00:00:00Z")
    let entered: JSON = [
      "event": "entered", "item": "x/bill", "stage": "a", "source": Desk.source,
    ]
    let reckoning = Reckoning(desk.builder.log, desk.rules, asOf: .distantFuture)
    #expect(reckoning.items.map(\.opening?.procedure) == ["way"])
    #expect(try desk.refusal(of: entered) == nil)
  }

  @Test func `what opens an item is asked anew behind a ruling of the same batch`() throws {
    let desk = try Desk(procedure: nil)
    let corrected: JSON = [
      "event": "corrected", "item": "x/bill", "target": .string(desk.head.short),
      "set": ["procedure": "way"], "source": Desk.source,
    ]
    let entered: JSON = [
      "event": "entered", "item": "x/bill", "stage": "a", "source": Desk.source,
    ]
    let retracted: JSON = [
      "event": "retracted", "item": "x/bill", "target": .string(desk.head.short), "reason": "r",
    ]
    #expect(try desk.refusal(of: corrected, entered) == nil)
    let talk: JSON = ["event": "reported", "item": "x/bill", "source": Desk.source]
    let item = try #require(ItemID("x/bill"))
    #expect(
      try desk.refusal(of: talk, retracted, entered)
        == Refusal(draft: 2, member: "item", .openingRetracted(item)))
    let admitted = try desk.admit(talk, corrected, entered).map(\.event)
    #expect(admitted.map(\.prev) == [[desk.head], [admitted[0].id], [admitted[1].id]])
  }

  @Test func `an id in full is found, and one that is nowhere is not`() throws {
    let desk = try Desk()
    let log = desk.builder.log
    #expect(log.ids(beginningWith: desk.head.description) == [desk.head])
    #expect(log.ids(beginningWith: String(repeating: "f", count: 64)).isEmpty)
    #expect(log.without(desk.head).ids(beginningWith: desk.head.description).isEmpty)
  }
}
