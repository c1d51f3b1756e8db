import EDTF
import Reports
import Testing

/// What a person reads about a text that is no date: the character, and what to write.
struct EDTFErrorWordingTests {
  @Test(arguments: [
    (
      "", "a date is missing", "write a day as 2003-03-06, a month as 2003-03, a year as 2003"
    ),
    // One reading is enough of a hint; of several, each says what it means
    (
      "6 March 2003",
      #""6 March 2003" is not a date: character 2 is a space, where a year needs four digits"#,
      "write 2003-03-06"
    ),
    (
      "03/06/2003",
      #""03/06/2003" is not a date: character 3 is "/", where a year needs four digits"#,
      "write 2003-03-06 for 6 March 2003, or 2003-06-03 for 3 June 2003"
    ),
    (
      "1990-1995", #""1990-1995" is not a date: at character 6, there is no month 19"#,
      "write 1990/1995 for the time from 1990 to 1995, "
        + "or [1990..1995] for some time between 1990 and 1995"
    ),
    (
      "2003-3", #""2003-3" is not a date: it ends where a month needs two digits"#,
      "write 2003-03"
    ),
    (
      "20030306",
      #""20030306" is not a date: at character 5, a year goes on behind its fourth digit"#,
      "write 2003-03-06"
    ),
    (
      "2003-13-01", #""2003-13-01" is not a date: at character 6, there is no month 13"#,
      "write 2003-01-13"
    ),
    (
      "2003-42-01", #""2003-42-01" is not a date: at character 6, there is no month 42"#,
      "months are 01 to 12; 21 to 24 are the seasons from spring to winter, 33 to 36 the quarters"
    ),
    (
      "1900-02-29", #""1900-02-29" is not a date: at character 9, 1900-02 has no day 29"#,
      "if the day is not known, write the month alone"
    ),
    (
      "1985-04-12T24:00:00",
      #""1985-04-12T24:00:00" is not a date: at character 12, 24 is too great for a time of day"#,
      "write the day alone; docket keeps nothing of the time"
    ),
    (
      "[1985-04-12T10:00:00]",
      #""[1985-04-12T10:00:00]" is not a date: "#
        + "at character 12, a time of day stands where only a date can",
      "write the day alone; docket keeps nothing of the time"
    ),
    (
      "[1667, 1668]",
      #""[1667, 1668]" is not a date: character 7 is a space, where a year needs four digits"#,
      "write [1667,1668]"
    ),
    (
      "[1984",
      #""[1984" is not a date: it ends where a set needs a comma, .. or its second bracket"#,
      "a date is written 2003-03-06, 2003-03 or 2003; about then 2003-03~; "
        + "one day of several [2002-07..2002-12]"
    ),
    (
      "[1984,..1990]", #""[1984,..1990]" is not a date: at character 7, .. stands next to a comma"#,
      "write .. at either end of the whole set, or between two dates"
    ),
    (
      "[1984..1990-06]",
      #""[1984..1990-06]" is not a date: "#
        + "at character 8, 1990-06 is written to another precision than 1984",
      "write both ends of the range as years, as months or as days"
    ),
    (
      "2004/2003", #""2004/2003" is not a date: at character 6, 2003 is earlier than 2004"#,
      "write the earlier date first"
    ),
    (
      "Y17E", #""Y17E" is not a date: it ends where an exponent needs a digit"#,
      "a date is written 2003-03-06, 2003-03 or 2003; about then 2003-03~; "
        + "one day of several [2002-07..2002-12]"
    ),
    (
      "Y17E0",
      #""Y17E0" is not a date: at character 5, 0 stands where a number from 1 on has to"#,
      "leave out the 0 and the letter before it"
    ),
    (
      "1950S5",
      #""1950S5" is not a date: "#
        + "at character 6, more digits are significant than the 4 the year has",
      "count its digits from the left"
    ),
    (
      "19XXS2",
      #""19XXS2" is not a date: at character 5, E or S stands behind a year with an X in it"#,
      "write X for each digit that is not known, and neither E nor S"
    ),
    (
      "1667,1668",
      #""1667,1668" is not a date: character 5 is ",", where the date is already complete"#,
      "write [1667,1668] for one of 1667, 1668, or {1667,1668} for all of 1667, 1668"
    ),
    ("-0000", #""-0000" is not a date: at character 1, year 0 has a sign"#, "write 0000"),
    (
      "Y2006",
      #""Y2006" is not a date: "#
        + "at character 1, Y stands before a year of fewer than five digits, or with a 0 in front",
      "write 2006"
    ),
  ])
  func `a refusal names the character and says what to write`(
    text: String, message: String, hint: String
  ) {
    let wording = wording(of: text)
    #expect(wording?.message == message)
    #expect(wording?.hint == hint)
  }

  @Test(arguments: [
    (
      "199u", #""199u" is not a date: character 4 is "u", which is syntax of the draft of 2012"#,
      "write 199X"
    ),
    (
      "2004/open",
      #""2004/open" is not a date: character 6 begins "open", which is syntax of the draft of 2012"#,
      "write 2004/.."
    ),
    (
      "(2004-06)?-11",
      #""(2004-06)?-11" is not a date: character 1 is "(", which is syntax of the draft of 2012"#,
      "write 2004-06?-11"
    ),
    (
      "(2004-(06)~)?",
      #""(2004-(06)~)?" is not a date: character 1 is "(", which is syntax of the draft of 2012"#,
      "write ?, ~ or % behind what it holds for, or before the only part it holds for"
    ),
  ])
  func `an older draft is called what it is`(
    text: String, message: String, hint: String
  ) {
    let wording = wording(of: text)
    #expect(wording?.message == message)
    #expect(wording?.hint == hint)
  }

  @Test(arguments: [
    (
      "2003\u{2010}03",
      "\"2003\u{2010}03\" is not a date: "
        + "character 5 is \"\u{2010}\" (U+2010), which only looks like \"-\""
    ),
    (
      "200\u{0663}",
      "\"200\u{0663}\" is not a date: "
        + "character 4 is \"\u{0663}\" (U+0663), which only looks like \"3\""
    ),
    (
      "2003\u{A0}",
      "\"2003<U+00A0>\" is not a date: character 5 is U+00A0, which only looks like a space"
    ),
    (
      "\u{FEFF}2003",
      "\"<U+FEFF>2003\" is not a date: character 1 is U+FEFF, where a year needs four digits"
    ),
    (
      "2003\n",
      "\"2003<U+000A>\" is not a date: "
        + "character 5 is U+000A, where the date is already complete"
    ),
  ])
  func `what cannot be seen is spelled out`(text: String, message: String) {
    #expect(wording(of: text)?.message == message)
  }

  @Test func `a long text is cut`() {
    let message = wording(of: String(repeating: "9", count: 1_000))?.message ?? ""
    #expect(message.hasPrefix("\"\(String(repeating: "9", count: 60))…\" is not a date"))
    let years = Array(repeating: "1984", count: 60).joined(separator: ",")
    #expect(
      wording(of: "[\(years)]")?.message.hasSuffix("it is longer than 200 characters") == true)
  }

  private func wording(of text: String) -> Wording? {
    do {
      _ = try EDTFDate(text)
      return nil
    } catch {
      return Wording(error)
    }
  }
}
