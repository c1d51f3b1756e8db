import Testing

@testable import Docket
@testable import Reports

@Test func `what is found is shown with its quote and its note`() throws {
  let reckoning = SmallCase.everything
  let filter = try Filter(
    [FilterWord("LANGUISH")], Vocabulary(Log(), Rulebook()),
    TextFolding { Array($0.lowercased().utf8) })
  #expect(
    Report.found(filter.entries(of: reckoning), in: reckoning).text
      == """
      1 event.

      - some time between July and December 2002, xx/law: entered the Council of
        Ministers [00000003]
        “Law languishes”, The Post, March 2003; also “A report”, The Post (in
        September 2002)
        “has languished for months”

      """)
}

@Test func `sources stand by publisher, with the number of events that rest on each`() {
  let other = SmallCase.event(
    60, "reported", SmallCase.code, on: "2003-04",
    source: SmallCase.source("A law", date: "2003-04-01", url: "https://example.org/a"))
  let reckoning = SmallCase.reckoning(SmallCase.lawEvents + [other], on: "2004")
  let report = Report.sources(reckoning.citations(of: reckoning.entries), in: reckoning)
  #expect(
    report.text
      == """
      3 sources of 1 publisher for 7 events.

      The Post (7 events)
      - “Law languishes”, March 2003: 1 event
      - “A law”, 1 April 2003: 1 event
        https://example.org/a
      - “A report”: 5 events

      """)
  #expect(
    report.lines
      == #"""
      {"publisher":"The Post","title":"Law languishes","date":"2003-03","url":null,"events":1}
      {"publisher":"The Post","title":"A law","date":"2003-04-01","url":"https://example.org/a",\#
      "events":1}
      {"publisher":"The Post","title":"A report","date":null,"url":null,"events":5}

      """#)
  #expect(report.keysWithoutColumn == [])
}

@Test func `a retraction that was retracted shows as it happened`() {
  let event = SmallCase.event(70, "reported", SmallCase.law, on: "2003-05", note: "sent on")
  let retraction = SmallCase.event(
    71, "retracted", SmallCase.law, ["target": event.id.description, "reason": "another law"])
  let undoing = SmallCase.event(
    72, "retracted", SmallCase.law,
    ["target": retraction.id.description, "reason": "it was this law"], source: nil)
  let reckoning = SmallCase.reckoning([event, retraction, undoing], on: "2004")
  #expect(
    Report.timeline(reckoning.entries, in: reckoning).text
      == """
      3 events.

      - May 2003, xx/law: reported: sent on [00000070]
        “A report”, The Post
        From 1 January 2026 we said: May 2003, reported: sent on.
        Retracted on 1 January 2026 by desk: another law [00000071]; on the word of “A
        report”, The Post; which was itself retracted on 1 January 2026 [00000072].

      - recorded 1 January 2026, xx/law: retracted 00000070: another law [00000071]
        (retracted)
        “A report”, The Post
        Retracted on 1 January 2026 by desk: it was this law [00000072].

      - recorded 1 January 2026, xx/law: retracted 00000071: it was this law
        [00000072]

      """)
}

@Test func `a source that disagrees stands beside the other, and is called so`() {
  let entry = SmallCase.event(80, "entered", SmallCase.law, on: "2003-02", ["stage": "senate"])
  let other = SmallCase.event(
    81, "corroborated", SmallCase.law, on: "2003-04-02", ["target": entry.id.description],
    source: SmallCase.source("A diary"))
  let reckoning = SmallCase.reckoning([entry, other], on: "2004")
  let timeline = Report.timeline(reckoning.entries, in: reckoning)
  #expect(
    timeline.text
      == """
      2 events.

      - February 2003, xx/law: entered senate [00000080]
        “A report”, The Post; against it “A diary”, The Post (on 2 April 2003)
      - 2 April 2003, xx/law: another source for 00000080 [00000081]
        “A diary”, The Post

      """)
  let show = reckoning[SmallCase.law].map { Report.show($0, in: reckoning).text } ?? ""
  #expect(show.contains("Against that, on 2 April 2003 [00000081]:\n  “A diary”, The Post"))
}
