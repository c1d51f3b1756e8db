import Docket
import Reports

extension Wording {
  init(_ problem: Failure.Problem) {
    switch problem {
    case .lexical(let error): self.init(error)
    case .grammar(let error): self.init(error)
    case .value(let error): self.init(error)
    case .date(let error): self.init(error)
    case .log(let error): self.init(error)
    case .file(let name, let error): self.init("\(name): \(error.words)")
    case .filter(let error): self.init(error)
    case .database(let error): self.init(error)
    case .site(let error): self.init(error)
    case .draft(let error): self.init(error)
    case .refusal(let error): self.init(error)
    case .draftJSON(let file, let place, let fault):
      self.init("\(file):\(place.line):\(place.column): \(Wording(fault).message)")
    case .headMoved(let item, let head, let events):
      let shown = events.prefix(8).map { event in
        let words = "\(event.id.short) (\(event.sentence(in: nil))"
        return words + "; recorded \(event.recorded) by \(event.by))"
      }.joined(separator: ", ")
      let more = events.count > 8 ? " and \(events.count - 8) more" : ""
      self.init(
        "nothing was written: the head of \(item) is no longer \(head.short); since then came "
          + shown + more,
        hint: "see what it says: show \(item) --history")
    case .unanswered(let ids, let problem):
      let shown = ids.prefix(8).map(\.short).joined(separator: ", ")
      let more = ids.count > 8 ? " and \(ids.count - 8) more" : ""
      self.init(
        "recorded: \(shown)\(more); but not answered: \(Wording(problem).message)",
        hint: "do not record \(ids.count == 1 ? "it" : "them") again")
    case .draftLine(let file, let line, let refusal):
      let words = Wording(refusal)
      self.init("\(file):\(line): \(words.message)", hint: words.hint)
    }
  }
}
