import EDTF
import Testing

@testable import Docket
@testable import Reports

// Why something is not recorded, or no filter: what is wrong, and what to do.

private let names = ["drafting", "senate"]

@Test(
  arguments: [
    ("stage", .event(.missing), "\"stage\" is missing", nil),
    ("stage", .twice, "\"stage\" stands twice", nil),
    (
      "stage", .unknownStage(UnknownName("senat", among: names), procedure: "kh-law"),
      "no stage \"senat\" in procedure kh-law", "did you mean \"senate\"?"
    ),
    (
      "stage", .unknownStage(UnknownName("xyz", among: names), procedure: "kh-law"),
      "no stage \"xyz\" in procedure kh-law", "known: drafting, senate"
    ),
    (
      "event", .unknownKind(UnknownName("entred", among: ["entered"])),
      "no kind of event \"entred\"", "did you mean \"entered\"?"
    ),
    (
      "item", .unknownItem(UnknownName("xx/lw", among: ["xx/law"])),
      "no item \"xx/lw\" has been opened", "did you mean \"xx/law\"?"
    ),
    (
      "item", .unknownItem(UnknownName("xx/other", among: [])),
      "no item \"xx/other\" has been opened",
      "open it first: add opened xx/other TITLE"
    ),
    (
      "item", .alreadyOpened(SmallCase.law, by: SmallCase.id(1)),
      "xx/law was opened already, by 00000001", "correct that event, or choose another name"
    ),
    (
      "procedure", .unknownProcedure(UnknownName("x", among: [])), "no procedure \"x\"",
      "there is none yet"
    ),
    (
      "stage", .withoutProcedure(SmallCase.plan), "xx/plan has no procedure, so it has no stages",
      "give it one by a correction of its opening: procedure=NAME"
    ),
    (
      "target", .unknownTarget("deadbeef"), "no event's id begins with \"deadbeef\"",
      "show and timeline give the ids; at least 8 digits are needed"
    ),
    (
      "target", .foreignTarget(SmallCase.id(1), of: SmallCase.law),
      "event 00000001 is one of xx/law", "name that item"
    ),
    (
      "target", .notCorroborable(SmallCase.id(1), kind: "retracted"),
      "event 00000001 is \"retracted\" and no fact that another source could tell", nil
    ),
    (
      "target", .notCorrectable(SmallCase.id(1), kind: "retracted"),
      "event 00000001 is \"retracted\" and cannot be corrected", "retract it"
    ),
    (
      "set.item", .unchangeable, "\"set.item\" cannot be corrected",
      "retract the event and record it anew"
    ),
    (
      "set.stage", .leavesNoEvent(EventProblem("stage", .missing)),
      "so corrected it would be no event: \"stage\" is missing", nil
    ),
  ] as [(String, Refusal.Problem, String, String?)])
func `a refusal says what is wrong and what to do`(
  _ row: (String, Refusal.Problem, String, String?)
) {
  let refusal = Refusal(draft: 0, member: row.0, row.1)
  #expect(Wording(refusal) == Wording(row.2, hint: row.3))
}

@Test func `an id that begins several is told with what tells them apart`() {
  let ids = [SmallCase.id(1), SmallCase.id(10)]
  let refusal = Refusal(draft: 0, member: "target", .ambiguousTarget("000000", ids))
  #expect(Wording(refusal).message == "2 events' ids begin with \"000000\"")
  #expect(Wording(refusal).hint?.hasPrefix("give more digits: 00000001a") == true)
}

@Test func `a character that is not seen is named`() throws {
  let character = try #require(HiddenCharacter(in: "no\u{202E}"))
  let refusal = Refusal(draft: 0, member: "note", .hidden(character))
  #expect(
    Wording(refusal)
      == Wording(
        "\"note\" has a character that is not seen, U+202E, at character 3", hint: "leave it out"))
}

@Test(
  arguments: [
    (DraftError(.word(0), .missing("STAGE")), "STAGE is missing", nil),
    (
      DraftError(.word(1), .surplus(.entered, takes: Draft.words(for: .entered))),
      "one word too many", "add entered ITEM STAGE"
    ),
    (
      DraftError(.word(3), .surplus(.measured, takes: Draft.words(for: .measured))),
      "one word too many", "add measured ITEM FIGURE VALUE [UNIT]"
    ),
    (
      DraftError(.word(1), .notAnAssignment), "this is not MEMBER=VALUE",
      "write on=2002-11, for example"
    ),
    (DraftError(.word(1), .twice("on")), "\"on\" is given twice", nil),
    (
      DraftError(.word(1), .object("source")), "\"source\" holds several values and is set whole",
      "write a draft with it and use record"
    ),
    (DraftError(.option(.who), .notOf(.entered)), "an event \"entered\" has no --who", nil),
  ] as [(DraftError, String, String?)])
func `words of add that make no draft are told`(_ row: (DraftError, String, String?)) {
  #expect(Wording(row.0) == Wording(row.1, hint: row.2))
}

@Test(
  arguments: [
    (.empty, "nothing to look for", nil),
    (.missingValue(.stage), "a value of stage: is missing", nil),
    (
      .noSide, "nothing on one side of \"or\"",
      "to look for it as text, write (\"or\"); in a shell, '(\"or\")'"
    ),
    (
      .unclosed, "\"(\" is not closed",
      "to look for it as text, write (\"(\"); in a shell, '(\"(\")'"
    ),
    (
      .unopened, "\")\" closes nothing",
      "to look for it as text, write (\")\"); in a shell, '(\")\")'"
    ),
    (.emptyGroup, "nothing stands between the parentheses", nil),
    (.tooDeep(most: 64), "more than 64 parentheses inside each other", nil),
    (.noBlank, "a blank is missing behind \")\"", nil),
    (
      .unknownKey(UnknownName("stag", among: ["stage"])),
      "no filter \"stag\"", "did you mean \"stage\"?"
    ),
    (
      .unknown(.event, UnknownName("enter", among: ["entered"])),
      "no kind of event \"enter\"", "did you mean \"entered\"?"
    ),
    (
      .unknown(.standing, UnknownName("x", among: ["closed", "paused"])), "no standing \"x\"",
      "known: closed, paused"
    ),
  ] as [(FilterError.Problem, String, String?)])
func `words that are no filter are told`(_ row: (FilterError.Problem, String, String?)) {
  let error = FilterError(word: 0, characters: 0..<1, problem: row.0)
  #expect(Wording(error) == Wording(row.1, hint: row.2))
}
