import Testing

@testable import Docket
@testable import Reports

/// Between two days, by what was known at a second of 1 January 2026, if one is given, and now.
private func changes(_ start: String, _ end: String, known second: Int? = nil) -> Report {
  let events = SmallCase.lawEvents + SmallCase.otherEvents
  let knownAt = second.flatMap { Timestamp("2026-01-01T00:00:0\($0)Z") }
  let before = SmallCase.reckoning(events, on: start, knownAt: knownAt)
  let after = SmallCase.reckoning(events, on: end)
  return .changes(Changes(from: before, to: after, of: [SmallCase.law]))
}

@Test func `what changed between two days is told with where it was and what did it`() {
  #expect(
    changes("2002-12-20", "2003-04-01").text
      == """
      What changed from 20 December 2002 to 1 April 2003
      1 item stands otherwise.

      Changed
      - Law on Trafficking (xx/law): was possibly stalled, now stalled; Council of
        Ministers since some time between July and December 2002
        Before: “Drafting at the ministry” since about June 2002, or perhaps Council
        of Ministers since some time between July and December 2002.
        - 2002: opened: Law on Trafficking (law) [00000001] — “A report”, The Post
        - some time between July and December 2002: entered the Council of Ministers
          [00000003] — “Law languishes”, The Post, March 2003
        - 15 January 2003: promised by the minister: the Senate by June 2003
          [00000005] — “A report”, The Post

      """)
}

@Test func `what was learned since is told with how late it was recorded`() {
  #expect(
    changes("2003-03-06", "2003-03-06", known: 3).text
      == """
      What is said otherwise of 6 March 2003
      By what this log knew at 2026-01-01T00:00:03Z and by what it knows now; the
      procedures are those of today.

      0 items stand otherwise; 4 events learned, 1 corrected, retracted or
      corroborated.

      Learned
      - undated, xx/law: is part of xx/plan [00000019]
        Note: said so
        Recorded on 1 January 2026 by desk.

      - 15 January 2003, xx/law: promised by the minister: the Senate by June 2003
        [00000005]
        “A report”, The Post
        Recorded on 1 January 2026 by desk, 8387 days after.

      - February 2003, xx/law: measured cases: about 690 [00000004] (corrected)
        “A report”, The Post
        From 1 January 2026 we said: February 2003, measured cases: about 700.
        Corrected on 1 January 2026 by desk: value is ~690, no unit [00000017]; on the
        word of “A report”, The Post.
        Recorded on 1 January 2026 by desk, at least 8343 days after.

      - 1 March 2003, xx/law: reported: still being discussed [00000006] (retracted)
        “A report”, The Post
        From 1 January 2026 we said: 1 March 2003, reported: still being discussed.
        Retracted on 1 January 2026 by desk: wrong law [00000018]; on the word of “A
        report”, The Post.
        Recorded on 1 January 2026 by desk, 8342 days after.

      Corrected, retracted, corroborated
      - some time between July and December 2002, xx/law: entered the Council of
        Ministers [00000003]
        Also “A report”, The Post (in September 2002) [00000015].

      """)
}

@Test func `what is said otherwise is told with what was said, and on whose word`() {
  #expect(
    changes("2003-03-06", "2003-03-06", known: 6).text
      == """
      What is said otherwise of 6 March 2003
      By what this log knew at 2026-01-01T00:00:06Z and by what it knows now; the
      procedures are those of today.

      0 items stand otherwise; 1 event learned, 2 corrected, retracted or
      corroborated.

      Learned
      - undated, xx/law: is part of xx/plan [00000019]
        Note: said so
        Recorded on 1 January 2026 by desk.

      Corrected, retracted, corroborated
      - February 2003, xx/law: measured cases: about 690 [00000004] (corrected)
        Value was ~700, now ~690; unit was cases, now none.
        Corrected on 1 January 2026 by desk: value is ~690, no unit [00000017]; on the
        word of “A report”, The Post.

      - 1 March 2003, xx/law: reported: still being discussed [00000006] (retracted)
        Retracted on 1 January 2026 by desk: wrong law [00000018]; on the word of “A
        report”, The Post.

      """)
}

@Test func `every change is a row with every key`() {
  let report = changes("2002-12-20", "2003-04-01", known: 4)
  #expect(report.keysWithoutColumn == [])
  let facts = report.rows.map { row in
    let parts = ["change", "from", "to", "member"].map { row[$0]?.text ?? "-" }
    return (parts + ["\(row["late"]?.compact ?? "")"]).joined(separator: " ")
  }
  #expect(
    facts == [
      "standing possibly-stalled stalled - null", "stage drafting council - null",
      "learned - live - null", "learned - live - 8387", "learned - retracted - 8342",
      "corroborated - live - null", "corrected ~700 ~690 value null",
      "corrected cases - unit null",
    ])
}

@Test func `where nothing differs that is said`() {
  #expect(
    changes("2003-03-06", "2003-03-06").text
      == """
      What is said otherwise of 6 March 2003
      0 items stand otherwise.

      """)
  #expect(changes("2003-03-06", "2003-03-06").rows.isEmpty)
}

@Test func `a ruling on a ruling says which it is about, and not that the event is retracted`() {
  let undone = SmallCase.event(
    29, "retracted", SmallCase.law,
    ["target": SmallCase.id(17).description, "reason": "the first was right"])
  let events = SmallCase.lawEvents + SmallCase.otherEvents + [undone]
  let before = SmallCase.reckoning(
    events, on: "2003-03-06", knownAt: Timestamp("2026-01-01T00:00:08Z"))
  let after = SmallCase.reckoning(events, on: "2003-03-06")
  let text = Report.changes(Changes(from: before, to: after, of: [SmallCase.law])).text
  #expect(
    text.contains(
      """
      - February 2003, xx/law: measured cases: about 700 [00000004]
        Value was ~690, now ~700; unit was none, now cases.
        Of a correction [00000017]: Retracted on 1 January 2026 by desk: the first was
        right
      """), "\(text)")
}
