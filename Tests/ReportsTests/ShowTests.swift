import Testing

@testable import Docket
@testable import Reports

@Test func `an announcement that was retracted stands among what was`() {
  let ahead = SmallCase.event(
    31, "entered", SmallCase.law, on: "2007-03-01", ["stage": "senate"],
    source: SmallCase.source("Agenda", date: "2004-01"))
  let ruling = SmallCase.event(
    32, "retracted", SmallCase.law, ["target": SmallCase.id(31).description, "reason": "cancelled"])
  let reckoning = SmallCase.reckoning(SmallCase.lawEvents + [ahead, ruling], on: "2004-06-01")
  let text = reckoning[SmallCase.law].map { Report.show($0, in: reckoning).text } ?? ""
  #expect(text.contains("Retracted\n- 1 March 2007, xx/law: entered the Senate [00000031]"))
}

@Test func `show tells the whole way, what was promised, and every event with its sources`() {
  #expect(
    show(SmallCase.law, in: SmallCase.everything).text
      == """
      Law on Trafficking
      xx/law, law; procedure: Ordinary law

      1 June 2004: stalled; Council of Ministers since some time between July and
      December 2002.

      Titles
      - km: ច្បាប់

      Why
      - Certain: the pace of 3 months at the Council of Ministers (this record's
        yardstick) ran out between 1 October 2002 and 31 March 2003, 428 to 609 days
        ago.
      - Certain: promised by the minister on 15 January 2003: the Senate by June 2003,
        337 to 366 days ago; put off once since, last to December 2003, by 154 to 213
        days in all.

      Its way
      Stage                    Since                    Until
      -----------------------  -----------------------  -----------------------
      Drafting at the          about June 2002          some time between July
      ministry                                          and December 2002
      Council of Ministers     some time between July                            here
                               and December 2002

      Promises
      - promised by the minister on 15 January 2003: the Senate by June 2003: broken,
        337 to 366 days ago; put off once since, last to December 2003, by 154 to 213
        days in all [00000005]
      - promised by the minister on 15 July 2003: the Senate by December 2003: broken,
        153 to 183 days ago [00000016]

      Ties
      - is part of ផែនការ\u{200B}ប្រាំ\u{200B}ឆ្នាំ (xx/plan) [00000019]

      Events
      - undated: is part of xx/plan [00000019]
        Note: said so
      - 2002: opened: Law on Trafficking (law) [00000001]
        “A report”, The Post
      - about June 2002: entered “Drafting at the ministry” [00000002]
        “A report”, The Post
      - some time between July and December 2002: entered the Council of Ministers
        [00000003]
        “Law languishes”, The Post, March 2003
        “has languished for months”
        Also, in September 2002 [00000015]:
        “A report”, The Post
      - 15 January 2003: promised by the minister: the Senate by June 2003 [00000005]
        “A report”, The Post
      - February 2003: measured cases: about 690 [00000004]
        “A report”, The Post
        From 1 January 2026 we said: February 2003, measured cases: about 700.
        Corrected on 1 January 2026 by desk: value is ~690, no unit [00000017]; on the
        word of “A report”, The Post.
      - 15 July 2003: promised by the minister: the Senate by December 2003 [00000016]
        “A report”, The Post

      Retracted
      - 1 March 2003, xx/law: reported: still being discussed [00000006] (retracted)
        “A report”, The Post
        From 1 January 2026 we said: 1 March 2003, reported: still being discussed.
        Retracted on 1 January 2026 by desk: wrong law [00000018]; on the word of “A
        report”, The Post.

      """)
}

@Test func `show lists the parts; hostile text cannot act`() {
  #expect(
    show(SmallCase.plan, in: SmallCase.everything).text
      == """
      ផែនការ\u{200B}ប្រាំ\u{200B}ឆ្នាំ
      xx/plan, plan

      1 June 2004: on track; no stage known.

      0 of 1 law reached, 1 overdue.

      Parts
      - Law on Trafficking (xx/law): stalled

      Events
      - 2000: opened: ផែនការ\u{200B}ប្រាំ\u{200B}ឆ្នាំ (plan) [00000014]
        “A report”, The Post

      - December 2003: reported: “we will\\u{9}see” [00000021]
        “Speech \\u{1b}[31mred\\u{202e}”, The Post, 1 December 2003
        https://example.org/an/address/too/long/for/a/line/is/there/to/be/copied/so/whole

      """)
}

@Test func `the row of show has every key`() {
  #expect(
    show(SmallCase.law, in: SmallCase.reckoning(on: "2003-03-06")).lines
      == #"""
      {"item":"xx/law","title":"Law on Trafficking","kind":"law","procedure":"xx-law",\#
      "stage":"council","maybe_stages":[],"since":{"edtf":"[2002-07..2002-12]",\#
      "earliest":"2002-07-01","latest":"2002-12-31"},"standing":"possibly-stalled","outcome":null,\#
      "reasons":[{"reason":"pace","certain":false,"since":{"edtf":"[2002-07..2002-12]",\#
      "earliest":"2002-07-01","latest":"2002-12-31"},"due":{"edtf":null,"earliest":"2002-10-01",\#
      "latest":"2003-03-31"},"over":{"min":-25,"max":156},"basis":"this record's yardstick",\#
      "events":["00000003@"]}],"spells":[{"stage":"drafting","from":{"edtf":"2002-06~",\#
      "earliest":"2002-05-01","latest":"2002-07-31"},"until":{"edtf":"[2002-07..2002-12]",\#
      "earliest":"2002-07-01","latest":"2002-12-31"}},{"stage":"council","from":{\#
      "edtf":"[2002-07..2002-12]","earliest":"2002-07-01","latest":"2002-12-31"},"until":null}],\#
      "links":[],"promises":[{"stage":"senate","due":{"edtf":"2003-06","earliest":"2003-06-01",\#
      "latest":"2003-06-30"},"who":"the minister","made":{"edtf":"2003-01-15",\#
      "earliest":"2003-01-15","latest":"2003-01-15"},"state":"open","slips":0}],"parts":[],\#
      "figures":[{"figure":"cases","value":"~700","unit":"cases","period":null,"on":{\#
      "edtf":"2003-02","earliest":"2003-02-01","latest":"2003-02-28"},"source":{"title":"A \#
      report",\#
      "publisher":"The Post","date":null,"url":null,"archived":null,"quote":null},\#
      "id":"00000004@"}],"events":["00000001@","00000002@","00000003@","00000005@","00000004@",\#
      "00000006@"],"lives":[{"item":"xx/law","title":"Law on Trafficking","from":{"edtf":"2002",\#
      "earliest":"2002-01-01","latest":"2002-12-31"},"until":null,\#
      "standing":"possibly-stalled","outcome":null}]}

      """#)
}

private func show(_ item: ItemID, in reckoning: Reckoning) -> Report {
  guard let state = reckoning[item] else { return Report(rows: [], document: Document()) }
  return Report.show(state, in: reckoning)
}
