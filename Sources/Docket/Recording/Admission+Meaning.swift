import EDTF

extension Admission {
  /// Refuses an event that does not fit what is known: its item, stage, procedure, link or target.
  mutating func checkMeaning(of event: Event) throws(Refusal) {
    let others = items[event.item] ?? Log()
    let opening = summary(of: event.item).opening
    if case .opened(let words) = event.body {
      if let opening { throw refusal("item", .alreadyOpened(event.item, by: opening.id)) }
      return try checkProcedure(words.procedure, "procedure", event.item)
    }
    if case .retracted(let target, _) = event.body {
      // Also of an item that has lost its opening: that retraction itself may be taken back.
      guard !Rulings(others).isRetracted(target) else {
        throw refusal("target", .alreadyRetracted(target))
      }
      return
    }
    guard case .opened(let words)? = opening?.body else {
      throw refusal("item", openingMissing(event.item, others))
    }
    switch event.body {
    case .entered(let stage), .reported(let stage?, _):
      try checkStage(stage, "stage", event.item, words.procedure)
    case .promised(let stage, let due, _):
      try checkStage(stage, "stage", event.item, words.procedure)
      if let on = event.on, due.widened.hi < on.beginning.lo {
        throw refusal("due", .dueBeforeMade)
      }
    case .linked(_, let to): try checkLink(from: event.item, to, "to")
    case .corroborated(let target, let stage, let value):
      guard let target = others[target] else { return }
      try checkCorroboration(of: target, stage: stage, value: value, words.procedure)
    case .corrected(let target, let set):
      guard let target = others[target] else { return }
      try checkCorrection(event, of: Rulings(others).current(target), set, words.procedure)
    case .opened, .reported(nil, _), .measured, .paused, .resumed, .retracted, .unknown: break
    }
  }

  private func openingMissing(_ item: ItemID, _ events: Log) -> Refusal.Problem {
    guard !events.events.contains(where: { $0.kind == .opened }) else {
      return .openingRetracted(item)
    }
    return .unknownItem(UnknownName(item.text, among: log.opened.map(\.text)))
  }

  func checkStage(
    _ stage: String, _ member: String, _ item: ItemID, _ procedure: String?
  ) throws(Refusal) {
    guard let name = procedure else { throw refusal(member, .withoutProcedure(item)) }
    guard let procedure = rules.procedure(name, for: item) else {
      let known = rules.names(for: item)
      throw refusal("item", .unknownProcedure(UnknownName(name, among: known)))
    }
    guard procedure.stage(stage) == nil else { return }
    let stages = procedure.stages.map(\.name)
    throw refusal(member, .unknownStage(UnknownName(stage, among: stages), procedure: name))
  }

  func checkProcedure(_ name: String?, _ member: String, _ item: ItemID) throws(Refusal) {
    guard let name, rules.procedure(name, for: item) == nil else { return }
    let known = rules.names(for: item)
    throw refusal(member, .unknownProcedure(UnknownName(name, among: known)))
  }

  mutating func checkLink(
    from: ItemID, _ item: ItemID, _ member: String
  ) throws(Refusal) {
    guard item != from else { throw refusal(member, .linkToItself) }
    guard !linkable.contains(item) else { return }
    let known = linkable.map(\.text)
    throw refusal(member, .unknownItem(UnknownName(item.text, among: known)))
  }
}
