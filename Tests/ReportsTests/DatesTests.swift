import EDTF
import Testing

@testable import Docket
@testable import Reports

private func report(_ texts: String...) -> Report {
  Report.dates(
    texts.map { text in
      (text, Result { () throws(EDTFError) in try EDTFDate(text) })
    })
}

@Test func `a date is told in words, with its first and its last day`() {
  #expect(
    report("2003-03-06", "2002-06~", "[2002-07..2002-12]", "../2003-02", "2003/").text == """
      - 2003-03-06: 6 March 2003.
      - 2002-06~: about June 2002; earliest 1 June 2002, latest 30 June 2002; as the
        day of an event: from 1 May to 31 July 2002.
      - [2002-07..2002-12]: some time between July and December 2002; earliest 1 July
        2002, latest 31 December 2002.
      - ../2003-02: until February 2003; no earliest day, latest 28 February 2003.
      - 2003/: from 2003 to an unknown day; earliest 1 January 2003, no latest day.

      """)
}

@Test func `an approximate date says what a clock takes it for`() {
  #expect(
    report("2003-03-06%", "2001~/2003~", "2001/2003~", "../2003-02~", "2002?").text == """
      - 2003-03-06%: about 6 March 2003 (uncertain); as the day of an event: from 5 to
        7 March 2003.
      - 2001~/2003~: from about 2001 to about 2003; earliest 1 January 2001, latest 31
        December 2003; as the day an event began: from 1 January 2000 to 31 December
        2002.
      - 2001/2003~: from 2001 to about 2003; earliest 1 January 2001, latest 31
        December 2003.
      - ../2003-02~: until about February 2003; no earliest day, latest 28 February
        2003; as the day an event began: not later than 31 March 2003.
      - 2002?: 2002 (uncertain); earliest 1 January 2002, latest 31 December 2002.

      """)
}

@Test func `the row of a date has every key`() {
  #expect(
    report("2002-06~", "../2003-02-28?", "2003/").lines == """
      {"edtf":"2002-06~","valid":true,"error":null,"earliest":"2002-06-01",\
      "latest":"2002-06-30","start":"known","end":"known","uncertain":false,"approximate":true}
      {"edtf":"../2003-02-28?","valid":true,"error":null,"earliest":null,\
      "latest":"2003-02-28","start":"open","end":"known","uncertain":true,"approximate":false}
      {"edtf":"2003/","valid":true,"error":null,"earliest":"2003-01-01",\
      "latest":null,"start":"known","end":"unknown","uncertain":false,"approximate":false}

      """)
}

@Test func `what is no date says why and what to write`() throws {
  let report = report("6 March 2003")
  let error = try #require(report.rows.first?["error"]?.text)
  #expect(error.contains("write 2003-03-06"))
  #expect(report.rows.first?["valid"] == .bool(false))
  #expect(report.rows.first?["earliest"] == .null)
  #expect(report.rows.first?["start"] == .null)
  #expect(report.rows.first?["uncertain"] == .null)
}
