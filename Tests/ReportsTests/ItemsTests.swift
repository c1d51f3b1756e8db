import Testing

@testable import Docket
@testable import Reports

@Test func `items are listed by urgency, each with its stage and since when`() {
  let reckoning = SmallCase.everything
  #expect(
    Report.items(reckoning.items, in: reckoning).text
      == """
      1 June 2004: 3 items.

      Stalled (1)
      - Law on Trafficking
        xx/law: Council of Ministers since some time between July and December 2002

      Paused (1)
      - Penal Code
        xx/code: “Drafting at the ministry” since 10 January 2001

      On track (1)
      - ផែនការ\u{200B}ប្រាំ\u{200B}ឆ្នាំ
        xx/plan: no stage known

      """)
}

@Test func `an item due soon says what runs out`() {
  let reckoning = SmallCase.reckoning(on: "2002-09-15")
  #expect(
    Report.items(reckoning.items, in: reckoning).text
      == """
      15 September 2002: 1 item.

      Due soon (1)
      - Law on Trafficking
        xx/law: “Drafting at the ministry” since about June 2002, or perhaps Council
        of Ministers since some time between July and December 2002. The pace of 3
        months at the Council of Ministers (this record's yardstick) runs until some
        day between 1 October 2002 and 31 March 2003.

      """)
}

@Test func `an item that is over says how`() {
  let reckoning = SmallCase.withdrawn
  #expect(
    Report.items(reckoning.items, in: reckoning).text
      == """
      1 June 2004: 1 item.

      Closed (1)
      - Law on Trafficking
        xx/law: “Withdrawn” since 1 April 2003 (dropped)

      """)
}

@Test func `what a log knew at a time is answered with a caution`() {
  let then = Timestamp("2026-01-01T00:00:04Z")
  let reckoning = SmallCase.reckoning(on: "2003-03-06", knownAt: then)
  #expect(
    Report.items(reckoning.items, in: reckoning).text
      == """
      6 March 2003: 1 item.

      By what this log knew at 2026-01-01T00:00:04Z; the procedures are those of
      today.

      Possibly stalled (1)
      - Law on Trafficking
        xx/law: Council of Ministers since some time between July and December 2002

      """)
}

@Test func `the row of an item has every key`() {
  let reckoning = SmallCase.reckoning(on: "2003-03-06")
  #expect(
    Report.items(reckoning.items, in: reckoning).lines
      == #"""
      {"item":"xx/law","title":"Law on Trafficking","kind":"law","procedure":"xx-law",\#
      "stage":"council","maybe_stages":[],"since":{"edtf":"[2002-07..2002-12]",\#
      "earliest":"2002-07-01","latest":"2002-12-31"},"standing":"possibly-stalled","outcome":null,\#
      "reasons":[{"reason":"pace","certain":false,"since":{"edtf":"[2002-07..2002-12]",\#
      "earliest":"2002-07-01","latest":"2002-12-31"},"due":{"edtf":null,"earliest":"2002-10-01",\#
      "latest":"2003-03-31"},"over":{"min":-25,"max":156},"basis":"this record's yardstick",\#
      "events":["00000003@"]}]}

      """#)
}

@Test func `an item nobody opened has a row and a place in the list`() {
  let entry = SmallCase.event(1, "entered", SmallCase.law, on: "../2003-02", ["stage": "council"])
  let reckoning = SmallCase.reckoning([entry], on: "2003-03-06")
  let report = Report.items(reckoning.items, in: reckoning)
  #expect(
    report.text.hasSuffix(
      "- xx/law\n  xx/law: council since some day not later than 28 February 2003\n"))
  #expect(report.rows.first?["title"] == .null)
  #expect(report.rows.first?["procedure"] == .null)
  #expect(
    report.rows.first?["since"]?.compact
      == #"{"edtf":"../2003-02","earliest":null,"latest":"2003-02-28"}"#)
}
