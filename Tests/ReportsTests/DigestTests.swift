import Testing

@testable import Docket
@testable import Reports

private func digest(
  _ events: [Event] = SmallCase.lawEvents + SmallCase.otherEvents, since: String, asOf: String,
  of item: ItemID? = nil
) -> Report {
  let after = SmallCase.reckoning(events, on: asOf)
  let states = after.items.filter { item == nil || $0.item == item }
  let digest = Digest(from: SmallCase.reckoning(events, on: since), to: after, of: states)
  let basis = Report.Basis(
    knownAt: Timestamp("2026-02-01T00:00:00Z"), events: events.count, fingerprint: "abc+def")
  return .digest(digest, on: basis)
}

@Test func `a digest tells what changed, what stalled, what falls due and what happened`() {
  #expect(
    digest(since: "2002-12-20", asOf: "2003-02-28").text
      == """
      Digest of 28 February 2003
      Since 20 December 2002: 1 item changed; 1 stalled; 1 possibly stalled; 1 due by
      30 March 2003; 4 new events.

      Changed
      - Law on Trafficking (xx/law): still possibly stalled; Council of Ministers
        since some time between July and December 2002
        - 2002: opened: Law on Trafficking (law) [00000001] — “A report”, The Post
        - some time between July and December 2002: entered the Council of Ministers
          [00000003] — “Law languishes”, The Post, March 2003
        - 15 January 2003: promised by the minister: the Senate by June 2003
          [00000005] — “A report”, The Post

      Still stalled
      - Penal Code
        xx/code: “Drafting at the ministry” since 10 January 2001
        Certain: the pace of 12 months at “Drafting at the ministry” (usual) ran out
        on 10 January 2002, 414 days ago.
        Certain: last heard of between 10 January and 31 December 2001; the 12 months
        it may be silent (Ordinary law) ran out between 10 January and 31 December
        2002, 59 to 414 days ago.
        Possible: depends on Law on Trafficking (xx/law), which is possibly stalled.

      Possibly stalled
      - Law on Trafficking
        xx/law: Council of Ministers since some time between July and December 2002
        Possible: the pace of 3 months at the Council of Ministers (this record's
        yardstick) may have run out between 1 October 2002 and 31 March 2003, at most
        150 days ago.

      Due by 30 March 2003
      - Law on Trafficking (xx/law): the pace of 3 months at the Council of Ministers
        (this record's yardstick) runs out between 1 October 2002 and 31 March 2003;
        it may be over already [00000003]

      Promises made, kept, broken or put off
      - Law on Trafficking (xx/law): promised by the minister on 15 January 2003: the
        Senate by June 2003: open [00000005]

      What happened
      - 2002, xx/law: opened: Law on Trafficking (law) [00000001]
        “A report”, The Post

      - some time between July and December 2002, xx/law: entered the Council of
        Ministers [00000003]
        “Law languishes”, The Post, March 2003; also “A report”, The Post (in
        September 2002)
        “has languished for months”

      - 15 January 2003, xx/law: promised by the minister: the Senate by June 2003
        [00000005]
        “A report”, The Post

      - February 2003, xx/law: measured cases: about 690 [00000004] (corrected)
        “A report”, The Post
        From 1 January 2026 we said: February 2003, measured cases: about 700.
        Corrected on 1 January 2026 by desk: value is ~690, no unit [00000017]; on the
        word of “A report”, The Post.

      Figures
      - xx/law, cases (February 2003): about 690 [00000004]
        “A report”, The Post

      What it rests on
      As of 28 February 2003, by what this log knew at 2026-02-01T00:00:00Z: 17
      events. The procedures are those of the day it was made.

      fingerprint abc+def

      """)
}

@Test func `what stalled since is told apart from what had stalled before`() {
  #expect(
    digest(since: "2003-06-25", asOf: "2003-07-20").text
      == """
      Digest of 20 July 2003
      Since 25 June 2003: 0 items changed; 2 stalled; 0 possibly stalled; 0 due by 19
      August 2003; 1 new event.

      Still stalled
      - Penal Code
        xx/code: “Drafting at the ministry” since 10 January 2001
        Certain: the pace of 12 months at “Drafting at the ministry” (usual) ran out
        on 10 January 2002, 556 days ago.
        Certain: last heard of between 10 January and 31 December 2001; the 12 months
        it may be silent (Ordinary law) ran out between 10 January and 31 December
        2002, 201 to 556 days ago.
        Certain: depends on Law on Trafficking (xx/law), which is stalled.

      - Law on Trafficking
        xx/law: Council of Ministers since some time between July and December 2002
        Certain: the pace of 3 months at the Council of Ministers (this record's
        yardstick) ran out between 1 October 2002 and 31 March 2003, 111 to 292 days
        ago.
        Certain: promised by the minister on 15 January 2003: the Senate by June 2003,
        20 to 49 days ago; put off once since, last to December 2003, by 154 to 213
        days in all.

      Promises made, kept, broken or put off
      - Law on Trafficking (xx/law): promised by the minister on 15 January 2003: the
        Senate by June 2003: broken, 20 to 49 days ago; put off once since, last to
        December 2003, by 154 to 213 days in all [00000005]
      - Law on Trafficking (xx/law): promised by the minister on 15 July 2003: the
        Senate by December 2003: open [00000016]

      What happened
      - 15 July 2003, xx/law: promised by the minister: the Senate by December 2003
        [00000016]
        “A report”, The Post

      What it rests on
      As of 20 July 2003, by what this log knew at 2026-02-01T00:00:00Z: 17 events.
      The procedures are those of the day it was made.

      fingerprint abc+def

      """)
}

@Test func `what was recorded in the time is new, whenever it happened`() {
  #expect(
    digest(since: "2025-12-31", asOf: "2026-01-07", of: SmallCase.law).text
      == """
      Digest of 7 January 2026
      Since 31 December 2025: 0 items changed; 1 stalled; 0 possibly stalled; 0 due by
      6 February 2026; 11 new events.

      Still stalled
      - Law on Trafficking
        xx/law: Council of Ministers since some time between July and December 2002
        Certain: the pace of 3 months at the Council of Ministers (this record's
        yardstick) ran out between 1 October 2002 and 31 March 2003, 8318 to 8499 days
        ago.
        Certain: promised by the minister on 15 January 2003: the Senate by June 2003,
        8227 to 8256 days ago; put off once since, last to December 2003, by 154 to
        213 days in all.
        Certain: last heard of on 15 July 2003; the 12 months it may be silent
        (Ordinary law) ran out on 15 July 2004, 7846 days ago.

      Newly recorded
      - undated, xx/law: is part of xx/plan [00000019]
        Note: said so
      - 2002, xx/law: opened: Law on Trafficking (law) [00000001]
        “A report”, The Post
      - about June 2002, xx/law: entered “Drafting at the ministry” [00000002]
        “A report”, The Post
      - some time between July and December 2002, xx/law: entered the Council of
        Ministers [00000003]
        “Law languishes”, The Post, March 2003; also “A report”, The Post (in
        September 2002)
        “has languished for months”
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

      Corrected, retracted, corroborated
      - September 2002, xx/law: another source for 00000003 [00000015]
        “A report”, The Post
      - recorded 1 January 2026, xx/law: corrected 00000004: value is ~690, no unit
        [00000017]
        “A report”, The Post
      - recorded 1 January 2026, xx/law: retracted 00000006: wrong law [00000018]
        “A report”, The Post

      Figures
      - xx/law, cases (February 2003): about 690 [00000004]
        “A report”, The Post

      What it rests on
      As of 7 January 2026, by what this log knew at 2026-02-01T00:00:00Z: 17 events.
      The procedures are those of the day it was made.

      fingerprint abc+def

      """)
}

@Test func `a quiet week is told in one line`() {
  #expect(
    digest(SmallCase.lawEvents, since: "2002-08-01", asOf: "2002-08-08").markdown
      == #"""
      # Digest of 8 August 2002

      Since 1 August 2002: 0 items changed; 0 stalled; 0 possibly stalled; 0 due by 7 September \#
      2002; 0 new events.

      ## What it rests on

      As of 8 August 2002, by what this log knew at 2026-02-01T00:00:00Z: 6 events. The \#
      procedures are those of the day it was made.

      ```text
      fingerprint abc+def
      ```

      """#)
}

@Test func `the row of a digest has every key`() {
  let report = digest(SmallCase.lawEvents, since: "2003-01-20", asOf: "2003-03-06")
  #expect(
    report.lines
      == #"""
      {"as_of":"2003-03-06","known_at":"2026-02-01T00:00:00Z","since":"2003-01-20","changed":[],\#
      "stalled":[],"due":[{"item":"xx/law","stage":"council","reason":"pace","due":{"edtf":null,\#
      "earliest":"2002-10-01","latest":"2003-03-31"},"certain":false,\#
      "basis":"this record's yardstick","events":["00000003@"]}],"new":["00000004@",\#
      "00000006@"],"events":6,"fingerprint":"abc+def","possibly_stalled":[{"item":"xx/law",\#
      "title":"Law on Trafficking","kind":"law","procedure":"xx-law","stage":"council",\#
      "maybe_stages":[],"since":{"edtf":"[2002-07..2002-12]","earliest":"2002-07-01",\#
      "latest":"2002-12-31"},"standing":"possibly-stalled","outcome":null,\#
      "reasons":[{"reason":"pace","certain":false,"since":{"edtf":"[2002-07..2002-12]",\#
      "earliest":"2002-07-01","latest":"2002-12-31"},"due":{"edtf":null,"earliest":"2002-10-01",\#
      "latest":"2003-03-31"},"over":{"min":-25,"max":156},"basis":"this record's yardstick",\#
      "events":["00000003@"]}]}],"promises":[],"corrected":[],"figures":[{"item":"xx/law",\#
      "figure":"cases","value":"~700","least":600,"most":800,"unit":"cases","period":null,\#
      "on":{"edtf":"2003-02","earliest":"2003-02-01","latest":"2003-02-28"},\#
      "source":{"title":"A report","publisher":"The Post","date":null,"url":null,\#
      "archived":null,"quote":null},"id":"00000004@"}],"redacted":[]}

      """#)
  #expect(report.keysWithoutColumn == [])
}
