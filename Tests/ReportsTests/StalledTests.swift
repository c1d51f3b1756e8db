import Testing

@testable import Docket
@testable import Reports

@Test func `what may have stalled is told apart from what has`() {
  let reckoning = SmallCase.reckoning(on: "2003-03-06")
  #expect(
    Report.stalled(reckoning.items, possibly: true, in: reckoning).text
      == """
      6 March 2003: nothing has certainly stalled, 1 possibly.

      Possibly stalled
      - Law on Trafficking
        xx/law: Council of Ministers since some time between July and December 2002
        Possible: the pace of 3 months at the Council of Ministers (this record's
        yardstick) may have run out between 1 October 2002 and 31 March 2003, at most
        156 days ago.

      """)
}

@Test func `what may have stalled is counted where it is not listed`() {
  let reckoning = SmallCase.reckoning(on: "2003-03-06")
  let report = Report.stalled(reckoning.items, possibly: false, in: reckoning)
  #expect(
    report.text == """
      6 March 2003: nothing has certainly stalled, 1 possibly (--possibly lists what
      may have).

      """)
  #expect(report.rows.isEmpty)
}

@Test func `the longest stalled comes first, with all its reasons`() {
  let reckoning = SmallCase.everything
  let report = Report.stalled(reckoning.items, possibly: false, in: reckoning)
  #expect(
    report.text
      == """
      1 June 2004: 2 items stalled.

      Stalled
      - Penal Code
        xx/code: “Drafting at the ministry” since 10 January 2001; paused
        Certain: the pace of 12 months at “Drafting at the ministry” (usual) ran out
        on 10 January 2002, 873 days ago.
        Certain: depends on Law on Trafficking (xx/law), which is stalled.

      - Law on Trafficking
        xx/law: Council of Ministers since some time between July and December 2002
        Certain: the pace of 3 months at the Council of Ministers (this record's
        yardstick) ran out between 1 October 2002 and 31 March 2003, 428 to 609 days
        ago.
        Certain: promised by the minister on 15 January 2003: the Senate by June 2003,
        337 to 366 days ago; put off once since, last to December 2003, by 154 to 213
        days in all.

      """)
  #expect(report.rows.map { $0["item"]?.text } == ["xx/code", "xx/law"])
}

@Test func `where nothing has stalled, that is said`() {
  let reckoning = SmallCase.reckoning(on: "2002-07-31")
  let report = Report.stalled(reckoning.items, possibly: true, in: reckoning)
  #expect(report.text == "31 July 2002: nothing has stalled.\n")
}
