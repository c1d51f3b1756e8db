import Docket
import Reports

extension Wording {
  init(_ error: DraftError) {
    switch error.problem {
    case .missing(let name): self.init("\(name) is missing")
    case .surplus(let kind, let words):
      let usage = words.map { $0.isRequired ? $0.name : "[\($0.name)]" }.joined(separator: " ")
      self.init("one word too many", hint: "add \(kind.rawValue) ITEM \(usage)")
    case .notAnAssignment: self.init("this is no MEMBER=VALUE")
    case .unknownMember(let member):
      self.init(
        "no member \"\(member.name)\" to set here",
        hint: Wording.meant(member.closest) ?? Wording.choice(of: member.known))
    case .object(let member):
      self.init(
        "\"\(member)\" is set as a whole", hint: "write the event into a file for \"record\"")
    case .twice(let member): self.init("\"\(member)\" is set twice")
    case .notOf(let kind): self.init("an event \"\(kind.rawValue)\" has no such member")
    }
  }
}
