public import Docket

extension Wording {
  /// Words what is the matter, for somebody who has the event before them.
  public init(_ finding: Finding) {
    switch finding.matter {
    case .missingTarget(let id):
      self.init("event \(id.short), which it is about, is not in the log")
    case .foreignTarget(let id, let item):
      self.init("event \(id.short), which it is about, is one of \(item)")
    case .corroboratesNoFact(let id, let kind):
      self.init("event \(id.short) is \"\(kind)\" and no fact that another source could tell")
    case .missingLink(let name): self.init(name, noun: "item")
    case .neverOpened: self.init("\(finding.item) was never opened")
    case .unknownProcedure(let name): self.init(name, noun: "procedure")
    case .unknownStage(let name, let procedure):
      self.init(name, noun: "stage", place: " in procedure \(procedure)")
    case .stageWithoutProcedure(let stage):
      self.init("stage \"\(stage)\", but \(finding.item) has no procedure")
    case .inapplicableCorrection(let id, let problem):
      self.init("the correction of event \(id.short) is not applied: \(Wording(problem).message)")
    case .openingRedacted:
      self.init(
        "nothing opens \(finding.item), which has no title, kind or procedure: what did may be what is "
          + "redacted",
        hint: "open it again, in words that may stand")
    case .openedTwice: self.init("\(finding.item) was opened already, by \(finding.other)")
    case .enteredTwice(let stage):
      self.init(
        "\"\(stage)\" was entered already, by \(finding.other); is this another source for that?")
    case .skippedStages(let from, let to, let stages):
      self.init("from \"\(from)\" to \"\(to)\", past \(stages.quoted)")
    case .unusualStep(let from, let to, let usual):
      let expected = usual.isEmpty ? "nothing" : usual.quoted
      self.init("from \"\(from)\" to \"\(to)\"; the procedure has \(expected) next")
    case .reopened(let from, let to): self.init("reopened: \"\(to)\" after \"\(from)\", an end")
    case .resumedWithoutPause:
      self.init("resumed, and no pause is recorded that it could end")
    case .announced(let date):
      self.init("dated after its source (\(date)): taken as announced")
    case .ring(let relation, let ring):
      let steps = (ring.dropFirst() + ring.prefix(1)).map { Event.tie(relation, $0.text) }
      let names = ring.prefix(1).map(\.text) + steps
      self.init("a ring, \(Wording.lack(of: relation)): \(names.joined(separator: " "))")
    case .misplacedReport(let stage):
      self.init("by the entries it was not in \"\(stage)\" then; the report is left aside")
    case .disagreement(let member, let first, let second):
      self.init("sources disagree on \"\(member)\": \(first) (\(finding.other)) and \(second)")
    case .fork(let heads): self.init("\(heads) heads: \(finding.ids.short)")
    case .missingAncestor(let id):
      self.init("event \(id.short), which its writer knew, is not in the log")
    case .recordedBefore(let id):
      self.init("recorded before event \(id.short), which it builds on")
    case .unknownKind(let kind):
      self.init("no kind of event \"\(kind)\" in this version; it is left out of every answer")
    case .unknownMembers(let names): self.init("\(names.quoted) says nothing in such an event")
    }
  }

  /// What is not there where items are tied in a ring.
  private static func lack(of relation: String) -> String {
    switch relation {
    case Link.partOf: "of which nothing is the whole"
    case Link.supersedes: "in which no life is the last"
    default: "in which nothing waits"
    }
  }

  private init(_ problem: CorrectionProblem) {
    switch problem {
    case .otherItem(let item): self.init("that is one of \(item)")
    case .noFact(let kind): self.init("that is \"\(kind)\" and states no fact")
    case .fixedMember(let name): self.init("\"\(name)\" cannot be corrected")
    case .leavesNoEvent(let problem):
      self.init("so corrected it would be no event: \(Wording(problem).message)")
    }
  }
}

extension Finding {
  /// The event it is also about, or the one it is about.
  fileprivate var other: String { (ids.dropFirst().last ?? ids.first)?.short ?? "" }
}

extension [EventID] {
  fileprivate var short: String { map(\.short).joined(separator: ", ") }
}

extension [String] {
  fileprivate var quoted: String { map { "\"\($0)\"" }.joined(separator: ", ") }
}

extension Report.Remark {
  /// A finding in words; what to do about it stands behind what is the matter.
  public init(_ finding: Finding) {
    let wording = Wording(finding)
    let severity: Severity = finding.severity == .error ? .error : .note
    self.init(
      severity, rule: finding.rule.rawValue,
      message: [wording.message, wording.hint].compactMap(\.self).joined(separator: "; "),
      place: finding.place, item: finding.item, ids: finding.ids)
  }
}
