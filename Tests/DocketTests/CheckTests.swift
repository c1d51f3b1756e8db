import EDTF
import Testing

@testable import Docket

/// What each rule of `check` finds, and what it leaves alone.
@Suite struct CheckTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let build: @Sendable (inout LogBuilder) throws -> [Finding.Matter]

    init(
      _ name: String, _ build: @escaping @Sendable (inout LogBuilder) throws -> [Finding.Matter]
    ) {
      (testDescription, self.build) = (name, build)
    }
  }

  static let missing = String(repeating: "0", count: 64)
  static let stages = ["a", "b", "c", "done", "dropped", "lapsed"]

  static func id(_ text: String) throws -> EventID { try #require(EventID(text)) }

  static let errors = [
    Row("a target that is not there") { log in
      try log.open()
      try log.add("retracted", ["target": missing, "reason": "r"])
      return [.missingTarget(try id(missing))]
    },
    Row("a target of another item") { log in
      try log.open()
      try log.open("x/other")
      let other = log.events[1].id
      let item = log.events[1].item
      try log.add("corroborated", ["target": other.description])
      try log.add("corrected", ["target": other.description], set: [JSON.Member("note", "n")])
      return [.foreignTarget(other, of: item), .foreignTarget(other, of: item)]
    },
    Row("a corroboration of a correction") { log in
      try log.open()
      let correction = try log.add(
        "corrected", ["target": log.events[0].id.description], set: [JSON.Member("note", "n")])
      try log.add("corroborated", ["target": correction.description])
      return [.corroboratesNoFact(correction, kind: "corrected")]
    },
    Row("a retracted ruling on nothing is nothing") { log in
      try log.open()
      let slip = try log.add("corroborated", ["target": missing])
      try log.add("retracted", ["target": slip.description, "reason": "r"])
      return []
    },
    Row("a link to nothing") { log in
      try log.open()
      try log.add("linked", ["relation": "part-of", "to": "x/bell"])
      return [.missingLink(UnknownName("x/bell", among: ["x/bill"]))]
    },
    Row("an item never opened") { log in
      try log.add("reported")
      try log.add("entered", ["stage": "nonsense"])
      return [.neverOpened]
    },
    Row("an item whose opening was retracted, and all else too") { log in
      try log.open()
      try log.add("retracted", ["target": log.events[0].id.description, "reason": "r"])
      return []
    },
    Row("a procedure that is not there") { log in
      try log.open(procedure: "wy")
      // What stages it has nobody can say.
      try log.add("entered", ["stage": "nonsense"])
      return [.unknownProcedure(UnknownName("wy", among: ["way"]))]
    },
    Row("stages that are not in the procedure") { log in
      try log.open()
      let entry = try log.add("entered", on: "2000", ["stage": "a"])
      try log.add("promised", on: "2001", ["stage": "d", "due": "2003"])
      try log.add("corroborated", ["target": entry.description, "stage": "e"])
      return [
        .unknownStage(UnknownName("d", among: stages), procedure: "way"),
        .unknownStage(UnknownName("e", among: stages), procedure: "way"),
        .disagreement(member: "stage", "a", "e"),
      ]
    },
    Row("a stage that a correction mended") { log in
      try log.open()
      let entry = try log.add("entered", on: "2000", ["stage": "aa"])
      try log.add("corrected", ["target": entry.description], set: [JSON.Member("stage", "a")])
      return []
    },
    Row("stages without a procedure") { log in
      try log.open(procedure: nil)
      try log.add("entered", ["stage": "a"])
      return [.stageWithoutProcedure("a")]
    },
    Row("corrections that cannot be applied") { log in
      try log.open()
      let entry = try log.add("entered", ["stage": "a"])
      try log.add("corrected", ["target": entry.description], set: [JSON.Member("stage", nil)])
      let fixed = try log.add(
        "corrected", ["target": entry.description], set: [JSON.Member("by", "x")])
      try log.add("corrected", ["target": fixed.description], set: [JSON.Member("note", "n")])
      return [
        .inapplicableCorrection(of: entry, .leavesNoEvent(EventProblem("stage", .missing))),
        .inapplicableCorrection(of: entry, .fixedMember("by")),
        .inapplicableCorrection(of: fixed, .noFact(kind: "corrected")),
      ]
    },
  ]

  static let notes = [
    Row("an item opened twice") { log in
      try log.open()
      try log.open()
      return [.openedTwice]
    },
    Row("a stage entered twice in a row") { log in
      try log.open()
      try log.add("entered", on: "2000", ["stage": "a"])
      try log.add("entered", on: "2001", ["stage": "a"])
      return [.enteredTwice("a")]
    },
    Row("the usual way, to an end from anywhere") { log in
      try log.open()
      for (year, stage) in zip(2000..., ["a", "b", "dropped"]) {
        try log.add("entered", on: "\(year)", ["stage": stage])
      }
      return []
    },
    Row("a stage skipped, a way back, a life after an end") { log in
      try log.open()
      for (year, stage) in zip(2000..., ["a", "c", "b", "lapsed", "a"]) {
        try log.add("entered", on: "\(year)", ["stage": stage])
      }
      return [
        .skippedStages(from: "a", to: "c", ["b"]),
        .unusualStep(from: "c", to: "b", usual: ["done", "dropped", "lapsed"]),
        .unusualStep(from: "lapsed", to: "a", usual: ["done", "dropped", "lapsed"]),
      ]
    },
    Row("a report of a stage that was left") { log in
      try log.open()
      try log.add("entered", on: "2000", ["stage": "a"])
      try log.add("entered", on: "2001", ["stage": "b"])
      try log.add("reported", on: "2002", ["stage": "a"])
      return [.misplacedReport("a")]
    },
    Row("sources that disagree") { log in
      try log.open()
      let entry = try log.add("entered", on: "2000-01", ["stage": "a"]).description
      let (second, third) = ("2026-01-02T00:00:00Z", "2026-01-03T00:00:00Z")
      try log.add("corroborated", on: "2000-01-15", ["target": entry])
      try log.add(
        "corroborated", on: "2000-02", ["target": entry, "stage": "b"], recorded: second)
      let figure = try log.add(
        "measured", ["figure": "f", "value": ">650"], recorded: second
      ).description
      try log.add("corroborated", ["target": figure, "value": "~700"], recorded: second)
      try log.add("corroborated", ["target": figure, "value": "900"], recorded: third)
      return [
        .disagreement(member: "on", "2000-01", "2000-02"),
        .disagreement(member: "stage", "a", "b"),
        .disagreement(member: "value", "~700", "900"),
      ]
    },
    Row("two heads") { log in
      try log.open()
      try log.add("reported", prev: [log.events[0].id])
      try log.add("reported", prev: [log.events[0].id])
      return [.fork(2)]
    },
    Row("an ancestor that is not there") { log in
      try log.open()
      try log.add("reported", prev: [log.events[0].id, try id(missing)])
      return [.missingAncestor(try id(missing))]
    },
    Row("recorded before what it builds on") { log in
      try log.open()
      let talk = try log.add("reported", recorded: "2026-03-01T00:00:00Z")
      try log.add(
        "retracted", ["target": talk.description, "reason": "r"], prev: [log.events[0].id, talk],
        recorded: "2026-02-01T00:00:00Z")
      return [.recordedBefore(talk)]
    },
    Row("a kind of a newer version") { log in
      try log.open()
      try log.add("tabled", ["stage": "nonsense"])
      return [.unknownKind("tabled")]
    },
    Row("members that say nothing") { log in
      try log.open()
      try log.add("paused", ["stage": "a", "reson": "r"])
      return [
        .unknownMembers(
          log.events[1].members.map(\.name).filter { ["stage", "reson"].contains($0) })
      ]
    },
  ]

  @Test(arguments: errors + notes)
  func `check finds this, and nothing else`(_ row: Row) throws {
    var builder = LogBuilder()
    let expected = try row.build(&builder)
    let findings = Check.findings(in: builder.log, .only(.plain))
    #expect(findings.map(\.matter) == expected)
    let severity: Finding.Severity? =
      CheckTests.errors.contains { $0.testDescription == row.testDescription } ? .error : .note
    #expect(expected.isEmpty || findings.contains { $0.severity == severity })
  }

  @Test func `every rule has a row that it finds something in`() throws {
    let found = try (CheckTests.errors + CheckTests.notes + CheckNotesTests.rows).flatMap { row in
      var builder = LogBuilder()
      return try row.build(&builder).map(\.rule)
    }
    #expect(Set(found) == Set(Finding.Rule.allCases))
  }

  @Test func `findings stand in the order of files and lines, whatever that of reading`() throws {
    var builder = LogBuilder()
    try builder.open()
    try builder.add("tabled")
    try builder.add("linked", ["relation": "r", "to": "x/none"])
    try builder.add("tabled")
    var log = Log()
    let places = [("b", 1), ("b", 10), ("b", 9), ("a", 20)]
    for (event, place) in zip(builder.events, places).reversed() {
      log.add(event, at: Log.Place(file: place.0, line: place.1))
    }
    let findings = Check.findings(in: log, .only(.plain))
    #expect(findings.compactMap(\.place) == [("a", 20), ("b", 9), ("b", 10)].map(Log.Place.init))
    #expect(findings.map(\.ids) == [3, 2, 1].map { [builder.events[$0].id] })
  }

  @Test func `a move that the procedure names is usual`() throws {
    let procedure = Procedure(
      name: "way", title: "W", silent: nil,
      stages: [
        Procedure.Stage(name: "a", title: "A", next: ["c"]),
        Procedure.Stage(name: "b", title: "B", next: ["a"]),
        Procedure.Stage(name: "c", title: "C"),
        Procedure.Stage(name: "done", title: "D", end: .done),
      ])
    var builder = LogBuilder()
    try builder.open()
    for (year, stage) in zip(2000..., ["b", "a", "c", "done"]) {
      try builder.add("entered", on: "\(year)", ["stage": stage])
    }
    #expect(Check.findings(in: builder.log, .only(procedure)).isEmpty)
    try builder.add("entered", on: "1999", ["stage": "a"])
    let found = Check.findings(in: builder.log, .only(procedure)).map(\.matter)
    #expect(found == [.unusualStep(from: "a", to: "b", usual: ["c"])])
  }
}
