import Reports

extension Wording {
  init(_ problem: Failure.Problem) {
    switch problem {
    case .lexical(let error): self.init(error)
    case .grammar(let error): self.init(error)
    case .value(let error): self.init(error)
    case .date(let error): self.init(error)
    case .file(let error): self.init("\(error.path): \(SystemMessage.text(error.code))")
    case .output(let error): self.init("standard output: \(SystemMessage.text(error.code))")
    }
  }
}
