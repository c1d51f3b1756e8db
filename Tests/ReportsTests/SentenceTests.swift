import EDTF
import Testing

@testable import Docket
@testable import Reports

// What an event says, as a clause.

private struct Row: Sendable, CustomTestStringConvertible {
  let kind: String
  let members: [JSON.Member]
  let source: JSON?
  let note: String?
  let sentence: String

  init(
    _ kind: String, _ texts: KeyValuePairs<String, String>, set: JSON? = nil,
    source: JSON? = SmallCase.source(), note: String? = nil, _ sentence: String
  ) {
    self.kind = kind
    members =
      texts.map { JSON.Member($0.key, .string($0.value)) }
      + (set.map { [JSON.Member("set", $0)] } ?? [])
    self.source = source
    self.note = note
    self.sentence = sentence
  }

  var testDescription: String { sentence }
}

private let third = SmallCase.id(3).description

private let rows = [
  Row("opened", ["title": "A Law", "kind": "law"], "opened: A Law (law)"),
  Row("entered", ["stage": "council"], "entered the Council of Ministers"),
  Row("entered", ["stage": "drafting"], "entered “Drafting at the ministry”"),
  Row("entered", ["stage": "in-force"], "reached “In force” (done)"),
  Row("entered", ["stage": "withdrawn"], "ended as “Withdrawn” (dropped)"),
  Row("entered", ["stage": "elsewhere"], "entered elsewhere"),
  Row("reported", [:], "reported"),
  Row("reported", ["who": "UNICEF"], note: "no news", "reported by UNICEF: no news"),
  Row(
    "reported", ["stage": "senate"], source: SmallCase.source(quote: "soon"),
    "reported at the Senate: “soon”"),
  Row("measured", ["figure": "arrests", "value": "290"], "measured arrests: 290"),
  Row(
    "measured", ["figure": "rescued", "value": ">650", "unit": "victims", "period": "2001/2002"],
    "measured rescued: more than 650 victims (from 2001 to 2002)"),
  Row("measured", ["figure": "cases", "value": "<12"], "measured cases: less than 12"),
  Row("measured", ["figure": "tier", "value": "3", "unit": "Tier"], "measured tier: 3"),
  Row("promised", ["stage": "senate", "due": "2003-06"], "promised: the Senate by June 2003"),
  Row("paused", ["reason": "elections"], "paused: elections"),
  Row("resumed", [:], "resumed"),
  Row("linked", ["relation": "part-of", "to": "xx/plan"], "is part of xx/plan"),
  Row("linked", ["relation": "depends-on", "to": "xx/plan"], "depends on xx/plan"),
  Row("linked", ["relation": "supersedes", "to": "xx/plan"], "supersedes xx/plan"),
  Row("linked", ["relation": "implements", "to": "xx/plan"], "implements: xx/plan"),
  Row("corroborated", ["target": third], "another source for 00000003"),
  Row(
    "corroborated", ["target": third, "stage": "senate", "value": "~7"],
    "another source for 00000003: the Senate, about 7"),
  Row(
    "corrected", ["target": third],
    set: .object([JSON.Member("on", .string("2002-08")), JSON.Member("note", .null)]),
    "corrected 00000003: date is August 2002, no note"),
  Row("retracted", ["target": third, "reason": "wrong law"], "retracted 00000003: wrong law"),
  Row("adopted", [:], "adopted (a kind of event that this version does not know)"),
]

@Test(arguments: rows)
private func `an event says in words what it is`(_ row: Row) throws {
  var members = row.members
  members += [
    JSON.Member("event", .string(row.kind)), JSON.Member("item", .string("xx/law")),
    JSON.Member("recorded", .string("2026-01-01T00:00:00Z")), JSON.Member("by", .string("desk")),
  ]
  if let source = row.source { members.append(JSON.Member("source", source)) }
  if let note = row.note { members.append(JSON.Member("note", .string(note))) }
  let event = try Event(id: SmallCase.id(1), members: members)
  #expect(event.sentence(in: SmallCase.procedure) == row.sentence)
}

@Test(arguments: [
  ("Council of Ministers", "the Council of Ministers"), ("Senate", "the Senate"),
  ("Second reading", "the Second reading"), ("The King", "the King"),
  ("Drafting", "“Drafting”"), ("Withdrawn", "“Withdrawn”"), ("Under way", "“Under way”"),
  ("Report published", "“Report published”"), ("Sent to the King", "“Sent to the King”"),
  ("The year under assessment, report due", "“The year under assessment, report due”"),
  ("រដ្ឋសភា", "“រដ្ឋសភា”"), ("3rd reading", "“3rd reading”"),
])
func `a stage takes an article where its title is a thing, and else stands in quotes`(
  _ row: (String, String)
) {
  let stage = Procedure.Stage(
    name: "x", title: row.0, actor: nil, limit: nil, pace: nil, basis: nil, next: nil, end: nil)
  #expect(stage.titleInSentence == row.1)
}
