import Testing

@testable import Docket
@testable import Reports

// What check has to say, in words.

private let first = SmallCase.id(1)
private let second = SmallCase.id(2)

@Test(
  arguments: [
    (.missingTarget(first), "event 00000001, which it is about, is not in the log"),
    (
      .foreignTarget(first, of: SmallCase.law),
      "event 00000001, which it is about, is one of xx/law"
    ),
    (
      .corroboratesNoFact(first, kind: "retracted"),
      "event 00000001 is \"retracted\" and no fact that another source could tell"
    ),
    (
      .missingLink(UnknownName("xx/lw", among: ["xx/law"])),
      "no item \"xx/lw\"; did you mean \"xx/law\"?"
    ),
    (.neverOpened, "xx/law was never opened"),
    (
      .unknownProcedure(UnknownName("bills", among: ["treaty", "motion"])),
      "no procedure \"bills\"; known: motion, treaty"
    ),
    (
      .unknownStage(UnknownName("senat", among: ["senate"]), procedure: "bill"),
      "no stage \"senat\" in procedure bill; did you mean \"senate\"?"
    ),
    (.stageWithoutProcedure("senate"), "stage \"senate\", but xx/law has no procedure"),
    (
      .inapplicableCorrection(of: first, .leavesNoEvent(EventProblem("stage", .missing))),
      "the correction of event 00000001 is not applied: "
        + "so corrected it would be no event: \"stage\" is missing"
    ),
    (
      .inapplicableCorrection(of: first, .fixedMember("by")),
      "the correction of event 00000001 is not applied: \"by\" cannot be corrected"
    ),
    (.openedTwice, "xx/law was opened already, by 00000002"),
    (
      .enteredTwice("senate"),
      "\"senate\" was entered already, by 00000002; is this another source for that?"
    ),
    (
      .skippedStages(from: "drafting", to: "senate", ["council", "assembly"]),
      "from \"drafting\" to \"senate\", past \"council\", \"assembly\""
    ),
    (
      .unusualStep(from: "senate", to: "council", usual: ["palace"]),
      "from \"senate\" to \"council\"; the procedure has \"palace\" next"
    ),
    (
      .misplacedReport("senate"),
      "by the entries it was not in \"senate\" then; the report is left aside"
    ),
    (
      .disagreement(member: "on", "2003-01", "2003-02"),
      "sources disagree on \"on\": 2003-01 (00000002) and 2003-02"
    ),
    (.reopened(from: "in-force", to: "senate"), "reopened: \"senate\" after \"in-force\", an end"),
    (.resumedWithoutPause, "resumed, and no pause is recorded that it could end"),
    (.announced(in: "2003-02"), "dated after its source (2003-02): taken as announced"),
    (
      .ring(of: "depends-on", [SmallCase.law]),
      "a ring, in which nothing waits: xx/law depends on xx/law"
    ),
    (
      .ring(of: "part-of", [SmallCase.law]),
      "a ring, of which nothing is the whole: xx/law is part of xx/law"
    ),
    (
      .ring(of: "supersedes", [SmallCase.law, SmallCase.plan]),
      "a ring, in which no life is the last: xx/law supersedes xx/plan supersedes xx/law"
    ),
    (
      .openingRedacted,
      "nothing opens xx/law, which has no title, kind or procedure: what did may be what is redacted; "
        + "open it again, in words that may stand"
    ),
    (.fork(2), "2 heads: 00000001, 00000002"),
    (.missingAncestor(second), "event 00000002, which its writer knew, is not in the log"),
    (.recordedBefore(second), "recorded before event 00000002, which it builds on"),
    (
      .unknownKind("tabled"),
      "no kind of event \"tabled\" in this version; it is left out of every answer"
    ),
    (.unknownMembers(["reson"]), "\"reson\" says nothing in such an event"),
  ] as [(Finding.Matter, String)])
func `a finding says what is the matter`(_ row: (Finding.Matter, String)) {
  let place = Log.Place(file: "xx.jsonl", line: 7)
  let finding = Finding(matter: row.0, place: place, item: SmallCase.law, ids: [first, second])
  let remark = Report.Remark(finding)
  #expect(remark.message == row.1)
  #expect(
    remark.rule == finding.rule.rawValue && remark.severity.rawValue == finding.severity.rawValue)
  #expect(remark.place == place && remark.item == SmallCase.law && remark.ids == [first, second])
}
