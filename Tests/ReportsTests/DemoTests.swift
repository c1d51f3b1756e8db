import EDTF
import Testing
@testable import Docket
@testable import Reports
@Test func demo() {
  let a = SmallCase.lawEvents
  let r = SmallCase.reckoning(on: "2003-03-06")
  let more: [Event] = a + [
   SmallCase.event(11, "opened", SmallCase.code, on: "2001", ["title": "Penal Code", "kind": "law", "procedure": "xx-law"]),
   SmallCase.event(12, "entered", SmallCase.code, on: "2001-01-10", ["stage": "drafting"]),
   SmallCase.event(13, "linked", SmallCase.code, ["relation": "depends-on", "to": "xx/law"]),
   SmallCase.event(14, "opened", SmallCase.plan, on: "2000", ["title": "ផែនការ\u{200B}ប្រាំ\u{200B}ឆ្នាំ", "kind": "plan"]),
   SmallCase.event(15, "corroborated", SmallCase.law, on: "2002-09", ["target": SmallCase.id(3).description]),
   SmallCase.event(16, "promised", SmallCase.law, on: "2003-07-15", ["stage": "senate", "due": "2003-12", "who": "the minister"]),
   SmallCase.event(17, "corrected", SmallCase.law, ["target": SmallCase.id(4).description], set: [JSON.Member("value", .string("~690")), JSON.Member("unit", .null)]),
   SmallCase.event(18, "retracted", SmallCase.law, ["target": SmallCase.id(6).description, "reason": "wrong law"]),
   SmallCase.event(19, "linked", SmallCase.law, ["relation": "part-of", "to": "xx/plan"], source: nil, note: "said so"),
   SmallCase.event(20, "paused", SmallCase.code, on: "2004-05", ["reason": "elections"]),
   SmallCase.event(21, "reported", SmallCase.plan, on: "2003-12", source: SmallCase.source("Speech \u{1b}[31mred\u{202e}", date: "2003-12-01", quote: "we will\tsee", url: "https://example.org/a/very/long/address/that/does/not/fit/on/any/line/of/eighty/columns/at/all")),
  ]
  let q = SmallCase.reckoning(more, on: "2004-06-01")
  print(Report.items(q.items, in: q).text)
  print(Report.stalled(q.items, possibly: true, in: q).text)
  print("-----")
  for s in q.items {  print(Report.show(s, in: q).text)
  print("-----")
   print(Report.why(s, in: q).text) }
  print("-----")
  print(Report.timeline(q.entries, in: q).text)
  print("-----")
  print(Report.dates(["2003-03-06", "2002-06~", "[2002-07..2002-12]", "../2003-02", "2003/", "6 March 2003"].map { t in (t, Result { () throws(EDTFError) in try EDTFDate(t) }) }).text)
  print(Report.added([Report.Landing(event: more[6], line: "{}", file: "xx/code.jsonl")], isRehearsal: false, before: r, after: q).text)
  print(Report.verify(fingerprint: "a+b", events: 12, problems: []).text)
  print(Report.verify(fingerprint: "a+b", events: 12, problems: ["xx/law.jsonl:1:1: the id is not that of the line"]).text)
  print(Report.created(folder: "records", files: ["records/README"]).text)
}
