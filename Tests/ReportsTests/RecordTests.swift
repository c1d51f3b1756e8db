import Testing

@testable import Docket
@testable import Reports

// What the commands say that write, check and verify records.

private let entry = SmallCase.event(
  31, "entered", SmallCase.law, on: "2003-03-05", ["stage": "senate"])

private func added(isRehearsal: Bool) -> Report {
  Report.added(
    [Report.Landing(event: entry, line: #"{"id":"00"}"#, file: "xx/law.jsonl")],
    isRehearsal: isRehearsal, before: SmallCase.reckoning(on: "2003-03-06"),
    after: SmallCase.reckoning(SmallCase.lawEvents + [entry], on: "2003-03-06"))
}

@Test func `what was recorded is told with what it changes`() {
  #expect(
    added(isRehearsal: false).text == """
      Recorded
      - 5 March 2003, xx/law: entered the Senate [00000031], in xx/law.jsonl

      On 6 March 2003
      - Law on Trafficking (xx/law) was possibly stalled; Council of Ministers since
        some time between July and December 2002. Now it is due soon; Senate since 5
        March 2003.

      """)
}

@Test func `a rehearsal shows the line and what it would change`() {
  #expect(
    added(isRehearsal: true).text == """
      {"id":"00"}

      If recorded, on 6 March 2003
      - Law on Trafficking (xx/law) is possibly stalled; Council of Ministers since
        some time between July and December 2002. It would be due soon; Senate since 5
        March 2003.

      """)
}

@Test func `an undated ruling is told without a date`() {
  let ruling = SmallCase.event(
    32, "retracted", SmallCase.law, ["target": SmallCase.lawEvents[0].id.description])
  let landing = Report.Landing(event: ruling, line: "", file: "f")
  let reckoning = SmallCase.reckoning(SmallCase.lawEvents + [ruling], on: "2003-03-06")
  let text = Report.added([landing], isRehearsal: false, before: reckoning, after: reckoning).text
  #expect(text.hasPrefix("Recorded\n- xx/law: retracted "))
}

@Test func `the row of what was recorded names its file, line and effect`() {
  let row = added(isRehearsal: false).rows.first
  #expect(row?["text"] == .string("entered the Senate"))
  #expect(row?["file"] == .string("xx/law.jsonl"))
  #expect(row?["line"] == .string(#"{"id":"00"}"#))
  #expect(row?["standing_before"] == .string("possibly-stalled"))
  #expect(row?["standing"] == .string("due-soon"))
}

@Test func `an event that changes nothing says so, a first one that the item is new`() {
  let landing = Report.Landing(event: SmallCase.lawEvents[0], line: "", file: "f")
  let nothing = SmallCase.reckoning([], on: "2003-03-06")
  let first = SmallCase.reckoning([SmallCase.lawEvents[0]], on: "2003-03-06")
  #expect(
    Report.added([landing], isRehearsal: false, before: nothing, after: first).text.hasSuffix(
      "- Law on Trafficking (xx/law) is new: possibly stalled; no stage known.\n"))
  #expect(
    Report.added([landing], isRehearsal: false, before: first, after: first).text.hasSuffix(
      "(xx/law) stands as it stood: possibly stalled; no stage\n  known.\n"))
  #expect(
    Report.added([landing], isRehearsal: false, before: nothing, after: nothing).text.hasSuffix(
      "- xx/law: nothing of it has happened yet.\n"))
}

@Test func `verify prints the fingerprint first`() {
  let report = Report.verify(
    Report.Proof(
      fingerprint: "ab+cd", events: 12, knownAt: Timestamp("2026-01-01T00:00:00Z"),
      problems: ["xx/law.jsonl:3:1: not the id of the line"]))
  #expect(
    report.text == """
      fingerprint ab+cd

      12 events recorded by 2026-01-01T00:00:00Z. 1 problem:

      xx/law.jsonl:3:1: not the id of the line

      """)
  #expect(
    report.lines == """
      {"fingerprint":"ab+cd","events":12,"known_at":"2026-01-01T00:00:00Z",\
      "problems":["xx/law.jsonl:3:1: not the id of the line"],"events_half":null,"rules_half":null,"redacted":[],"checkpoint":null}

      """)
  #expect(
    Report.verify(Report.Proof(fingerprint: "ab+cd", events: 1, problems: [])).text
      == "fingerprint ab+cd\n\n1 event. Every id is the SHA-256 of its line.\n")
  #expect(
    Report.verify(Report.Proof(fingerprint: "ab+cd", events: 0, problems: [])).text
      == "fingerprint ab+cd\n\nNo events.\n")
}

@Test func `check writes as compilers do, and hides nothing`() {
  let remarks = [
    Report.Remark(
      .error, rule: "unknown-stage", message: "no stage \"senat\u{1B}\"",
      place: Log.Place(file: "xx/law.jsonl", line: 3), item: SmallCase.law, ids: [SmallCase.id(2)]),
    Report.Remark(.note, rule: "fork", message: "two heads", item: SmallCase.law),
  ]
  #expect(
    Report.check(remarks).text == """
      xx/law.jsonl:3: error: no stage "senat\\u{1b}"
      xx/law: note: two heads

      1 error and 1 note.

      """)
  #expect(
    Report.check(remarks).lines == #"""
      {"severity":"error","rule":"unknown-stage","message":"no stage \"senat\u001b\"",\#
      "file":"xx/law.jsonl","line":3,"item":"xx/law","ids":["00000002@"]}
      {"severity":"note","rule":"fork","message":"two heads",\#
      "file":null,"line":null,"item":"xx/law","ids":[]}

      """#)
  #expect(Report.check([]).text == "Nothing is wrong.\n")
}

@Test func `a folder that was made is shown with its files`() {
  let report = Report.created(
    folder: "records", files: ["README.md"], next: [("items", "where all stands")])
  #expect(report.text == "Made records:\n\n  README.md\n\nitems  where all stands\n")
  #expect(report.lines == "{\"records\":\"records\",\"files\":[\"README.md\"]}\n")
}
