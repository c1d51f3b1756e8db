import EDTF
import Testing

@testable import Docket

/// What may not be recorded, and what is said of it.
@Suite struct AdmissionRefusalTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let draft: JSON
    let member: String
    let problem: Refusal.Problem

    init(_ draft: JSON, _ member: String, _ problem: Refusal.Problem) {
      let members = draft.members ?? []
      let sourced = members.contains { $0.name == "source" || $0.name == "unsourced" }
      let whole = sourced ? members : members.setting("source", to: Desk.source)
      self.draft = .object(whole.filter { $0.name != "unsourced" })
      (self.member, self.problem) = (member, problem)
    }

    var testDescription: String { draft.compact }
  }

  static let stages = ["a", "b", "c", "done", "dropped", "lapsed"]

  static let members = [
    // The kind.
    Row(["item": "x/bill"], "event", .event(.missing)),
    Row(
      ["event": "enterd", "item": "x/bill"], "event",
      .unknownKind(UnknownName("enterd", among: EventKind.allCases.map(\.rawValue)))),
    // Members that are docket's, unknown, missing, twice, or hold something else.
    Row(["event": "reported", "item": "x/bill", "prev": []], "prev", .event(.reserved)),
    Row(["event": "reported", "item": "x/bill", "id": "0"], "id", .event(.reserved)),
    Row(["event": "reported", "item": "x/bill", "recorded": ""], "recorded", .event(.reserved)),
    Row(
      ["event": "paused", "item": "x/bill", "stage": "a"], "stage",
      .event(.unknownMember(known: ["event", "item", "on", "reason", "source", "note", "by"]))),
    Row(["event": "entered", "item": "x/bill"], "stage", .event(.missing)),
    Row(["event": "entered", "item": "x/bill", "stage": "a", "stage": "b"], "stage", .twice),
    Row(["event": "entered", "item": "x/bill", "stage": ""], "stage", .event(.empty)),
    Row(["event": "reported", "item": "x/bill", "on": nil], "on", .event(.expected("a text"))),
    Row(
      ["event": "measured", "item": "x/bill", "figure": "f", "value": "about 700"], "value",
      .event(.expected("a number such as 290, ~700, >650 or <12.5"))),
    // The source.
    Row(
      ["event": "reported", "item": "x/bill", "unsourced": ""], "source",
      .event(.unsourced(noteWillDo: false))),
    Row(
      ["event": "linked", "item": "x/bill", "relation": "r", "to": "x/bill", "unsourced": ""],
      "source", .event(.unsourced(noteWillDo: true))),
    Row(
      ["event": "reported", "item": "x/bill", "source": ["title": "A page"]], "source.publisher",
      .event(.missing)),
    Row(
      ["event": "reported", "item": "x/bill", "source": ["title": "A", "author": "B"]],
      "source.author", .event(.unknownMember(known: Source.memberNames))),
    Row(
      [
        "event": "reported", "item": "x/bill",
        "source": ["title": "A", "publisher": "B", "url": "javascript:alert(1)"],
      ], "source.url",
      .event(.expected("an address such as https://example.org/page, other characters as %22"))),
    // Characters nobody sees.
    Row(
      ["event": "reported", "item": "x/bill", "note": "one\ntwo"], "note",
      .hidden(HiddenCharacter("\n", offset: 3))),
    Row(
      ["event": "entered", "item": "x/bill", "stage": "a\u{202E}"], "stage",
      .hidden(HiddenCharacter("\u{202E}", offset: 1))),
    Row(
      ["event": "reported", "item": "x/bill", "source": ["title": "A\u{AD}", "publisher": "B"]],
      "source.title", .hidden(HiddenCharacter("\u{AD}", offset: 1))),
  ]

  static let meanings = [
    // The item.
    Row(
      ["event": "entered", "item": "x/bil", "stage": "a"], "item",
      .unknownItem(UnknownName("x/bil", among: ["x/bill"]))),
    // The stage and the procedure.
    Row(
      ["event": "entered", "item": "x/bill", "stage": "don"], "stage",
      .unknownStage(UnknownName("don", among: stages), procedure: "way")),
    Row(
      ["event": "reported", "item": "x/bill", "stage": "d"], "stage",
      .unknownStage(UnknownName("d", among: stages), procedure: "way")),
    Row(
      ["event": "promised", "item": "x/bill", "stage": "A", "due": "2003"], "stage",
      .unknownStage(UnknownName("A", among: stages), procedure: "way")),
    Row(
      ["event": "opened", "item": "x/new", "title": "T", "kind": "law", "procedure": "wy"],
      "procedure", .unknownProcedure(UnknownName("wy", among: ["way"]))),
    // The link.
    Row(
      ["event": "linked", "item": "x/bill", "relation": "part-of", "to": "x/bell"], "to",
      .unknownItem(UnknownName("x/bell", among: ["x/bill"]))),
    // The target.
    Row(
      ["event": "retracted", "item": "x/bill", "target": "1234567", "reason": "r"], "target",
      .event(.expected("an event's id or at least its first 8 digits"))),
    Row(
      ["event": "retracted", "item": "x/bill", "target": "12345678", "reason": "r"], "target",
      .unknownTarget("12345678")),
  ]

  @Test(arguments: members + meanings)
  func `a draft is refused with its member and the reason`(_ row: Row) throws {
    let refusal = try Desk().refusal(of: row.draft)
    #expect(refusal == Refusal(draft: 0, member: row.member, row.problem))
  }

  @Test func `a date is refused with what is wrong in it`() throws {
    let draft: JSON = [
      "event": "reported", "item": "x/bill", "on": "2003-13", "source": Desk.source,
    ]
    let refusal = try #require(try Desk().refusal(of: draft))
    guard case .event(.date(let error)) = refusal.problem else {
      Issue.record("got \(refusal)")
      return
    }
    #expect(refusal.member == "on" && error.text == "2003-13")
  }

  @Test func `a refusal names the draft of a batch`() throws {
    let good: JSON = ["event": "reported", "item": "x/bill", "source": Desk.source]
    let refusal = try Desk().refusal(of: good, good, ["event": "reported", "item": "x/bill"])
    #expect(refusal?.draft == 2)
  }

  @Test func `an item is opened once, in the log or in a batch`() throws {
    let desk = try Desk()
    func opened(_ item: String, _ title: String = "T") -> JSON {
      [
        "event": "opened", "item": .string(item), "title": .string(title), "kind": "law",
        "source": Desk.source,
      ]
    }
    let again = try desk.refusal(of: opened("x/bill"))
    #expect(again?.problem == .alreadyOpened(try #require(ItemID("x/bill")), by: desk.head))
    let twice = try desk.refusal(of: opened("x/new"), opened("x/new", "U"))
    #expect(twice?.draft == 1)
  }

  @Test func `an item without a procedure has no stages`() throws {
    let draft: JSON = [
      "event": "entered", "item": "x/bill", "stage": "a", "source": Desk.source,
    ]
    let refusal = try Desk(procedure: nil).refusal(of: draft)
    #expect(refusal?.problem == .withoutProcedure(try #require(ItemID("x/bill"))))
  }

  @Test func `the joiners and spaces that Khmer is written with are no hidden characters`() {
    #expect(HiddenCharacter(in: "ច្បាប់\u{200B}ស្តីពី\u{200B}ការបង្ក្រាប 🏳️‍🌈 re\u{301}sumé") == nil)
    #expect(HiddenCharacter(in: "a\tb")?.offset == 1)
    #expect(HiddenCharacter(in: "a\u{7F}")?.scalar == "\u{7F}")
    #expect(HiddenCharacter(in: "\u{FEFF}a")?.offset == 0)
    #expect(HiddenCharacter(in: "ab\u{9B}31m")?.offset == 2)
  }
}
