import EDTF
import Testing

/// The examples of the specification (Library of Congress, 4 February 2019), with their bounds.
struct SpecificationTests {
  @Test(arguments: [
    // Level 0: date
    Row("1985-04-12", "1985-04-12", "1985-04-12"),
    Row("1985-04", "1985-04-01", "1985-04-30"),
    Row("1985", "1985-01-01", "1985-12-31"),
    // Level 0: date and time; the written day counts
    Row("1985-04-12T23:20:30", "1985-04-12", "1985-04-12"),
    Row("1985-04-12T23:20:30Z", "1985-04-12", "1985-04-12"),
    Row("1985-04-12T23:20:30-04", "1985-04-12", "1985-04-12"),
    Row("1985-04-12T23:20:30+04:30", "1985-04-12", "1985-04-12"),
    // Level 0: time interval
    Row("1964/2008", "1964-01-01", "2008-12-31"),
    Row("2004-06/2006-08", "2004-06-01", "2006-08-31"),
    Row("2004-02-01/2005-02-08", "2004-02-01", "2005-02-08"),
    Row("2004-02-01/2005-02", "2004-02-01", "2005-02-28"),
    Row("2004-02-01/2005", "2004-02-01", "2005-12-31"),
    Row("2005/2006-02", "2005-01-01", "2006-02-28"),
  ])
  func `level 0 is read whole`(_ row: Row) throws { try row.check() }

  @Test(arguments: [
    // Letter-prefixed calendar year
    Row("Y170000002", "170000002-01-01", "170000002-12-31"),
    Row("Y-170000002", "-170000002-01-01", "-170000002-12-31"),
    // Seasons, by the northern meteorological months
    Row("2001-21", "2001-03-01", "2001-05-31"),
    Row("2001-22", "2001-06-01", "2001-08-31"),
    Row("2001-23", "2001-09-01", "2001-11-30"),
    Row("2001-24", "2001-12-01", "2002-02-28"),
    Row("2003-24", "2003-12-01", "2004-02-29"),
    // Qualification of a date as a whole
    Row("1984?", "1984-01-01", "1984-12-31"),
    Row("2004-06~", "2004-06-01", "2004-06-30"),
    Row("2004-06-11%", "2004-06-11", "2004-06-11"),
    // Unspecified digits from the right
    Row("201X", "2010-01-01", "2019-12-31"),
    Row("20XX", "2000-01-01", "2099-12-31"),
    Row("2004-XX", "2004-01-01", "2004-12-31"),
    Row("1985-04-XX", "1985-04-01", "1985-04-30"),
    Row("1985-XX-XX", "1985-01-01", "1985-12-31"),
    // Extended interval: open end, unknown end, open start, unknown start
    Row("1985-04-12/..", "1985-04-12", nil, end: .open),
    Row("1985-04/..", "1985-04-01", nil, end: .open),
    Row("1985/..", "1985-01-01", nil, end: .open),
    Row("1985-04-12/", "1985-04-12", nil, end: .unknown),
    Row("1985-04/", "1985-04-01", nil, end: .unknown),
    Row("1985/", "1985-01-01", nil, end: .unknown),
    Row("../1985-04-12", nil, "1985-04-12", start: .open),
    Row("../1985-04", nil, "1985-04-30", start: .open),
    Row("../1985", nil, "1985-12-31", start: .open),
    Row("/1985-04-12", nil, "1985-04-12", start: .unknown),
    Row("/1985-04", nil, "1985-04-30", start: .unknown),
    Row("/1985", nil, "1985-12-31", start: .unknown),
    // Negative calendar year
    Row("-1985", "-1985-01-01", "-1985-12-31"),
  ])
  func `level 1 is read whole`(_ row: Row) throws { try row.check() }

  @Test(arguments: [
    // One of a set
    Row("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31"),
    Row("[..1760-12-03]", nil, "1760-12-03", start: .open),
    Row("[1760-12..]", "1760-12-01", nil, end: .open),
    Row("[1760-01,1760-02,1760-12..]", "1760-01-01", nil, end: .open),
    Row("[1667,1760-12]", "1667-01-01", "1760-12-31"),
    // Unspecified digits anywhere
    Row("156X-12-25", "1560-12-25", "1569-12-25"),
    Row("15XX-12-25", "1500-12-25", "1599-12-25"),
    Row("XXXX-12-XX", "0000-12-01", "9999-12-31"),
    Row("1XXX-XX", "1000-01-01", "1999-12-31"),
    Row("1XXX-12", "1000-12-01", "1999-12-31"),
    Row("1984-1X", "1984-10-01", "1984-12-31"),
    // … and in an interval
    Row("2004-06-XX/2004-07-03", "2004-06-01", "2004-07-03"),
  ])
  func `of level 2, sets of which one date is meant and masks anywhere are read`(
    _ row: Row
  ) throws { try row.check() }
}
