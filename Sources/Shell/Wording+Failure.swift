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
    case .draft(let error): self.init(error)
    case .refusal(let error): self.init(error)
    case .draftJSON(let file, let place, let fault):
      self.init("\(file):\(place.line):\(place.column): \(Wording(fault).message)")
    case .draftLine(let file, let line, let refusal):
      let words = Wording(refusal)
      self.init("\(file):\(line): \(words.message)", hint: words.hint)
    }
  }
}
