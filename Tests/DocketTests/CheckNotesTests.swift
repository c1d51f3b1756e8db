import EDTF
import Testing

@testable import Docket

/// What the notes about the way of items find, and what they leave alone; and what an answer must not
/// hide.
@Suite struct CheckNotesTests {
  static let rows =
    [Link.dependsOn, Link.partOf, Link.supersedes].map { rings(of: $0) } + [
      CheckTests.Row("a life after it was done") { log in
        try log.open()
        for (year, stage) in zip(2000..., ["a", "b", "c", "done", "b"]) {
          try log.add("entered", on: "\(year)", ["stage": stage])
        }
        return [.reopened(from: "done", to: "b")]
      },
      CheckTests.Row("resumed before any pause, and after one") { log in
        try log.open()
        try log.add("resumed", on: "2000")
        try log.add("paused", on: "2001")
        try log.add("resumed", on: "2001")
        return [.resumedWithoutPause]
      },
      CheckTests.Row("resumed twice, and once more after another pause") { log in
        try log.open()
        try log.add("paused", on: "2000-01")
        try log.add("resumed", on: "2000-03")
        try log.add("resumed", on: "2000-04")
        try log.add("paused", on: "2000-06")
        try log.add("resumed", on: "2000-08")
        try log.add("paused", on: "2001-01-05/2001-01-09")
        try log.add("resumed", on: "2001-06")
        return [.resumedWithoutPause, .resumedWithoutPause]
      },
      CheckTests.Row("a source older than what it reports") { log in
        try log.open()
        try log.add("entered", on: "2001-03", ["stage": "a"], published: "2001-02")
        try log.add("promised", on: "2001-04", ["stage": "b", "due": "2003"], published: "2001-02")
        try log.add("reported", on: "2001-02-28", published: "2001-02")
        return [.announced(in: "2001-02")]
      },
      CheckTests.Row("an item whose opening was redacted, and one that lost only a report") { log in
        try log.open("x/a")
        try log.add("reported", item: "x/a")
        try log.redact(0)
        try log.open("x/b")
        try log.add("reported", item: "x/b")
        try log.redact(3)
        try log.open("x/c")
        try log.redact(4)
        return [.openingRedacted, .openingRedacted]
      },
    ]

  /// Rings of three items and of one, and a way into the first, by one relation.
  private static func rings(of relation: String) -> CheckTests.Row {
    CheckTests.Row("rings of \(relation), and a way into one") { log in
      for name in ["x/a", "x/b", "x/c", "x/d", "x/e"] { try log.open(name) }
      let links = [("x/d", "x/b"), ("x/a", "x/b"), ("x/b", "x/c"), ("x/c", "x/a"), ("x/e", "x/e")]
      for (item, to) in links {
        try log.add("linked", item: item, ["relation": relation, "to": to])
        try log.add("linked", item: item, ["relation": "label", "to": to])
      }
      return [
        .ring(of: relation, ["x/a", "x/b", "x/c"].compactMap { ItemID($0) }),
        .ring(of: relation, ["x/e"].compactMap { ItemID($0) }),
      ]
    }
  }

  @Test(arguments: rows) func `check notes this, and nothing else`(_ row: CheckTests.Row) throws {
    var builder = LogBuilder()
    let expected = try row.build(&builder)
    let findings = Check.findings(in: builder.log, .only(.plain))
    #expect(findings.map(\.matter) == expected)
    #expect(findings.allSatisfy { $0.severity == .note })
  }

  @Test func `a long chain of dependencies is no ring`() throws {
    var builder = LogBuilder()
    for number in 0..<2000 {
      try builder.open("x/a\(number)")
      try builder.add(
        "linked", item: "x/a\(number)", ["relation": "depends-on", "to": "x/a\(number + 1)"])
    }
    try builder.open("x/a2000")
    #expect(Check.findings(in: builder.log, .only(.plain)).isEmpty)
  }

  @Test(arguments: [
    ("way", "a", false), ("way", "nonsense", true), ("other", "a", true), (nil, "a", true),
  ])
  func `a reckoning knows that it leaves clocks out`(
    procedure: String?, stage: String, strays: Bool
  ) throws {
    for kind in ["entered", "promised"] where procedure != nil || kind == "entered" {
      var builder = LogBuilder()
      try builder.open(procedure: procedure)
      try builder.add(kind, kind == "entered" ? ["stage": stage] : ["stage": stage, "due": "2030"])
      let reckoning = Reckoning(builder.log, .only(.plain), asOf: day(1))
      #expect(Check.strays(in: reckoning).isEmpty != strays)
    }
  }

  @Test func `a name that cannot be read is not looked up above`() throws {
    let item = try #require(ItemID("x/y/bill"))
    var rules = Rulebook.only(.plain)
    rules.block("way", in: "x")
    #expect(rules.procedure("way", for: item) == nil)
    #expect(try rules.procedure("way", for: #require(ItemID("z/bill"))) == .plain)
    let isAdded = rules.add(.plain, to: "x/y")
    #expect(isAdded)
    #expect(rules.procedure("way", for: item) == .plain)
  }
}
