import Testing

@testable import Docket
@testable import Reports

@Test func `the timeline tells what happened, what was corrected and what was retracted`() {
  let reckoning = SmallCase.everything
  #expect(
    Report.timeline(reckoning.entries, in: reckoning).text
      == """
      17 events.

      - undated, xx/code: depends on xx/law [00000013]
        “A report”, The Post
      - undated, xx/law: is part of xx/plan [00000019]
        Note: said so
      - 2000, xx/plan: opened: ផែនការ\u{200B}ប្រាំ\u{200B}ឆ្នាំ (plan) [00000014]
        “A report”, The Post
      - 2001, xx/code: opened: Penal Code (law) [00000011]
        “A report”, The Post
      - 10 January 2001, xx/code: entered “Drafting at the ministry” [00000012]
        “A report”, The Post
      - 2002, xx/law: opened: Law on Trafficking (law) [00000001]
        “A report”, The Post
      - about June 2002, xx/law: entered “Drafting at the ministry” [00000002]
        “A report”, The Post
      - some time between July and December 2002, xx/law: entered the Council of
        Ministers [00000003]
        “Law languishes”, The Post, March 2003; also “A report”, The Post (in
        September 2002)
      - September 2002, xx/law: another source for 00000003 [00000015]
        “A report”, The Post
      - 15 January 2003, xx/law: promised by the minister: the Senate by June 2003
        [00000005]
        “A report”, The Post
      - February 2003, xx/law: measured cases: about 690 [00000004] (corrected)
        “A report”, The Post
        From 1 January 2026 we said: February 2003, measured cases: about 700.
        Corrected on 1 January 2026 by desk: value is ~690, no unit [00000017]; on the
        word of “A report”, The Post.
      - 1 March 2003, xx/law: reported: still being discussed [00000006] (retracted)
        “A report”, The Post
        From 1 January 2026 we said: 1 March 2003, reported: still being discussed.
        Retracted on 1 January 2026 by desk: wrong law [00000018]; on the word of “A
        report”, The Post.
      - 15 July 2003, xx/law: promised by the minister: the Senate by December 2003
        [00000016]
        “A report”, The Post
      - December 2003, xx/plan: reported: “we will\\u{9}see” [00000021]
        “Speech \\u{1b}[31mred\\u{202e}”, The Post, 1 December 2003
      - May 2004, xx/code: paused: elections [00000020]
        “A report”, The Post
      - recorded 1 January 2026, xx/law: corrected 00000004: value is ~690, no unit
        [00000017]
        “A report”, The Post
      - recorded 1 January 2026, xx/law: retracted 00000006: wrong law [00000018]
        “A report”, The Post

      """)
}

@Test func `an event is listed by the day its source states, not by what a clock takes that for`() {
  let reckoning = SmallCase.reckoning(
    [
      SmallCase.event(1, "reported", SmallCase.law, on: "2002-09~"),
      SmallCase.event(2, "reported", SmallCase.law, on: "2002-08-21"),
      SmallCase.event(3, "reported", SmallCase.law, on: "2002-09"),
      SmallCase.event(4, "reported", SmallCase.law),
    ], on: "2003-03-06")
  let order = [4, 2, 1, 3].map(SmallCase.id)
  #expect(reckoning.entries.map(\.event.id) == order)
  #expect(reckoning[SmallCase.law]?.facts.inTimelineOrder().map(\.id) == order)
}

@Test func `the row of an event has every key`() {
  let reckoning = SmallCase.everything
  let entries = reckoning.entries.filter { [3, 18].map(SmallCase.id).contains($0.event.id) }
  #expect(
    Report.timeline(entries, in: reckoning).lines
      == #"""
      {"id":"00000003@","event":"entered","item":"xx/law","on":{"edtf":"[2002-07..2002-12]",\#
      "earliest":"2002-07-01","latest":"2002-12-31"},"stage":"council",\#
      "text":"entered the Council of Ministers","source":{"title":"Law languishes",\#
      "publisher":"The Post","date":"2003-03","url":null,"archived":null,\#
      "quote":"has languished for months"},"sources":[{"title":"Law languishes",\#
      "publisher":"The Post","date":"2003-03","url":null,"archived":null,\#
      "quote":"has languished for months"},{"title":"A report","publisher":"The Post","date":null,\#
      "url":null,"archived":null,"quote":null}],"recorded":"2026-01-01T00:00:03Z","by":"desk",\#
      "state":"live"}
      {"id":"00000018@","event":"retracted","item":"xx/law","on":{"edtf":null,\#
      "earliest":"2026-01-01","latest":"2026-01-01"},"stage":null,\#
      "text":"retracted 00000006: wrong law","source":{"title":"A report","publisher":"The Post",\#
      "date":null,"url":null,"archived":null,"quote":null},"sources":[{"title":"A report",\#
      "publisher":"The Post","date":null,"url":null,"archived":null,"quote":null}],\#
      "recorded":"2026-01-01T00:00:08Z","by":"desk","state":"live"}

      """#)
}
