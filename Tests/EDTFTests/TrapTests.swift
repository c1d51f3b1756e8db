import EDTF
import Testing

/// Where other libraries go wrong (`edtf-validate`, `python-edtf`, `edtf.js`, ProfessionalWiki/EDTF),
/// and what is right.
struct TrapTests {
  // 1. The calendar is real, before the year 1 as well.
  @Test(arguments: [
    "1900-02-29", "2023-02-29", "2024-02-30", "2024-06-31", "2024-00-01", "2024-13-01",
    "2024-01-00",
    "-0001-02-29", "-0100-02-29", "2024-01-32", "2024-00", "2024-13",
  ])
  func `days that never were are refused`(text: String) {
    #expect(throws: EDTFError.self) { try EDTFDate(text) }
  }

  @Test(arguments: [
    Row("2000-02-29", "2000-02-29", "2000-02-29"), Row("0000-02-29", "0000-02-29", "0000-02-29"),
    Row("-0004-02-29", "-0004-02-29", "-0004-02-29"),
    Row("-0400-02-29", "-0400-02-29", "-0400-02-29"),
    Row("0000", "0000-01-01", "0000-12-31"),
  ])
  func `leap days are read, in year 0 and before it too`(_ row: Row) throws { try row.check() }

  @Test(arguments: [
    // 2. Days behind a mask are tried, not filled in.
    Row("2004-0X-31", "2004-01-31", "2004-08-31"), Row("20XX-02-29", "2000-02-29", "2096-02-29"),
    Row("190X-02-29", "1904-02-29", "1908-02-29"), Row("2004-XX-31", "2004-01-31", "2004-12-31"),
    Row("2004-X1-3X", "2004-01-30", "2004-11-30"), Row("2004-06-3X", "2004-06-30", "2004-06-30"),
    Row("2003-0X-3X", "2003-01-30", "2003-09-30"), Row("2004-X0", "2004-10-01", "2004-10-31"),
    Row("20XX-02-2X", "2000-02-20", "2099-02-28"), Row("2004-XX-XX", "2004-01-01", "2004-12-31"),
    Row("2X01-02-XX", "2001-02-01", "2901-02-28"), Row("XXXX", "0000-01-01", "9999-12-31"),
    Row("Y1XX00", "10000-01-01", "19900-12-31"), Row("201X-21", "2010-03-01", "2019-05-31"),
    Row("199X-24", "1990-12-01", "2000-02-29"),
    // 3. Masked negative years are not swapped, and year 0 has no sign.
    Row("-20XX", "-2099-01-01", "-2000-12-31"), Row("-2004-XX", "-2004-01-01", "-2004-12-31"),
    Row("-000X", "-0009-01-01", "-0001-12-31"), Row("-XXXX", "-9999-01-01", "-0001-12-31"),
    Row("-000X-02-29", "-0008-02-29", "-0004-02-29"),
    Row("Y-1XXXX", "-19999-01-01", "-10000-12-31"),
    // 4. Significant digits are counted from the left; leading zeros are not significant.
    Row("1950S1", "1000-01-01", "1999-12-31"), Row("1955S3", "1950-01-01", "1959-12-31"),
    Row("1950S4", "1950-01-01", "1950-12-31"), Row("0050S1", "0050-01-01", "0059-12-31"),
    Row("0000S1", "0000-01-01", "0000-12-31"), Row("-1950S2", "-1999-01-01", "-1900-12-31"),
    Row("Y-3388E2S3", "-338999-01-01", "-338000-12-31"), Row("Y5E1S1", "0050-01-01", "0059-12-31"),
    Row("Y17E1", "0170-01-01", "0170-12-31"),
    Row("Y1E15", "1000000000000000-01-01", "1000000000000000-12-31"),
    Row("Y9999999999999999S1", "9000000000000000-01-01", "9999999999999999-12-31"),
    Row("Y17E07S02", "170000000-01-01", "179999999-12-31"),
    // An X may stand anywhere; a long year does not begin with 0.
    Row("YX2345", "12345-01-01", "92345-12-31"), Row("Y-XXXXX", "-99999-01-01", "-10000-12-31"),
    Row("YX999999999999999", "1999999999999999-01-01", "9999999999999999-12-31"),
    // 5. The bounds of a set are those of all its members.
    Row("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31"),
    Row("[1670..1672,1667]", "1667-01-01", "1672-12-31"),
    Row("[..1983,1667-12]", nil, "1983-12-31", start: .open),
    Row("[..1667,1984..]", nil, nil, start: .open, end: .open),
    Row("[1984]", "1984-01-01", "1984-12-31"), Row("{1984}", "1984-01-01", "1984-12-31"),
    Row("{1984..}", "1984-01-01", nil, end: .open),
    Row("{..1667,1984..}", nil, nil, start: .open, end: .open),
    Row("{1670..1672,1667}", "1667-01-01", "1672-12-31"),
    Row("{1984~-06,?1990S3,Y17E7}", "1984-06-01", "170000000-12-31"),
    Row("[2001-33..2001-35]", "2001-01-01", "2001-09-30"),
    Row("[2001-21..2001-29]", "2001-03-01", "2001-11-30"),
    // 6. Open, unknown and known ends are three things.
    Row("1985/", "1985-01-01", nil, end: .unknown), Row("1985/..", "1985-01-01", nil, end: .open),
    Row("/1985", nil, "1985-12-31", start: .unknown),
    Row("../1985", nil, "1985-12-31", start: .open),
    Row("../", nil, nil, start: .open, end: .unknown),
    Row("../..", nil, nil, start: .open, end: .open),
    Row("/..", nil, nil, start: .unknown, end: .open),
    // 7. Seasons are those of the northern meteorologists; the winter ends in the next year.
    Row("1999-24", "1999-12-01", "2000-02-29"), Row("2000-24", "2000-12-01", "2001-02-28"),
    // An end of an interval is any date.
    Row("1950S2/2001-34", "1900-01-01", "2001-06-30"),
    Row("Y-17E7/..", "-170000000-01-01", nil, end: .open),
    Row("?2004-06-~11/20XX~-12", "2004-06-11", "2099-12-31"),
    // Marks are read in any combination.
    Row("~2004?-%06~-?11%", "2004-06-11", "2004-06-11"), Row("?1984~", "1984-01-01", "1984-12-31"),
    Row("~-1985", "-1985-01-01", "-1985-12-31"),
    Row("?Y17E7~", "170000000-01-01", "170000000-12-31"),
    Row("2001~-?34", "2001-04-01", "2001-06-30"), Row("156X?-~12-25", "1560-12-25", "1569-12-25"),
    // 9. An interval is refused only if it is certainly reversed.
    Row("2004-06-15/2004-06", "2004-06-15", "2004-06-30"),
    Row("2004/2004", "2004-01-01", "2004-12-31"),
    Row("20XX/2004", "2000-01-01", "2004-12-31"),
    Row("2004-12-31/2004-XX", "2004-12-31", "2004-12-31"),
    // 10. The written local day counts.
    Row("1985-04-12T23:20:30-04", "1985-04-12", "1985-04-12"),
    Row("1985-04-12T00:00:00+14:00", "1985-04-12", "1985-04-12"),
    Row("2016-12-31T23:59:60Z", "2016-12-31", "2016-12-31"),
  ])
  func `bounds are those of the real days`(_ row: Row) throws { try row.check() }

  // 8. Spaces and the draft of 2012, 11. look-alikes: `ErrorTests`.

  @Test(arguments: ["2004/2003", "2004-06-15/2004-05", "2005-01/2004", "2004-06/2004-05-31"])
  func `an interval that is certainly reversed is refused`(text: String) {
    #expect(throws: EDTFError.self) { try EDTFDate(text) }
  }
}
