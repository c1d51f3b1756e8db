import EDTF
import Reports
import Testing

/// Dates in words: the date alone, and after a verb.
struct DatePhraseTests {
  @Test(arguments: [
    // Plain dates
    ("2003-03-06", "6 March 2003", "on 6 March 2003"),
    ("2002-06", "June 2002", "in June 2002"),
    ("2002", "2002", "in 2002"),
    ("Y170000002", "the year 170000002", "in the year 170000002"),
    // Qualifiers: about for ~, uncertain for ?
    ("2002-06~", "about June 2002", "about June 2002"),
    ("2002-06?", "June 2002 (uncertain)", "in June 2002 (uncertain)"),
    ("2002-06%", "about June 2002 (uncertain)", "about June 2002 (uncertain)"),
    ("2003-03-06~", "about 6 March 2003", "about 6 March 2003"),
    ("2003-03-06?", "6 March 2003 (uncertain)", "on 6 March 2003 (uncertain)"),
    // Before the year 1000
    ("0033-04", "April AD 33", "in April AD 33"),
    ("0000", "1 BC", "in 1 BC"),
    ("-0044", "45 BC", "in 45 BC"),
    ("-0043-03-15", "15 March 44 BC", "on 15 March 44 BC"),
    ("Y-12345", "12346 BC", "in 12346 BC"),
    // Masks
    ("201X", "the 2010s", "in the 2010s"),
    ("200X", "some year from 2000 to 2009", "in some year from 2000 to 2009"),
    ("19XX", "some year from 1900 to 1999", "in some year from 1900 to 1999"),
    ("20XX~", "about some year from 2000 to 2099", "about some year from 2000 to 2099"),
    ("XXXX", "a year unknown", "in a year unknown"),
    ("-20XX", "some year from 2100 BC to 2001 BC", "in some year from 2100 BC to 2001 BC"),
    ("-000X", "some year from 10 BC to 2 BC", "in some year from 10 BC to 2 BC"),
    ("1X9X", "some year written 1X9X", "in some year written 1X9X"),
    ("1X9X-06", "June in some year written 1X9X", "in June in some year written 1X9X"),
    (
      "Y17XXXXXXX", "some year from 170000000 to 179999999",
      "in some year from 170000000 to 179999999"
    ),
    ("XXXX-12", "December (year unknown)", "in December (year unknown)"),
    ("XXXX-12-25", "25 December (year unknown)", "on 25 December (year unknown)"),
    ("XXXX-XX-XX", "a day unknown", "on a day unknown"),
    ("156X-12-25", "25 December in the 1560s", "on 25 December in the 1560s"),
    (
      "190X-02-29", "29 February in some year from 1900 to 1909",
      "on 29 February in some year from 1900 to 1909"
    ),
    ("2004-XX", "2004 (month unknown)", "in 2004 (month unknown)"),
    ("2004-XX~", "about 2004 (month unknown)", "about 2004 (month unknown)"),
    ("201X-XX", "the 2010s (month unknown)", "in the 2010s (month unknown)"),
    ("1985-XX-XX", "1985 (month and day unknown)", "in 1985 (month and day unknown)"),
    ("201X-XX-XX", "the 2010s (month and day unknown)", "in the 2010s (month and day unknown)"),
    (
      "2004-1X", "some time between October and December 2004",
      "some time between October and December 2004"
    ),
    ("2004-X1", "January or November 2004", "in January or November 2004"),
    ("2004-X0", "October 2004", "in October 2004"),
    ("2004-06-XX", "June 2004 (day unknown)", "in June 2004 (day unknown)"),
    (
      "2004-06-2X", "some time between 20 and 29 June 2004", "some time between 20 and 29 June 2004"
    ),
    ("2004-06-X5", "5, 15 or 25 June 2004", "on 5, 15 or 25 June 2004"),
    ("2004-06-3X", "30 June 2004", "on 30 June 2004"),
    (
      "2001-02-2X", "some time between 20 and 28 February 2001",
      "some time between 20 and 28 February 2001"
    ),
    (
      "20XX-02-2X", "some time between 20 and 29 February in some year from 2000 to 2099",
      "some time between 20 and 29 February in some year from 2000 to 2099"
    ),
    (
      "2004-0X-31", "a day written 2004-0X-31, between 31 January and 31 August 2004",
      "on a day written 2004-0X-31, between 31 January and 31 August 2004"
    ),
    (
      "2003-XX-06", "a day written 2003-XX-06, between 6 January and 6 December 2003",
      "on a day written 2003-XX-06, between 6 January and 6 December 2003"
    ),
    // Seasons
    ("2002-24", "winter 2002–2003", "in winter 2002–2003"),
    ("201X-21", "spring in the 2010s", "in spring in the 2010s"),
    ("XXXX-21", "spring (year unknown)", "in spring (year unknown)"),
    ("2002-26", "northern summer 2002", "in northern summer 2002"),
    ("2002-30", "southern summer 2002–2003", "in southern summer 2002–2003"),
    ("2001-34", "the second quarter of 2001", "in the second quarter of 2001"),
    ("2001-38~", "about the middle four months of 2001", "about the middle four months of 2001"),
    (
      "2001-41?", "the second half of 2001 (uncertain)", "in the second half of 2001 (uncertain)"
    ),
    ("XXXX-36", "the fourth quarter (year unknown)", "in the fourth quarter (year unknown)"),
    ("201X-29", "southern spring in the 2010s", "in southern spring in the 2010s"),
    // Exponents and significant digits
    ("Y17E7", "the year 170000000", "in the year 170000000"),
    (
      "1950S2", "some year from 1900 to 1999, estimated to be 1950",
      "in some year from 1900 to 1999, estimated to be 1950"
    ),
    (
      "-1950S3~", "about some year from 1960 BC to 1951 BC, estimated to be 1951 BC",
      "about some year from 1960 BC to 1951 BC, estimated to be 1951 BC"
    ),
    ("1950S4", "1950", "in 1950"),
    ("YX2345", "some year written YX2345", "in some year written YX2345"),
    (
      "YXXXXX", "some year from 10000 to 99999", "in some year from 10000 to 99999"
    ),
    // Marks on components
    ("~1984", "about 1984", "about 1984"),
    (
      "2004-06~-11", "11 June 2004 (year and month approximate)",
      "on 11 June 2004 (year and month approximate)"
    ),
    ("2004?-06-11", "11 June 2004 (year uncertain)", "on 11 June 2004 (year uncertain)"),
    (
      "?2004-06-~11", "11 June 2004 (year uncertain, day approximate)",
      "on 11 June 2004 (year uncertain, day approximate)"
    ),
    (
      "2004-%06-11", "11 June 2004 (month uncertain and approximate)",
      "on 11 June 2004 (month uncertain and approximate)"
    ),
    (
      "2001-~34", "the second quarter of 2001 (quarter approximate)",
      "in the second quarter of 2001 (quarter approximate)"
    ),
    (
      "2004-~06-XX", "June 2004 (day unknown) (month approximate)",
      "in June 2004 (day unknown) (month approximate)"
    ),
    // Sets
    ("{1960,1961-12}", "all of 1960, December 1961", "in all of 1960, December 1961"),
    (
      "{1667,1668,1670..1672}", "all of 1667, 1668, 1670 to 1672",
      "in all of 1667, 1668, 1670 to 1672"
    ),
    (
      "{2003-03-03..2003-03-05}", "all of 3 to 5 March 2003", "on all of 3 to 5 March 2003"
    ),
    ("{..1984}", "1984 and earlier", "in 1984 and earlier"),
    (
      "{1984,1990..}", "all of 1984, 1990 and later", "in all of 1984, 1990 and later"
    ),
    ("{1984}", "1984", "in 1984"),
    (
      "[2002-07..2002-12]", "some time between July and December 2002",
      "some time between July and December 2002"
    ),
    (
      "[2002-07..2003-02]", "some time between July 2002 and February 2003",
      "some time between July 2002 and February 2003"
    ),
    ("[2003-02..2003-03]", "February or March 2003", "in February or March 2003"),
    (
      "[2002-12..2003-01]", "December 2002 or January 2003", "in December 2002 or January 2003"
    ),
    ("[2005..2006]", "2005 or 2006", "in 2005 or 2006"),
    ("[2003-03-05..2003-03-06]", "5 or 6 March 2003", "on 5 or 6 March 2003"),
    (
      "[2003-02..2003-03?]", "some time between February 2003 and March 2003 (uncertain)",
      "some time between February 2003 and March 2003 (uncertain)"
    ),
    (
      "[2002-07-03..2002-07-09]", "some time between 3 and 9 July 2002",
      "some time between 3 and 9 July 2002"
    ),
    (
      "[2002-07-03..2002-08-09]", "some time between 3 July and 9 August 2002",
      "some time between 3 July and 9 August 2002"
    ),
    (
      "[2002-07~..2002-12]", "some time between about July 2002 and December 2002",
      "some time between about July 2002 and December 2002"
    ),
    ("[2001,2002]", "one of 2001, 2002", "in one of 2001, 2002"),
    (
      "[1667,1668,1670..1672]", "one of 1667, 1668, 1670 to 1672",
      "in one of 1667, 1668, 1670 to 1672"
    ),
    (
      "[2003-03-06,2003-03-09]", "one of 6 March 2003, 9 March 2003",
      "on one of 6 March 2003, 9 March 2003"
    ),
    (
      "[1760-01,1760-02,1760-12..]", "one of January 1760, February 1760, December 1760 or later",
      "in one of January 1760, February 1760, December 1760 or later"
    ),
    ("[..1984]", "1984 or earlier", "in 1984 or earlier"),
    ("[1984..]", "1984 or later", "in 1984 or later"),
    ("[..1760-12-03]", "3 December 1760 or earlier", "on 3 December 1760 or earlier"),
    ("[2002..2002]", "2002", "in 2002"),
    // Intervals
    ("2000-04/2002-03", "the time from April 2000 to March 2002", "from April 2000 to March 2002"),
    ("2003-03-01/2003-03-06", "the time from 1 to 6 March 2003", "from 1 to 6 March 2003"),
    ("2003-03/2003-06", "the time from March to June 2003", "from March to June 2003"),
    (
      "2000~/2002-03?", "the time from about 2000 to March 2002 (uncertain)",
      "from about 2000 to March 2002 (uncertain)"
    ),
    ("../2003-02", "the time until February 2003", "until February 2003"),
    ("2003-02/..", "the time from February 2003 on", "from February 2003 on"),
    (
      "2003-02/", "the time from February 2003 to an unknown day",
      "from February 2003 to an unknown day"
    ),
    (
      "/2003-02", "the time from an unknown day to February 2003",
      "from an unknown day to February 2003"
    ),
    (
      "2004-06-XX/2004-07-03", "the time from June 2004 (day unknown) to 3 July 2004",
      "from June 2004 (day unknown) to 3 July 2004"
    ),
    ("../..", "all time", "at all times"),
    (
      "2004-06-~01/2004-06-~20",
      "the time from 1 June 2004 (day approximate) to 20 June 2004 (day approximate)",
      "from 1 June 2004 (day approximate) to 20 June 2004 (day approximate)"
    ),
  ])
  func `a date is said exactly as precisely as it is given`(
    text: String, noun: String, adverbial: String
  ) throws {
    let phrase = DatePhrase(try EDTFDate(text))
    #expect(phrase.noun == noun)
    #expect(phrase.adverbial == adverbial)
  }

  @Test(arguments: [
    ("2003-03-06", "6 March 2003", "on 6 March 2003"),
    // What both days share is said once
    ("2002-06", "some day between 1 and 30 June 2002", "between 1 and 30 June 2002"),
    (
      "[2002-07..2002-12]", "some day between 1 July and 31 December 2002",
      "between 1 July and 31 December 2002"
    ),
    (
      "[2002-07..2003-02]", "some day between 1 July 2002 and 28 February 2003",
      "between 1 July 2002 and 28 February 2003"
    ),
    (
      "-0001/0000", "some day between 1 January 2 BC and 31 December 1 BC",
      "between 1 January 2 BC and 31 December 1 BC"
    ),
    // One bound, or none
    ("../2003-03-06", "some day not later than 6 March 2003", "not later than 6 March 2003"),
    ("2003-03-06/..", "some day not earlier than 6 March 2003", "not earlier than 6 March 2003"),
    ("../..", "a day unknown", "on a day unknown"),
  ])
  func `bounds are said as days`(text: String, noun: String, adverbial: String) throws {
    let phrase = DatePhrase(try EDTFDate(text).bounds)
    #expect(phrase.noun == noun)
    #expect(phrase.adverbial == adverbial)
  }

  @Test func `a day is said day, month, year`() {
    #expect(DatePhrase(Day(number: 0)).adverbial == "on 1 January 1970")
    #expect(DatePhrase(.distantPast as Day).noun == "a day unknown")
  }
}
