import Docket
import Reports

extension Wording {
  init(_ refusal: Refusal) {
    switch refusal.problem {
    case .event(let fault): self.init(EventProblem(refusal.member, fault))
    case .twice: self.init("\"\(refusal.member)\" stands twice")
    case .hidden(let hidden):
      let digits = String(hidden.scalar.value, radix: 16, uppercase: true)
      self.init(
        "\"\(refusal.member)\" holds a character that is not seen (U+\(digits), "
          + "character \(hidden.offset + 1))",
        hint: "leave it out")
    case .unknownKind(let kind):
      self.init(
        "no event \"\(kind.name)\"", hint: Wording.meant(kind.closest) ?? Wording.choice(of: kind.known))
    case .unknownItem(let item):
      self.init(
        "no item \"\(item.name)\" has been opened",
        hint: Wording.meant(item.closest) ?? "open it first: add opened \(item.name) TITLE")
    case .alreadyOpened(let item, let id):
      self.init("\(item) has been opened already, by \(id.short)")
    case .unknownProcedure(let procedure):
      self.init(
        "no procedure \"\(procedure.name)\"",
        hint: Wording.meant(procedure.closest) ?? Wording.choice(of: procedure.known))
    case .withoutProcedure(let item):
      self.init("\(item) has no procedure, so it can have no stage")
    case .unknownStage(let stage, let procedure):
      self.init(
        "no stage \"\(stage.name)\" in procedure \(procedure)",
        hint: Wording.meant(stage.closest) ?? Wording.choice(of: stage.known))
    case .unknownTarget(let text):
      self.init("no event's id begins with \"\(text)\"", hint: "\"timeline\" shows the ids")
    case .ambiguousTarget(let text, let ids):
      self.init(
        "\(ids.count) ids begin with \"\(text)\"",
        hint: "write more digits: " + ids.prefix(3).map { "\($0)".prefix(16) + "…" }.joined(separator: ", "))
    case .foreignTarget(let id, let item): self.init("\(id.short) is an event of \(item)")
    case .notCorroborable(let id, let kind):
      self.init("\(id.short) is \"\(kind)\"; only a fact about an item can be corroborated")
    case .notCorrectable(let id, let kind):
      self.init("\(id.short) is \"\(kind)\"; such an event is retracted, not corrected")
    case .unchangeable: self.init("\"\(refusal.member)\" cannot be corrected")
    case .leavesNoEvent(let problem):
      let words = Wording(problem)
      self.init("the event would be none any more: \(words.message)", hint: words.hint)
    }
  }
}
