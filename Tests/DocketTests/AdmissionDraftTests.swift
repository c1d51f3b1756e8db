import Testing

@testable import Docket

/// What the words and options of `add` stand for.
@Suite struct AdmissionDraftTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let kind: EventKind
    let words: [String]
    let options: [Draft.Option: String]
    let members: JSON

    init(
      _ kind: EventKind, _ words: [String], _ options: [Draft.Option: String] = [:], _ members: JSON
    ) {
      (self.kind, self.words, self.options, self.members) = (kind, words, options, members)
    }

    var testDescription: String { "\(kind.rawValue) \(words.joined(separator: " "))" }
  }

  static let rows = [
    Row(
      .opened, ["A bill"], [.kind: "law", .procedure: "way"],
      ["title": "A bill", "kind": "law", "procedure": "way"]),
    Row(.entered, ["senate"], [.on: "2003"], ["stage": "senate", "on": "2003"]),
    Row(.reported, [], [.who: "A minister"], ["who": "A minister"]),
    Row(.reported, ["senate"], [:], ["stage": "senate"]),
    Row(.measured, ["units", "~700"], [:], ["figure": "units", "value": "~700"]),
    Row(
      .measured, ["units", "3", "teams"], [.period: "2002"],
      ["figure": "units", "value": "3", "unit": "teams", "period": "2002"]),
    Row(.promised, ["senate", "2003-03"], [:], ["stage": "senate", "due": "2003-03"]),
    Row(.paused, [], [:], [:]),
    Row(.resumed, ["a new session"], [:], ["reason": "a new session"]),
    Row(.linked, ["part-of", "x/plan"], [:], ["relation": "part-of", "to": "x/plan"]),
    Row(.corroborated, ["12345678"], [:], ["target": "12345678"]),
    Row(.corroborated, ["12345678", "value=>5"], [:], ["target": "12345678", "value": ">5"]),
    Row(
      .corrected, ["12345678", "stage=a", "on=null", "note=x=y", "source=null"], [:],
      [
        "target": "12345678",
        "set": ["stage": "a", "on": nil, "note": "x=y", "source": nil],
      ]),
    Row(.retracted, ["12345678", "a slip"], [:], ["target": "12345678", "reason": "a slip"]),
    Row(
      .paused, [],
      [
        .title: "T", .publisher: "P", .date: "2003", .url: "U", .archived: "A", .quote: "Q",
        .note: "N", .by: "B",
      ],
      [
        "note": "N", "by": "B",
        "source": [
          "title": "T", "publisher": "P", "date": "2003", "url": "U", "archived": "A", "quote": "Q",
        ],
      ]),
  ]

  @Test(arguments: rows)
  func `words and options give the members of the event`(_ row: Row) throws {
    let draft = try Draft(row.kind, "x/bill", words: row.words, options: row.options)
    let common = [
      JSON.Member("event", .string(row.kind.rawValue)), JSON.Member("item", "x/bill"),
    ]
    #expect(Set(draft.members) == Set(common + (row.members.members ?? [])))
    #expect(draft.members.count == Set(draft.members).count)
  }

  static let errors: [(EventKind, [String], [Draft.Option: String], DraftError)] = [
    (.opened, [], [:], DraftError(.word(0), .missing("TITLE"))),
    (.promised, ["senate"], [:], DraftError(.word(1), .missing("DUE"))),
    (.retracted, ["12345678"], [:], DraftError(.word(1), .missing("REASON"))),
    (.corrected, ["12345678"], [:], DraftError(.word(1), .missing("MEMBER=VALUE"))),
    (
      .entered, ["the", "senate"], [:],
      DraftError(.word(1), .surplus(.entered, takes: Draft.words(for: .entered)))
    ),
    (.corrected, ["12345678", "stage"], [:], DraftError(.word(1), .notAnAssignment)),
    (.corrected, ["12345678", "=a"], [:], DraftError(.word(1), .notAnAssignment)),
    (.corrected, ["12345678", "on=1", "on=2"], [:], DraftError(.word(2), .twice("on"))),
    (.corrected, ["12345678", "source=A page"], [:], DraftError(.word(1), .object("source"))),
    (
      .corroborated, ["12345678", "on=2003"], [:],
      DraftError(.word(1), .unknownMember(UnknownName("on", among: ["stage", "value"])))
    ),
    (.entered, ["a"], [.who: "X"], DraftError(.option(.who), .notOf(.entered))),
  ]

  @Test(arguments: errors)
  func `words that say nothing are named`(
    _ kind: EventKind, _ words: [String], _ options: [Draft.Option: String], _ error: DraftError
  ) {
    #expect(throws: error) { try Draft(kind, "x/bill", words: words, options: options) }
  }

  @Test func `each member remembers the word or option that gave it`() throws {
    let draft = try Draft(
      .corrected, "x/bill", words: ["12345678", "stage=a"], options: [.url: "https://x"])
    #expect(
      draft.places == [
        "target": .word(0), "set.stage": .word(1), "source.url": .option(.url),
      ])
  }
}
