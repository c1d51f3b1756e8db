import EDTF
import Testing

@testable import Docket

/// What words are a filter, and where those go wrong that are none.
@Suite struct FilterReadingTests {
  static let keys = Filter.Key.allCases.map(\.rawValue)
  static let items = ["x/bill", "x/", "x/sub/plan", "x/sub/"]

  struct Row: Sendable, CustomTestStringConvertible {
    let word: String
    let characters: Range<Int>
    let problem: FilterError.Problem

    init(_ word: String, _ characters: Range<Int>, _ problem: FilterError.Problem) {
      (self.word, self.characters, self.problem) = (word, characters, problem)
    }

    var testDescription: String { word }
  }

  static let rows = [
    Row("", 0..<0, .empty),
    Row("-", 1..<1, .empty),
    // Keys.
    Row("stages:a", 0..<6, .unknownKey(UnknownName("stages", among: keys))),
    Row("-Stage:a", 1..<6, .unknownKey(UnknownName("Stage", among: keys))),
    Row("https://x", 0..<5, .unknownKey(UnknownName("https", among: keys))),
    // Values.
    Row("stage:", 6..<6, .missingValue(.stage)),
    Row("stage:a,", 8..<8, .missingValue(.stage)),
    Row("stage:,a", 6..<6, .missingValue(.stage)),
    Row("item:x/bil", 5..<10, .unknown(.item, UnknownName("x/bil", among: items))),
    Row("item:y/", 5..<7, .unknown(.item, UnknownName("y/", among: items))),
    Row("item:x", 5..<6, .unknown(.item, UnknownName("x", among: items))),
    Row("-kind:law,lew", 10..<13, .unknown(.kind, UnknownName("lew", among: ["law", "plan"]))),
    Row(
      "stage:d", 6..<7,
      .unknown(.stage, UnknownName("d", among: AdmissionRefusalTests.stages + ["odd"]))),
    Row(
      "standing:stuck", 9..<14,
      .unknown(.standing, UnknownName("stuck", among: Standing.allCases.map(\.rawValue)))),
    Row(
      "event:moved", 6..<11,
      .unknown(.event, UnknownName("moved", among: EventKind.allCases.map(\.rawValue) + ["begun"]))),
    Row("procedure:wy", 10..<12, .unknown(.procedure, UnknownName("wy", among: ["way"]))),
  ]

  static func vocabulary() throws -> Vocabulary {
    var builder = LogBuilder()
    try builder.open()
    try builder.add("entered", ["stage": "odd"])
    try builder.add("begun")
    try builder.add("opened", item: "x/sub/plan", ["title": "A plan", "kind": "plan"])
    return Vocabulary(builder.log, .only(.plain))
  }

  @Test(arguments: rows)
  func `a word that is no filter is told with its characters`(_ row: Row) throws {
    let vocabulary = try FilterReadingTests.vocabulary()
    #expect(throws: FilterError(word: 1, characters: row.characters, problem: row.problem)) {
      try Filter(["item:x/bill", row.word], vocabulary)
    }
  }

  @Test(arguments: [("since:2003-13", 11..<13), ("until:2002,6 March 2003", 12..<24)])
  func `a date that is none is told with the character`(_ word: String, _ range: Range<Int>) throws
  {
    let vocabulary = try FilterReadingTests.vocabulary()
    let error = #expect(throws: FilterError.self) { try Filter([word], vocabulary) }
    guard case .date? = error?.problem else {
      Issue.record("got \(String(describing: error))")
      return
    }
    #expect(range.contains(error?.characters.lowerBound ?? -1))
  }

  /// Words, and which of them leaves no day, with which of its characters.
  static let empty: [([String], Int, Range<Int>)] = [
    (["since:2003-03", "until:2003-02"], 1, 0..<13),
    (["until:2003-02", "kind:law", "since:2003-03-01"], 2, 0..<16),
    (["since:2003", "(since:2004", "until:2002)"], 2, 0..<10),
    (["since:2003", "(until:2001", "item:x/)"], 1, 0..<1),
    (["item:x/", "or", "since:2003,2004", "until:2002,2001"], 3, 0..<15),
    (["since:2003-05~", "until:2003-03"], 1, 0..<13),
  ]

  @Test(arguments: empty)
  func `a span that ends before it begins is told where it becomes empty`(
    _ words: [String], _ word: Int, _ characters: Range<Int>
  ) throws {
    let vocabulary = try FilterReadingTests.vocabulary()
    #expect(throws: FilterError(word: word, characters: characters, problem: .emptySpan)) {
      try Filter(words, vocabulary)
    }
  }

  @Test(arguments: [
    // One day, one month, and what may overlap.
    ["since:2003-03-01", "until:2003-03-01"], ["since:2003-03", "until:2003"],
    ["since:2003-03~", "until:2003-02"], ["since:2003-03", "until:2003-02~"],
    ["since:[2002..2004]", "until:2003"], ["since:../2003", "until:1990"],
    ["since:2003,2001", "until:2002"],
    // What need not hold together.
    ["since:2003", "or", "until:2002"], ["since:2003", "-until:2002"],
    ["since:2003", "(until:2002", "or", "item:x/)"], ["-(since:2003)", "until:2002"],
  ])
  func `a span that may hold a day is one`(_ words: [String]) throws {
    _ = try Filter(words, FilterReadingTests.vocabulary())
  }

  @Test(arguments: [
    ["item:x/"], ["item:x/sub/"], ["item:x/sub/plan,x/bill"], ["kind:plan"], ["stage:a,odd"],
    ["standing:on-track,due-soon"], ["event:entered,begun"], ["procedure:way"], ["-procedure:way"],
    ["source:anything, at all"], ["since:2003-02"], ["until:[2002,2003]"],
    ["since:2002,[2003,2004]"],
    ["two words"], ["at 12:30"], ["-minister"], ["a,b"], [":x"], ["orb"], ["Or"], ["-or"],
    ["Act(1996)"], ["source:Act(1996)"], ["a(b"], ["(", "kind:plan", ")"],
    ["((kind:plan))"],
  ])
  func `anything else is one`(_ words: [String]) throws {
    let filter = try Filter(words, FilterReadingTests.vocabulary())
    switch filter.condition {
    case .test, .not(.test): break
    default: Issue.record("got \(filter.condition)")
    }
  }

  @Test func `several days are the widest of them`() throws {
    let filter = try Filter(
      ["since:2003,2002-03~,2004", "until:2003,2002"], FilterReadingTests.vocabulary())
    let first = try EDTFDate("2002-03-01").bounds.lo
    let last = try EDTFDate("2003-12-31").bounds.hi
    #expect(filter.condition == .all([.test(.since(first)), .test(.until(last))]))
  }
}
