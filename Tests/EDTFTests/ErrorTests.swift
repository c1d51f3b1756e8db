import EDTF
import Testing

/// Texts that are no date, the character that says so, and what may be meant.
struct ErrorTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let text: String
    let offset: Int
    let problem: EDTFError.Problem
    let readings: [String]

    init(_ text: String, _ offset: Int, _ problem: EDTFError.Problem, _ readings: String...) {
      self.text = text
      self.offset = offset
      self.problem = problem
      self.readings = readings
    }

    var testDescription: String { text }

    func check() {
      let error = #expect(throws: EDTFError.self) { try EDTFDate(text) }
      #expect(error?.text == text)
      #expect(error?.offset == offset)
      #expect(error?.problem == problem)
      #expect(error?.readings == readings)
    }
  }

  @Test(arguments: [
    Row("", 0, .empty),
    Row(" ", 0, .unexpected(" ", expected: .yearDigit)),
    Row("200", 3, .endsEarly(expected: .yearDigit), "0200"),
    Row("2003-", 5, .endsEarly(expected: .monthDigit)),
    Row("2003-0", 6, .endsEarly(expected: .monthDigit)),
    Row("2003-03-", 8, .endsEarly(expected: .dayDigit), "2003-03"),
    Row("2003-03-06x", 10, .unexpected("x", expected: .nothing)),
    Row("2003-03-061", 10, .unexpected("1", expected: .nothing)),
    Row("2003-13", 5, .noSuchMonth("13"), "2003/2013", "[2003..2013]"),
    Row("2003-00", 5, .noSuchMonth("00")),
    Row("2003-2X", 5, .noSuchMonth("2X")),
    Row("2003-02-29", 8, .noSuchDay("2003-02-29")),
    Row("2003-02-29~", 8, .noSuchDay("2003-02-29")),
    Row("2003-02-3X", 8, .noSuchDay("2003-02-3X")),
    Row("20X1-02-29", 8, .noSuchDay("20X1-02-29")),
    Row("2004/2003-02-30", 13, .noSuchDay("2003-02-30")),
    Row("2001-21-03", 7, .unexpected("-", expected: .nothing), "2001-03-21"),
    Row("2004??", 5, .unexpected("?", expected: .nothing)),
    Row("-0000", 0, .negativeZero, "0000"),
    Row("/", 0, .nothingKnown),
    Row("2004/2003", 5, .reversed("2004", "2003")),
    Row("2004/2005/2006", 9, .unexpected("/", expected: .nothing)),
    // Long years
    Row("Y2006", 0, .shortYearWithPrefix, "2006"),
    Row("Y012345", 0, .shortYearWithPrefix, "Y12345"),
    Row("12345", 4, .longYearWithoutPrefix, "Y12345"),
    Row("Y", 1, .endsEarly(expected: .longYearDigit)),
    Row("YX234", 0, .shortYearWithPrefix),
    Row("Y12345-06", 6, .unexpected("-", expected: .nothing)),
    Row("Y99999999999999999", 1, .yearTooFar),
    Row("Y-10000000000000000", 2, .yearTooFar),
    // Times of day
    Row("1985-04-12T23:20", 16, .endsEarly(expected: .colon), "1985-04-12"),
    Row("1985-04-12T24:00:00", 11, .noSuchTime("24")),
    Row("1985-04-12T23:60:00", 14, .noSuchTime("60")),
    Row("1985-04-12T23:20:61", 17, .noSuchTime("61")),
    Row("1985-04-12T23:20:30.5", 19, .unexpected(".", expected: .nothing), "1985-04-12"),
    Row("1985-04-12T23:20:30+5", 21, .endsEarly(expected: .timeDigit), "1985-04-12"),
    Row("1985-04T10:00:00", 7, .misplacedTime, "1985-04"),
    Row("1985-04-12T10:00:00/1986", 10, .misplacedTime, "1985-04-12/1986"),
    Row("[1985-04-12T10:00:00]", 11, .misplacedTime),
    // Sets
    Row("[]", 1, .unexpected("]", expected: .yearDigit)),
    Row("[..]", 3, .unexpected("]", expected: .yearDigit)),
    Row("[1984", 5, .endsEarly(expected: .nextMember)),
    Row("[1984,]", 6, .unexpected("]", expected: .yearDigit)),
    Row("[1984]~", 6, .unexpected("~", expected: .nothing)),
    Row("[1667, 1668]", 6, .unexpected(" ", expected: .yearDigit), "[1667,1668]"),
    Row("[1990..1984]", 7, .reversed("1990", "1984")),
    Row("[1984..1990-06]", 7, .unlikePrecision("1984", "1990-06")),
    Row("[2001-21..2001-12]", 10, .unlikePrecision("2001-21", "2001-12")),
    Row("[1984,..1990]", 6, .openInside),
    Row("[1984..,1990]", 5, .openInside),
    Row("[..1984..]", 7, .unexpected(".", expected: .nextMember)),
    Row("[1984/1990]", 5, .unexpected("/", expected: .nextMember), "[1984..1990]"),
    Row("1984..1990", 4, .unexpected(".", expected: .nothing), "1984/1990", "[1984..1990]"),
    Row("1667,1668", 4, .unexpected(",", expected: .nothing), "[1667,1668]", "{1667,1668}"),
  ])
  func `the first character that is wrong is named`(_ row: Row) { row.check() }

  @Test(arguments: [
    // Exponents and significant digits
    Row("Y17E", 4, .endsEarly(expected: .exponentDigit)),
    Row("Y17E0", 4, .notPositive), Row("Y17E-3", 4, .unexpected("-", expected: .exponentDigit)),
    Row("Y17E15", 1, .yearTooFar), Row("Y17E99999999999999999999", 1, .yearTooFar),
    Row("Y17E7-06", 5, .unexpected("-", expected: .nothing)),
    Row("Y017E7", 0, .shortYearWithPrefix), Row("Y0E7", 0, .shortYearWithPrefix),
    Row("Y1XE7", 3, .maskedNumber), Row("1950E2", 4, .longYearWithoutPrefix, "Y1950E2"),
    Row("1950S", 5, .endsEarly(expected: .significantDigit)), Row("1950S0", 5, .notPositive),
    Row("1950S5", 5, .tooSignificant(digits: 4)), Row("0050S3", 5, .tooSignificant(digits: 2)),
    Row("19XXS2", 4, .maskedNumber), Row("-0000S1", 0, .negativeZero, "0000S1"),
    Row("1950S2-06", 6, .unexpected("-", expected: .nothing)),
    Row("Y1950S2", 0, .shortYearWithPrefix, "1950S2"),
    Row("12345S2", 4, .longYearWithoutPrefix, "Y12345S2"),
    // Parts of the year
    Row("2001-42", 5, .noSuchMonth("42"), "2001/2042", "[2001..2042]"),
    Row("2001-20", 5, .noSuchMonth("20"), "2001/2020", "[2001..2020]"),
    Row("2001-3X", 5, .noSuchMonth("3X")),
    Row("2003-34-12", 7, .unexpected("-", expected: .nothing)),
    Row("2003-25-12", 7, .unexpected("-", expected: .nothing), "2003-12-25"),
    Row("[2001-33..2001-41]", 10, .unlikePrecision("2001-33", "2001-41")),
    Row("[2001-21..2001-34]", 10, .unlikePrecision("2001-21", "2001-34")),
    // Marks
    Row("??2004", 1, .unexpected("?", expected: .yearDigit)),
    Row("2004-06~~-11", 8, .unexpected("~", expected: .nothing)),
    Row("2004~-", 6, .endsEarly(expected: .monthDigit)),
    Row("-~2004", 1, .unexpected("~", expected: .yearDigit)),
    Row("2004-02~-30", 9, .noSuchDay("2004-02-30")), Row("~", 1, .endsEarly(expected: .yearDigit)),
    Row("~2004-06-11T10:00:00", 11, .misplacedTime, "~2004-06-11"),
    Row("~../2004", 1, .unexpected(".", expected: .yearDigit)),
    // Sets of which all are meant
    Row("{}", 1, .unexpected("}", expected: .yearDigit)),
    Row("{..}", 3, .unexpected("}", expected: .yearDigit)),
    Row("{1984", 5, .endsEarly(expected: .nextMember)),
    Row("{1984]", 5, .unexpected("]", expected: .nextMember)),
    Row("[1984..}", 7, .unexpected("}", expected: .yearDigit)),
    Row("{1984,,1986}", 6, .unexpected(",", expected: .yearDigit)),
    Row("{1960, 1961-12}", 6, .unexpected(" ", expected: .yearDigit), "{1960,1961-12}"),
    Row("{1984,..1990}", 6, .openInside), Row("{1984..,1990}", 5, .openInside),
    Row("{1990..1984}", 7, .reversed("1990", "1984")),
    Row("{1984/1990}", 5, .unexpected("/", expected: .nextMember), "{1984..1990}"),
    Row("{1984}~", 6, .unexpected("~", expected: .nothing)),
    Row("{[1984]}", 1, .unexpected("[", expected: .yearDigit)),
  ])
  func `what is wrong with level 2 is named`(_ row: Row) { row.check() }

  @Test(arguments: ["(1)?", "(1)~(", "u", "?~"], [250, 100_000])
  func `nobody guesses what a long text means, however often it turns to the draft`(
    _ part: String, _ count: Int
  ) {
    let text = "19u0" + String(repeating: part, count: count)
    let error = #expect(throws: EDTFError.self) { try EDTFDate(text) }
    let isLong = text.utf8.count > 4 * EDTFDate.longestText
    #expect(error?.offset == 2)
    #expect(error?.readings == [])
    #expect(
      error?.problem == (isLong ? .unexpected("u", expected: .yearDigit) : .draft(.mask)))
  }

  @Test(arguments: [
    Row("199u", 3, .draft(.mask), "199X"), Row("19uu", 2, .draft(.mask), "19XX"),
    Row("19xx", 2, .draft(.mask), "19XX"), Row("2004-06-uu", 8, .draft(.mask), "2004-06-XX"),
    Row("1560-uu-25", 5, .draft(.mask), "1560-XX-25"), Row("199x~", 3, .draft(.mask), "199X~"),
    Row("2004-06-01/open", 11, .draft(.open), "2004-06-01/.."),
    Row("2004-06-01/unknown", 11, .draft(.unknown), "2004-06-01/"),
    Row("unknown/2006", 0, .draft(.unknown), "/2006"),
    Row("unknown", 0, .draft(.unknown)),
    Row("1984?/2004?~", 11, .draft(.twoQualifiers), "1984?/2004%"),
    Row("2004~?", 5, .draft(.twoQualifiers), "2004%"),
    Row("(2004)?", 0, .draft(.group), "2004?"), Row("(2004-06)?~", 0, .draft(.group), "2004-06%"),
    Row("(2004-06)?-11", 0, .draft(.group), "2004-06?-11"),
    Row("2004-(06)?-11", 5, .draft(.group), "2004-?06-11"),
    Row("2011-(06-04)~", 5, .draft(.group), "2011-~06-~04"),
    Row("2004-06-(01)~/2004-06-(20)~", 8, .draft(.group), "2004-06-~01/2004-06-~20"),
    Row("(2004-(06)~)?", 0, .draft(.group)),
    Row("y170000002", 0, .draft(.longYear), "Y170000002"),
    Row("y-17e7", 0, .draft(.longYear), "Y-17E7"), Row("y2006", 0, .draft(.longYear), "2006"),
    Row("Y17e7", 3, .draft(.exponent), "Y17E7"),
    Row("y17101e4p3", 0, .draft(.longYear), "Y17101E4S3"),
    Row("1960p2", 4, .draft(.significantDigits), "1960S2"),
  ])
  func `the draft of 2012 is named, and written as in 2019`(_ row: Row) { row.check() }

  @Test(arguments: [
    Row("6 March 2003", 1, .unexpected(" ", expected: .yearDigit), "2003-03-06"),
    Row("6 Mar 2003", 1, .unexpected(" ", expected: .yearDigit), "2003-03-06"),
    Row("March 2003", 0, .unexpected("M", expected: .yearDigit), "2003-03"),
    Row("March 6, 2003", 0, .unexpected("M", expected: .yearDigit), "2003-03-06"),
    Row("Thursday 6th March 2003", 0, .unexpected("T", expected: .yearDigit), "2003-03-06"),
    Row("31 June 2003", 2, .unexpected(" ", expected: .yearDigit)),
    Row("2003 march 6", 4, .unexpected(" ", expected: .nothing), "2003-03-06"),
    Row("03/06/2003", 2, .unexpected("/", expected: .yearDigit), "2003-03-06", "2003-06-03"),
    Row("03/03/2003", 2, .unexpected("/", expected: .yearDigit), "2003-03-03"),
    Row("25/12/2003", 2, .unexpected("/", expected: .yearDigit), "2003-12-25"),
    Row("6.3.2003", 1, .unexpected(".", expected: .yearDigit), "2003-06-03", "2003-03-06"),
    Row("31/31/2003", 2, .unexpected("/", expected: .yearDigit)),
    Row("03/06/03", 2, .unexpected("/", expected: .yearDigit)),
    Row("3/2003", 1, .unexpected("/", expected: .yearDigit), "2003-03"),
    Row("20030306", 4, .longYearWithoutPrefix, "2003-03-06"),
    Row("200303", 4, .longYearWithoutPrefix, "2003-03", "Y200303"),
    Row("2003-3-6", 6, .unexpected("-", expected: .monthDigit), "2003-03-06"),
    Row("2003-3", 6, .endsEarly(expected: .monthDigit), "2003-03"),
    Row("2003/03/06", 7, .unexpected("/", expected: .yearDigit), "2003-03-06"),
    Row(" 2003-03-06", 0, .unexpected(" ", expected: .yearDigit), "2003-03-06"),
    Row("2003-03-06\r\n", 10, .unexpected("\r\n", expected: .nothing), "2003-03-06"),
    Row("1990s", 4, .unexpected("s", expected: .nothing), "199X"),
    Row("ca. 1990", 0, .unexpected("c", expected: .yearDigit), "1990~"),
    Row("1990-1995", 5, .noSuchMonth("19"), "1990/1995", "[1990..1995]"),
    Row(
      "March 2002 to June 2002", 0, .unexpected("M", expected: .yearDigit), "2002-03/2002-06",
      "[2002-03..2002-06]"),
    Row("soon", 0, .unexpected("s", expected: .yearDigit)),
    Row("2003-W10", 5, .unexpected("W", expected: .monthDigit)),
  ])
  func `everyday notations are refused, and read as what they may mean`(_ row: Row) { row.check() }

  @Test(arguments: [
    Row("2003\u{2010}03", 4, .lookalike("\u{2010}", of: "-"), "2003-03"),
    Row("2003\u{2011}03", 4, .lookalike("\u{2011}", of: "-"), "2003-03"),
    Row("2003-03\u{2212}06", 7, .lookalike("\u{2212}", of: "-"), "2003-03-06"),
    Row("\u{2212}2003", 0, .lookalike("\u{2212}", of: "-"), "-2003"),
    Row("1990\u{2013}1995", 4, .lookalike("\u{2013}", of: "-"), "1990/1995", "[1990..1995]"),
    Row(
      "2002\u{2013}03", 4, .lookalike("\u{2013}", of: "-"), "2002-03", "2002/2003", "[2002..2003]"),
    Row("\u{FF11}984", 0, .lookalike("\u{FF11}", of: "1"), "1984"),
    Row("200\u{0663}", 3, .lookalike("\u{0663}", of: "3"), "2003"),
    Row("200\u{17E3}", 3, .lookalike("\u{17E3}", of: "3"), "2003"),
    Row("201\u{0425}", 3, .lookalike("\u{0425}", of: "X"), "201X"),
    Row("\u{FEFF}2003", 0, .unexpected("\u{FEFF}", expected: .yearDigit)),
    // A mark that joins a digit makes one character with it
    Row("2003\u{301}", 3, .unexpected("3\u{301}", expected: .nothing)),
    Row("\u{1F600}2003", 0, .unexpected("\u{1F600}", expected: .yearDigit)),
  ])
  func `characters that only look right are named`(_ row: Row) { row.check() }

  @Test func `a long text is refused where it gets too long`() {
    let years = Array(repeating: "1984", count: 60).joined(separator: ",")
    Row("[\(years)]", EDTFDate.longestText, .tooLong).check()
    let error = #expect(throws: EDTFError.self) {
      try EDTFDate(String(repeating: "9", count: 100_000))
    }
    #expect(error?.offset == 4)
  }
}
