public import Docket
import EDTF

extension Wording {
  /// Words why a line or a draft is no event.
  public init(_ problem: EventProblem) {
    let member = "\"\(problem.member)\""
    switch problem.fault {
    case .missing where problem.member.hasPrefix("source."):
      self.init("\(member) is missing", hint: "a source has a title and a publisher")
    case .missing: self.init("\(member) is missing")
    case .empty: self.init("\(member) is empty")
    case .expected(let content): self.init("\(member) must be \(content)")
    case .date(let error):
      let date = Wording(error)
      self.init("\(member): \(date.message)", hint: date.hint)
    case .unknownMember(let known):
      let meant = Suggestion.closest(to: problem.member, among: known)
      self.init(
        "no member \(member) in such an event",
        hint: Wording.question(meant) ?? "its members: \(known.joined(separator: ", "))")
    case .reserved: self.init("\(member) is docket's to write", hint: "leave it out")
    case .unsourced(noteWillDo: false):
      self.init("no source", hint: "name its title and publisher: --title and --publisher")
    case .unsourced(noteWillDo: true):
      self.init(
        "neither a source nor a note that says why", hint: "add --note, or --title and --publisher")
    }
  }
}
