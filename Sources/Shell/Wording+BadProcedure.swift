import Docket
import EventLog
import Reports

extension Wording {
  /// Why a file holds no procedure, with the place in it where that can be told.
  init(_ procedure: BadProcedure) {
    let words = Wording(procedure.reason)
    var place = procedure.file
    if case .json(_, let position) = procedure.reason {
      place += ":\(position.line):\(position.column)"
    }
    self.init("\(place): \(words.message)", hint: words.hint)
  }

  /// Why it holds none, for somebody who has the file before them.
  init(_ reason: BadProcedure.Reason) {
    switch reason {
    case .json(let fault, _): self.init(fault)
    case .noProcedure(let problem): self.init(problem)
    case .nameTwice(let name): self.init("another file holds a procedure \"\(name)\"")
    }
  }

  init(_ problem: ProcedureProblem) {
    let place = problem.stage.map { "stage \"\($0)\": " } ?? ""
    let member = "\"\(problem.member)\""
    switch problem.fault {
    case .missing: self.init("\(place)\(member) is missing")
    case .expected(let what): self.init("\(place)\(member) must be \(what)")
    case .unknownMember(let known):
      let meant = Suggestion.closest(to: problem.member, among: known)
      self.init(
        "\(place)no member \(member)",
        hint: Wording.question(meant) ?? "its members: \(known.joined(separator: ", "))")
    case .duration(let text):
      self.init(
        "\(place)\(member): \"\(text)\" is no duration",
        hint: "write 7 days, 2 weeks, 3 months or 1 year")
    case .unknownStage(let name, let known):
      self.init(
        "\(place)\(member) names \"\(name)\", no stage of this procedure",
        hint: Wording.question(Suggestion.closest(to: name, among: known))
          ?? "its stages: \(known.joined(separator: ", "))")
    case .unknownEnd(let word):
      self.init("\(place)\"end\" is done, dropped or lapsed, not \"\(word)\"")
    case .limitWithoutBasis:
      self.init("\(place)a limit, and no \"basis\" that says what it rests on")
    case .stageTwice: self.init("\(place)stands twice")
    }
  }
}
