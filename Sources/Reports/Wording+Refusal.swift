public import Docket

extension Wording {
  /// Words why a draft is not recorded.
  public init(_ refusal: Refusal) { self.init(refusal.problem, of: refusal.member) }

  /// Words what is wrong with a member, or with what is like one.
  public init(_ problem: Refusal.Problem, of name: String) {
    let member = "\"\(name)\""
    switch problem {
    case .event(let fault): self.init(EventProblem(name, fault))
    case .twice: self.init("\(member) stands twice")
    case .hidden(let character): self.init(character, in: member)
    case .longName(let count):
      self.init(
        "\(member) has \(count) characters, and a name at most \(Limits.name)", hint: "shorten it")
    case .longLine(let count):
      self.init(
        "the line would have \(count) bytes, and one has at most \(Limits.writtenLine)",
        hint: "shorten \(member)")
    case .unchangeable:
      self.init("\(member) cannot be corrected", hint: "retract the event and record it anew")
    case .leavesNoEvent(let problem):
      let left = Wording(problem)
      self.init("so corrected it would be no event: \(left.message)", hint: left.hint)
    case .unknownKind(let name): self.init(name, noun: "kind of event")
    case .unknownItem(let name):
      self.init(
        "no item \"\(name.name)\" has been opened",
        hint: Wording.question(name.closest) ?? "open it first: add opened \(name.name) TITLE")
    case .openingRetracted(let item):
      self.init(
        "the opening of \(item) was retracted", hint: "open it anew, or retract that retraction")
    case .alreadyRetracted(let event): self.init("event \(event.short) is retracted already")
    case .linkToItself: self.init("an item cannot be linked to itself")
    case .dueBeforeMade:
      self.init(
        "\(member) is over before the promise is made", hint: "DUE is the day it was promised for")
    case .alreadyOpened(let item, let event):
      self.init(
        "\(item) was opened already, by \(event.short)",
        hint: "correct that event, or choose another name")
    case .unknownProcedure(let name): self.init(name, noun: "procedure")
    case .withoutProcedure(let item):
      self.init(
        "\(item) has no procedure, so it has no stages",
        hint: "give it one by a correction of its opening: procedure=NAME")
    case .unknownStage(let name, let procedure):
      self.init(name, noun: "stage", place: " in procedure \(procedure)")
    case .unknownTarget(let text):
      self.init(
        "no event's id begins with \"\(text)\"",
        hint: "show and timeline give the ids; at least \(EventID.leastPrefix) digits are needed")
    case .ambiguousTarget(let text, let ids):
      self.init(
        "\(ids.count) events' ids begin with \"\(text)\"",
        hint: "give more digits: \(ids.map(\.description).joined(separator: ", "))")
    case .foreignTarget(let event, let item):
      self.init("event \(event.short) is one of \(item)", hint: "name that item")
    case .notCorroborable(let event, let kind):
      self.init("event \(event.short) is \"\(kind)\" and no fact that another source could tell")
    case .notCorrectable(let event, let kind):
      self.init("event \(event.short) is \"\(kind)\" and cannot be corrected", hint: "retract it")
    }
  }

  private init(_ character: HiddenCharacter, in member: String) {
    let digits = String(character.scalar.value, radix: 16, uppercase: true)
    let code = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    self.init(
      "\(member) has a character that is not seen, U+\(code), at character \(character.offset + 1)",
      hint: "leave it out")
  }
}
