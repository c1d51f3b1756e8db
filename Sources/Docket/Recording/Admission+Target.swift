extension Admission {
  /// The draft with its target's id in full.
  func namingTarget(
    _ draft: [JSON.Member], _ kind: EventKind, _ item: ItemID
  ) throws(Refusal) -> [JSON.Member] {
    guard kind.isAboutAnEvent, let text = draft["target"]?.text else { return draft }
    let target = try target(beginningWith: text, item)
    return draft.setting("target", to: .string(target.description))
  }

  private func target(beginningWith text: String, _ item: ItemID) throws(Refusal) -> EventID {
    let isPrefix =
      (EventID.leastPrefix...EventID.digitCount).contains(text.utf8.count)
      && text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    guard isPrefix else {
      let expected = "an event's id or at least its first \(EventID.leastPrefix) digits"
      throw refusal("target", .event(.expected(expected)))
    }
    let own = items[item]?.ids(beginningWith: text) ?? []
    let ids = Set(own + log.ids(beginningWith: text)).sorted()
    guard let target = ids.first else { throw refusal("target", .unknownTarget(text)) }
    guard ids.count == 1 else { throw refusal("target", .ambiguousTarget(text, ids)) }
    guard own.contains(target) else {
      throw refusal("target", .foreignTarget(target, of: log[target]?.item ?? item))
    }
    return target
  }

  /// Refuses a corroboration of anything but a fact, or one that says what the fact does not.
  func checkCorroboration(
    of target: Event, stage: String?, value: String?, _ procedure: String?
  ) throws(Refusal) {
    guard let kind = target.kind, !kind.isAboutAnEvent else {
      throw refusal("target", .notCorroborable(target.id, kind: target.kindName))
    }
    let has = Set(kind.members.map(\.name))
    let said = ["stage", "value"].filter { has.contains($0) }
    if value != nil, !has.contains("value") {
      throw refusal("value", .event(.unknownMember(known: said)))
    }
    guard let stage else { return }
    guard has.contains("stage") else {
      throw refusal("stage", .event(.unknownMember(known: said)))
    }
    try checkStage(stage, "stage", target.item, procedure)
  }

  /// Refuses a correction that may not be, or that leaves no event whose stage, item and procedure
  /// are known.
  mutating func checkCorrection(
    _ correction: Event, of target: Event, _ set: [JSON.Member], _ procedure: String?
  ) throws(Refusal) {
    let corrected: Event
    do throws(CorrectionProblem) {
      corrected = try target.applying(correction)
    } catch {
      throw refusal(error, of: target, set)
    }
    let known = target.kind?.memberNames.filter { !Event.fixedMembers.contains($0) }
    try checkNames(set, at: "set.", among: known)
    try checkSource(set["source"], at: "set.source")
    // What the correction leaves as it was is not its to answer for.
    if let stage = corrected.stage, set["stage"] != nil {
      try checkStage(stage, "set.stage", target.item, procedure)
    }
    if case .linked(_, let to) = corrected.body, set["to"] != nil {
      try checkLink(from: target.item, to, "set.to")
    }
    if case .opened(let opening) = corrected.body, set["procedure"] != nil {
      try checkProcedure(opening.procedure, "set.procedure", target.item)
    }
  }

  private func refusal(
    _ problem: CorrectionProblem, of target: Event, _ set: [JSON.Member]
  ) -> Refusal {
    switch problem {
    case .otherItem(let item): return refusal("target", .foreignTarget(target.id, of: item))
    case .noFact(let kind): return refusal("target", .notCorrectable(target.id, kind: kind))
    case .fixedMember(let name): return refusal("set.\(name)", .unchangeable)
    case .leavesNoEvent(let problem):
      let name = String(problem.member.prefix { $0 != "." })
      let member = set[name] == nil ? "set" : "set.\(name)"
      return refusal(member, .leavesNoEvent(problem))
    }
  }
}
