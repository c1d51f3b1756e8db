import EDTF
import Testing

@testable import Docket
@testable import Reports

@Test(
  arguments: [
    (EventProblem("stage", .missing), "\"stage\" is missing", nil),
    (EventProblem("prev", .expected("an array of ids")), "\"prev\" must be an array of ids", nil),
    (
      EventProblem("stagee", .unknownMember(known: ["stage", "source"])),
      "no member \"stagee\" in such an event", "did you mean \"stage\"?"
    ),
    (
      EventProblem("colour", .unknownMember(known: ["stage", "source"])),
      "no member \"colour\" in such an event", "its members: stage, source"
    ),
    (EventProblem("id", .reserved), "\"id\" is docket's to write", "leave it out"),
    (
      EventProblem("source", .unsourced(noteWillDo: false)), "no source",
      "name its title and publisher: --title and --publisher"
    ),
    (
      EventProblem("source", .unsourced(noteWillDo: true)),
      "neither a source nor a note that says why", "add --note, or --title and --publisher"
    ),
  ] as [(EventProblem, String, String?)])
func `a problem of an event says what is wrong and what to do`(
  _ row: (EventProblem, String, String?)
) {
  #expect(Wording(row.0) == Wording(row.1, hint: row.2))
}

@Test func `a date that is none is worded as dates are`() throws {
  let error = try #require(throws: EDTFError.self) { try EDTFDate("6 March 2003") }
  let wording = Wording(EventProblem("source.date", .date(error)))
  #expect(wording.message == "\"source.date\": \(Wording(error).message)")
  #expect(wording.hint == Wording(error).hint)
}
