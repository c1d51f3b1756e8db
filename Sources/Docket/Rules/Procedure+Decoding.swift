import EDTF

extension Procedure {
  /// The members a procedure may have.
  public static let memberNames = ["procedure", "title", "silent", "stages"]

  /// Reads a procedure from its JSON text.
  ///
  /// - Throws: ``ProcedureProblem`` at the first member that is missing, unknown or holds something else.
  public init(_ json: JSON) throws(ProcedureProblem) {
    let reader = RuleReader(members: json.members ?? [], stage: nil)
    try reader.refuseOthers(than: Procedure.memberNames)
    name = try reader.text("procedure")
    title = try reader.text("title")
    silent = try reader.optionalDuration("silent")
    guard let elements = json["stages"]?.elements, !elements.isEmpty else {
      throw reader.problem(
        "stages", json["stages"] == nil ? .missing : .expected("an array of stages"))
    }
    var stages: [Stage] = []
    var names: Set<String> = []
    for (index, element) in elements.enumerated() {
      let stage = try Stage(element, at: index + 1)
      guard names.insert(stage.name).inserted else {
        throw ProcedureProblem("stage", of: stage.name, .stageTwice)
      }
      stages.append(stage)
    }
    self.stages = stages
    for stage in stages {
      for next in stage.next ?? [] where !names.contains(next) {
        throw ProcedureProblem(
          "next", of: stage.name, .unknownStage(next, known: stages.map(\.name)))
      }
    }
  }
}

extension Procedure.Stage {
  /// The members a stage may have.
  public static let memberNames = [
    "stage", "title", "actor", "limit", "pace", "basis", "next", "end",
  ]

  fileprivate init(_ json: JSON, at place: Int) throws(ProcedureProblem) {
    guard let members = json.members else {
      throw ProcedureProblem("stages", of: "\(place)", .expected("an object"))
    }
    let reader = RuleReader(members: members, stage: members["stage"]?.text ?? "\(place)")
    try reader.refuseOthers(than: Self.memberNames)
    name = try reader.text("stage")
    title = try reader.text("title")
    actor = try reader.optionalText("actor")
    limit = try reader.optionalDuration("limit")
    pace = try reader.optionalDuration("pace")
    basis = try reader.optionalText("basis")
    next = try reader.optionalTexts("next")
    end = try reader.optionalOutcome("end")
    if limit != nil, basis == nil { throw reader.problem("basis", .limitWithoutBasis) }
  }
}

/// Reads the members of a procedure or stage as what they must hold.
private struct RuleReader {
  let members: [JSON.Member]
  let stage: String?

  func problem(_ member: String, _ fault: ProcedureProblem.Fault) -> ProcedureProblem {
    ProcedureProblem(member, of: stage, fault)
  }

  func refuseOthers(than known: [String]) throws(ProcedureProblem) {
    for member in members where !known.contains(member.name) {
      throw problem(member.name, .unknownMember(known: known))
    }
  }

  func optionalText(_ name: String) throws(ProcedureProblem) -> String? {
    guard let value = members[name] else { return nil }
    guard let text = value.text, !text.isEmpty else { throw problem(name, .expected("a text")) }
    return text
  }

  func text(_ name: String) throws(ProcedureProblem) -> String {
    guard let text = try optionalText(name) else { throw problem(name, .missing) }
    return text
  }

  func optionalTexts(_ name: String) throws(ProcedureProblem) -> [String]? {
    guard let value = members[name] else { return nil }
    let texts = value.elements?.compactMap(\.text)
    guard let texts, texts.count == value.elements?.count else {
      throw problem(name, .expected("an array of stages"))
    }
    return texts
  }

  func optionalDuration(_ name: String) throws(ProcedureProblem) -> CalendarDuration? {
    guard let text = try optionalText(name) else { return nil }
    guard let duration = CalendarDuration(text) else { throw problem(name, .duration(text)) }
    return duration
  }

  func optionalOutcome(_ name: String) throws(ProcedureProblem) -> Outcome? {
    guard let text = try optionalText(name) else { return nil }
    guard let outcome = Outcome(rawValue: text) else { throw problem(name, .unknownEnd(text)) }
    return outcome
  }
}
