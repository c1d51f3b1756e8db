import Docket
import EDTF
import Testing

@testable import EventLog

@Suite struct Procedures {
  static let law = """
    {"procedure":"law","title":"A law","silent":"12 months",
     "stages":[
      {"stage":"drafting","title":"Drafting","actor":"Ministry","pace":"1 year","next":["senate","drafting"]},
      {"stage":"senate","title":"Senate","limit":"1 month","basis":"Article 1"},
      {"stage":"in-force","title":"In force","end":"done"}]}
    """

  @Test func `a procedure is read with all it says`() throws {
    let procedure = try Procedure(JSON(reading: Array(Self.law.utf8)))
    #expect(procedure.name == "law" && procedure.title == "A law")
    #expect(procedure.silent?.description == "12 months")
    #expect(procedure.stages.map(\.name) == ["drafting", "senate", "in-force"])
    #expect(procedure.stages[0].next == ["senate", "drafting"])
    #expect(procedure.stages[0].pace?.description == "1 year")
    #expect(procedure.stages[1].limit?.description == "1 month")
    #expect(procedure.stages[1].basis == "Article 1")
    #expect(procedure.stages[2].end == .done)
  }

  @Test func `a procedure counts in the folder above its own and below`() throws {
    let folder = try TestFolder([
      "procedures/a.json": Self.law, "kh/procedures/b.json": Self.law, "kh/other/c.json": "{",
    ])
    let reading = try folder.records.read()
    #expect(reading.badProcedures.isEmpty)
    let item = try #require(ItemID("us/x"))
    #expect(reading.rules.procedure("law", for: item) != nil)
    #expect(reading.procedureFiles.map(\.collection) == ["kh", ""])
  }

  typealias Row = (String, BadProcedure.Reason)
  // Computed: the leak sanitizer does not see what such payloads of a stored one hold.
  static var rows: [Row] {
    [
      ("", .json(.empty, TextPosition(of: 0, in: []))),
      ("{\n\"é\" 1}", .json(.unexpected, TextPosition(of: 7, in: Array("{\n\"é\" 1}".utf8)))),
      ("[]", .noProcedure(ProcedureProblem("procedure", of: nil, .missing))),
      (
        law.replacing("silent", with: "quiet"),
        .noProcedure(
          ProcedureProblem("quiet", of: nil, .unknownMember(known: Procedure.memberNames)))
      ),
      (
        law.replacing("actor", with: "actors"),
        .noProcedure(
          ProcedureProblem(
            "actors", of: "drafting", .unknownMember(known: Procedure.Stage.memberNames)))
      ),
      (
        law.replacing("12 months", with: "12 moons"),
        .noProcedure(ProcedureProblem("silent", of: nil, .duration("12 moons")))
      ),
      (
        law.replacing("1 month\"", with: "0 months\""),
        .noProcedure(ProcedureProblem("limit", of: "senate", .duration("0 months")))
      ),
      (
        law.replacing(#","basis":"Article 1""#, with: ""),
        .noProcedure(ProcedureProblem("basis", of: "senate", .limitWithoutBasis))
      ),
      (
        law.replacing(#"["senate","#, with: #"["senat","#),
        .noProcedure(
          ProcedureProblem(
            "next", of: "drafting",
            .unknownStage("senat", known: ["drafting", "senate", "in-force"]))
        )
      ),
      (
        law.replacing("done", with: "finished"),
        .noProcedure(
          ProcedureProblem("end", of: "in-force", .unknownEnd("finished")))
      ),
      (
        law.replacing("in-force", with: "senate"),
        .noProcedure(ProcedureProblem("stage", of: "senate", .stageTwice))
      ),
      (
        law.replacing(#""stage":"senate","#, with: ""),
        .noProcedure(ProcedureProblem("stage", of: "2", .missing))
      ),
      (
        #"{"procedure":"p","title":"t","stages":[]}"#,
        .noProcedure(
          ProcedureProblem("stages", of: nil, .expected("an array of stages")))
      ),
      (
        #"{"procedure":"p","title":"t"}"#,
        .noProcedure(ProcedureProblem("stages", of: nil, .missing))
      ),
      (
        #"{"procedure":"p","title":"t","stages":[1]}"#,
        .noProcedure(ProcedureProblem("stages", of: "1", .expected("an object")))
      ),
      (
        #"{"procedure":1,"title":"t"}"#,
        .noProcedure(ProcedureProblem("procedure", of: nil, .expected("a text")))
      ),
    ]
  }

  @Test(arguments: rows)
  func `a file that is no procedure is told with what is wrong`(_ row: Row) throws {
    let folder = try TestFolder(["procedures/a.json": row.0, "log.jsonl": lines("one")])
    let reading = try folder.records.read()
    #expect(reading.badProcedures == [BadProcedure(file: "procedures/a.json", reason: row.1)])
    #expect(reading.rules.names.isEmpty)
    #expect(reading.log.events.count == 1)
  }

  @Test func `a file that cannot be read blocks its name, and one of another name is told`() throws
  {
    let folder = try TestFolder([
      "procedures/law.json": Self.law, "kh/procedures/law.json": "{",
      "us/procedures/l.json": Self.law,
    ])
    let reading = try folder.records.read()
    #expect(try reading.rules.procedure("law", for: #require(ItemID("kh/x"))) == nil)
    #expect(try reading.rules.procedure("law", for: #require(ItemID("fr/x"))) != nil)
    #expect(reading.misnamedProcedures.map(\.file) == ["us/procedures/l.json"])
    #expect(reading.misnamedProcedures.map(\.procedure) == ["law"])
  }

  @Test func `a file is read only if it has no more bytes than are read whole`() throws {
    let folder = try TestFolder(["procedures/a.json": "", "log.jsonl": lines("one")])
    try run("truncate -s \(Limits.fileBytes + 1) procedures/a.json", in: folder.records.path)
    let path = folder.records.path(of: "procedures/a.json")
    #expect(throws: LogError.system(.tooLarge(path))) { try folder.records.read() }
  }

  @Test func `a name twice in one folder is told of the second file`() throws {
    let folder = try TestFolder(["procedures/a.json": Self.law, "procedures/b.json": Self.law])
    #expect(
      try folder.records.read().badProcedures == [
        BadProcedure(file: "procedures/b.json", reason: .nameTwice("law"))
      ])
  }
}
