import Testing

@testable import Docket
@testable import Reports

@Test func `why does the sum, names the sources and says what would clear it`() {
  #expect(
    why(SmallCase.law, in: SmallCase.reckoning(on: "2003-03-06")).text
      == """
      Law on Trafficking
      xx/law, law; procedure: Ordinary law

      6 March 2003: possibly stalled; Council of Ministers since some time between
      July and December 2002.

      Why
      - Pace, possible: entered the Council of Ministers [2002-07..2002-12]; pace 3
        months (this record's yardstick); passed between 1 October 2002 and 31 March
        2003; on 6 March 2003 over by −25 to 156 days: possibly stalled; certain from
        1 April 2003.
        What would clear it: an entry into the Senate or an end (In force, Withdrawn);
        a more exact date of entry would settle it.
        What it rests on:
        - some time between July and December 2002: entered the Council of Ministers
          [00000003]
          “Law languishes”, The Post, March 2003
          “has languished for months”

      What else counts
      - Promised by the minister on 15 January 2003: the Senate by June 2003.

      Talk since, without movement
      - 15 January 2003: promised by the minister: the Senate by June 2003 [00000005]
        — “A report”, The Post
      - February 2003: measured cases: about 700 [00000004] — “A report”, The Post
      - 1 March 2003: reported: still being discussed [00000006] — “A report”, The
        Post

      """)
}

@Test func `why tells what an item waits for, and that its clock stands still`() {
  #expect(
    why(SmallCase.code, in: SmallCase.everything).text
      == """
      Penal Code
      xx/code, law; procedure: Ordinary law

      1 June 2004: paused; “Drafting at the ministry” since 10 January 2001.

      Why
      - Pace, certain: entered “Drafting at the ministry” on 10 January 2001; pace 12
        months (usual); passed on 10 January 2002; on 1 June 2004 over by 873 days:
        stalled; certain since 11 January 2002.
        What would clear it: an entry into the Council of Ministers or an end (In
        force, Withdrawn).
        What it rests on:
        - 10 January 2001: entered “Drafting at the ministry” [00000012]
          “A report”, The Post

      - Waiting, certain: depends on Law on Trafficking (xx/law), which is stalled; so
        this is stalled too.
        What would clear it: Law on Trafficking (xx/law) moving on or being done.
        What it rests on:
        - undated: depends on xx/law [00000013]
          “A report”, The Post

      What else counts
      - Its clock stands still: paused: elections, in May 2004 [00000020].

      """)
}

@Test func `why tells what clock runs where nothing has stalled`() {
  #expect(
    why(SmallCase.law, in: SmallCase.reckoning(on: "2002-09-15")).text
      == """
      Law on Trafficking
      xx/law, law; procedure: Ordinary law

      15 September 2002: due soon; “Drafting at the ministry” since about June 2002,
      or perhaps Council of Ministers since some time between July and December 2002.

      Why it has not stalled
      - The pace of 3 months at the Council of Ministers (this record's yardstick)
        runs until some day between 1 October 2002 and 31 March 2003.
      - The pace of 12 months at “Drafting at the ministry” (usual) runs until some
        day between 1 May and 31 July 2003.
      - Last heard of about June 2002; silent only after 12 months without a word.

      """)
}

@Test func `why tells that no reason outlives an end`() {
  #expect(
    why(SmallCase.law, in: SmallCase.withdrawn).text
      == """
      Law on Trafficking
      xx/law, law; procedure: Ordinary law

      1 June 2004: closed (dropped); “Withdrawn” since 1 April 2003.

      Why it has not stalled
      - It is over, and no reason outlives an end.

      Promises
      - promised by the minister on 15 January 2003: the Senate by June 2003: broken,
        337 to 366 days ago [00000005]

      """)
}

@Test func `why of an item without a procedure has nothing to reckon`() {
  #expect(
    why(SmallCase.plan, in: SmallCase.everything).text
      == """
      ផែនការ\u{200B}ប្រាំ\u{200B}ឆ្នាំ
      xx/plan, plan

      1 June 2004: on track; no stage known.

      0 of 1 law reached, 1 overdue.

      Why it has not stalled
      - It has no procedure, so no limit, pace or silence can be reckoned.

      Talk since, without movement
      - December 2003: reported: “we will\\u{9}see” [00000021] — “Speech
        \\u{1b}[31mred\\u{202e}”, The Post, 1 December 2003

      """)
}

@Test func `why tells an event once, and then that it stands above`() {
  let report = SmallCase.event(3, "reported", SmallCase.law, on: "2003", note: "no news")
  let reckoning = SmallCase.reckoning([SmallCase.lawEvents[0], report], on: "2006-03-06")
  let text = why(SmallCase.law, in: reckoning).text
  #expect(text.contains("  - 2003: reported: no news [00000003]\n"))
  #expect(text.hasSuffix("- 2003: reported [00000003], see above\n"))
}

@Test func `the row of why adds the sum of each reason, and the talk`() {
  #expect(
    why(SmallCase.law, in: SmallCase.reckoning(on: "2003-03-06")).lines
      == #"""
      {"item":"xx/law","title":"Law on Trafficking","kind":"law","procedure":"xx-law",\#
      "stage":"council","maybe_stages":[],"since":{"edtf":"[2002-07..2002-12]",\#
      "earliest":"2002-07-01","latest":"2002-12-31"},"standing":"possibly-stalled","outcome":null,\#
      "reasons":[{"reason":"pace","certain":false,"since":{"edtf":"[2002-07..2002-12]",\#
      "earliest":"2002-07-01","latest":"2002-12-31"},"due":{"edtf":null,"earliest":"2002-10-01",\#
      "latest":"2003-03-31"},"over":{"min":-25,"max":156},"basis":"this record's yardstick",\#
      "events":["00000003@"],\#
      "text":"entered the Council of Ministers [2002-07..2002-12]; pace 3 months (this record's \#
      yardstick); passed between 1 October 2002 and 31 March 2003; on 6 March 2003 over by −25 \#
      to 156 days: possibly stalled; certain from 1 April 2003.",\#
      "certain_from":"2003-04-01",\#
      "clears_with":"an entry into the Senate or an end (In force, Withdrawn); a more exact date \#
      of entry would settle it",\#
      "pauses":[]}],\#
      "talk":["00000005@","00000004@","00000006@"]}

      """#)
}

@Test func `what waits has neither a due day nor days over`() {
  #expect(
    why(SmallCase.code, in: SmallCase.everything).lines
      == #"""
      {"item":"xx/code","title":"Penal Code","kind":"law","procedure":"xx-law","stage":"drafting",\#
      "maybe_stages":[],"since":{"edtf":"2001-01-10","earliest":"2001-01-10",\#
      "latest":"2001-01-10"},"standing":"paused","outcome":null,"reasons":[{"reason":"pace",\#
      "certain":true,"since":{"edtf":"2001-01-10","earliest":"2001-01-10","latest":"2001-01-10"},\#
      "due":{"edtf":null,"earliest":"2002-01-10","latest":"2002-01-10"},"over":{"min":873,\#
      "max":873},"basis":"usual","events":["00000012@"],\#
      "text":"entered “Drafting at the ministry” on 10 January 2001; pace 12 months (usual); \#
      passed on 10 January 2002; on 1 June 2004 over by 873 days: stalled; certain since 11 \#
      January 2002.",\#
      "certain_from":"2002-01-11",\#
      "clears_with":"an entry into the Council of Ministers or an end (In force, Withdrawn)",\#
      "pauses":[]},{\#
      "reason":"waiting","certain":true,"since":null,"basis":"depends-on","events":["00000013@"],\#
      "text":"depends on Law on Trafficking (xx/law), which is stalled; so this is stalled too.",\#
      "certain_from":null,"clears_with":"Law on Trafficking (xx/law) moving on or being done",\#
      "pauses":[]}],\#
      "talk":[]}

      """#)
}

private func why(_ item: ItemID, in reckoning: Reckoning) -> Report {
  guard let state = reckoning[item] else { return Report(rows: [], document: Document()) }
  return Report.why(state, in: reckoning)
}

@Test func `why names the pauses that its sum counts, and no others`() {
  let events =
    SmallCase.lawEvents.prefix(1) + [
      SmallCase.event(2, "paused", SmallCase.law, on: "2002-02"),
      SmallCase.event(3, "entered", SmallCase.law, on: "2002-07-01", ["stage": "council"]),
      SmallCase.event(
        4, "paused", SmallCase.law, on: "2002-08-05/2002-08-15", ["reason": "elections"]),
      SmallCase.event(5, "paused", SmallCase.law, on: "2002-09", ["reason": "a deadlock"]),
      SmallCase.event(6, "resumed", SmallCase.law, on: "2002-10-10"),
      SmallCase.event(7, "paused", SmallCase.law, on: "2003-09"),
    ]
  let report = why(SmallCase.law, in: SmallCase.reckoning(Array(events), on: "2003-03-06"))
  #expect(
    report.text.contains(
      """
      - Pace, certain: entered the Council of Ministers on 1 July 2002; pace 3 months
        (this record's yardstick); the clock stood still for 20 to 49 days; passed
        between 21 October and 19 November 2002; on 6 March 2003 over by 107 to 136
        days: stalled; certain since 20 November 2002.
        What would clear it: an entry into the Senate or an end (In force, Withdrawn).
        What it rests on:
        - 1 July 2002: entered the Council of Ministers [00000003]
          “A report”, The Post
        When the clock stood still:
        - from 5 to 15 August 2002: paused: elections [00000004]
          “A report”, The Post
        - September 2002: paused: a deadlock [00000005]
          “A report”, The Post
        - 10 October 2002: resumed [00000006]
          “A report”, The Post
      """))
  let reasons = report.rows.first?.members?["reasons"]?.elements ?? []
  #expect(
    reasons.map { $0.members?["pauses"]?.elements?.count } == [3])
}

@Test func `why of an item whose procedure is not there names it`() {
  let stray = SmallCase.event(
    1, "opened", SmallCase.law, on: "2002",
    ["title": "Law on Trafficking", "kind": "law", "procedure": "gone"])
  #expect(
    why(SmallCase.law, in: SmallCase.reckoning([stray], on: "2003-03-06")).text.contains(
      """
      - Its procedure, "gone", is not there or cannot be read, so no limit, pace or
        silence can be reckoned.
      """))
}
