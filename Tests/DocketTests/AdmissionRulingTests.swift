import Testing

@testable import Docket

/// What may be said of another event: corroborations, corrections and retractions.
@Suite struct AdmissionRulingTests {
  /// The events of the item: what each row's target stands for.
  enum Target: String, Sendable { case opened, entered, measured, talk, link, correction, other }

  struct Row: Sendable, CustomTestStringConvertible {
    let kind: String
    let target: Target
    let members: JSON
    let member: String?
    let problem: @Sendable (EventID) -> Refusal.Problem?

    init(
      _ kind: String, _ target: Target, _ members: JSON, _ member: String? = nil,
      _ problem: @escaping @Sendable (EventID) -> Refusal.Problem? = { _ in nil }
    ) {
      (self.kind, self.target, self.members) = (kind, target, members)
      (self.member, self.problem) = (member, problem)
    }

    var testDescription: String { "\(kind) \(target.rawValue) \(members.compact)" }
  }

  static let stages = ["a", "b", "c", "done", "dropped", "lapsed"]

  static let rows = [
    // A corroboration says what its target says, and that is a fact.
    Row("corroborated", .entered, ["stage": "b"]),
    Row("corroborated", .measured, ["value": "~300"]),
    Row("corroborated", .opened, [:]),
    Row("corroborated", .link, [:]),
    Row("corroborated", .correction, [:], "target") { .notCorroborable($0, kind: "corrected") },
    Row("corroborated", .entered, ["value": "3"], "value") { _ in
      .event(.unknownMember(known: ["stage"]))
    },
    Row("corroborated", .measured, ["stage": "a"], "stage") { _ in
      .event(.unknownMember(known: ["value"]))
    },
    Row("corroborated", .entered, ["stage": "e"], "stage") { _ in
      .unknownStage(UnknownName("e", among: stages), procedure: "way")
    },
    // A correction leaves an event.
    Row("corrected", .entered, ["set": ["stage": "b", "on": nil, "note": "n"]]),
    Row("corrected", .entered, ["set": ["source": Desk.source]]),
    Row("corrected", .talk, ["set": ["stage": "a"]]),
    Row("corrected", .correction, ["set": ["note": "n"]], "target") {
      .notCorrectable($0, kind: "corrected")
    },
    Row("corrected", .entered, ["set": ["stage": nil]], "set.stage") { _ in
      .leavesNoEvent(EventProblem("stage", .missing))
    },
    Row("corrected", .entered, ["set": ["source": nil]], "set.source") { _ in
      .leavesNoEvent(EventProblem("source", .unsourced(noteWillDo: false)))
    },
    Row("corrected", .measured, ["set": ["value": "many"]], "set.value") { _ in
      .leavesNoEvent(EventProblem("value", .expected("a number such as 290, ~700, >650 or <12.5")))
    },
    Row("corrected", .entered, ["set": ["stage": "e"]], "set.stage") { _ in
      .unknownStage(UnknownName("e", among: stages), procedure: "way")
    },
    Row("corrected", .opened, ["set": ["procedure": "e"]], "set.procedure") { _ in
      .unknownProcedure(UnknownName("e", among: ["way"]))
    },
    Row("corrected", .link, ["set": ["to": "x/none"]], "set.to") { _ in
      .unknownItem(UnknownName("x/none", among: ["x/bill", "x/other"]))
    },
    Row("corrected", .entered, ["set": ["due": "2003"]], "set.due") { _ in
      .event(.unknownMember(known: ["on", "stage", "source", "note"]))
    },
    Row(
      "corrected", .entered,
      ["set": ["source": ["title": "T", "publisher": "P", "url": "ftp://x"]]], "set.source.url"
    ) { _ in
      .event(.expected("an address such as https://example.org/page, other characters as %22"))
    },
    Row("corrected", .entered, ["set": [:]], "set") { _ in
      .event(.expected("an object of the members to change"))
    },
    // A retraction may be of anything of the item, a ruling included.
    Row("retracted", .entered, ["reason": "a slip"]),
    Row("retracted", .correction, ["reason": "a slip"]),
    Row("retracted", .other, ["reason": "a slip"], "target") { id in
      ItemID("x/other").map { .foreignTarget(id, of: $0) }
    },
  ]

  @Test(arguments: rows)
  func `a ruling fits its target`(_ row: Row) throws {
    var desk = try Desk()
    var ids: [Target: EventID] = [.opened: desk.head]
    ids[.entered] = try desk.add("entered", on: "2002", ["stage": "a"])
    ids[.measured] = try desk.add("measured", ["figure": "units", "value": "290"])
    ids[.talk] = try desk.add("reported")
    ids[.link] = try desk.add("linked", ["relation": "part-of", "to": "x/other"])
    ids[.correction] = try desk.builder.add(
      "corrected", ["target": "\(try #require(ids[.talk]))"], set: [JSON.Member("note", "n")])
    try desk.builder.open("x/other")
    ids[.other] = desk.builder.events.last?.id

    let target = try #require(ids[row.target])
    let common: JSON = [
      "event": .string(row.kind), "item": "x/bill", "target": .string(target.short),
      "source": Desk.source,
    ]
    let refusal = try desk.refusal(
      of: .object((common.members ?? []) + (row.members.members ?? [])))
    #expect(refusal?.member == row.member)
    #expect(refusal?.problem == row.problem(target))
  }

  @Test(arguments: ["id", "event", "item", "target", "prev", "recorded", "by"])
  func `no correction touches what makes an event the one it is`(_ member: String) throws {
    let desk = try Desk()
    let refusal = try desk.refusal(of: [
      "event": "corrected", "item": "x/bill", "target": .string(desk.head.short),
      "set": .object([JSON.Member(member, "x")]), "source": Desk.source,
    ])
    #expect(refusal == Refusal(draft: 0, member: "set.\(member)", .unchangeable))
  }

  @Test func `a correction builds on those before it`() throws {
    var desk = try Desk(procedure: nil)
    let opened = desk.head
    // Only with the procedure a first correction gives can the item have stages.
    try desk.builder.add(
      "corrected", ["target": "\(opened)"], set: [JSON.Member("procedure", "way")])
    let entered: JSON = [
      "event": "entered", "item": "x/bill", "stage": "a", "source": Desk.source,
    ]
    #expect(try desk.refusal(of: entered) == nil)
  }
}
