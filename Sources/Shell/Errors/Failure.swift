import EDTF

/// Why a command was not answered, and the words that are to blame.
struct Failure: Error, Hashable, Sendable {
  let problem: Problem
  /// Where in the passage; `nil` where no word is to blame.
  let mark: Mark?

  /// What went wrong, by the module that found it.
  enum Problem: Hashable, Sendable {
    case lexical(LexicalError)
    case grammar(GrammarError)
    case value(ValueError)
    case date(EDTFError)
    case file(FileError)
    case output(OutputError)
  }

  init(_ problem: Problem, at mark: Mark? = nil) {
    self.problem = problem
    self.mark = mark
  }

  init(_ error: LexicalError) {
    self.init(.lexical(error), at: Mark(place: error.place, length: 1))
  }

  init(_ error: GrammarError, at mark: Mark? = nil) {
    self.init(.grammar(error), at: mark)
  }

  init(_ error: ValueError, at mark: Mark? = nil) {
    self.init(.value(error), at: mark)
  }
}

extension Failure {
  /// What the program tells its caller.
  var exit: ExitCode {
    switch problem {
    case .lexical, .grammar, .value, .date: .usage
    case .file(let error): error.isAbsence ? .usage : .refused
    case .output: .refused
    }
  }
}
