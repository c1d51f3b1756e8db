import Database
import Docket
import EDTF
import EventLog

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
    case log(LogError)
    /// A file that a word names, by that name.
    case file(String, SystemError)
    case filter(FilterError)
    case database(DatabaseError)
    case site(SiteError)
    case draft(DraftError)
    case refusal(Refusal)
    /// A line of a file of drafts that is no JSON.
    case draftJSON(String, Place, JSONProblem.Fault)
    /// A line of a file of drafts that is refused.
    case draftLine(String, line: Int, Refusal)
    /// The item has other heads than the one it was to have; what came in between, in order.
    case headMoved(ItemID, from: EventID, [Event])
    /// What happened after these events were recorded.
    indirect case unanswered([EventID], Problem)
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

  /// A file that cannot be read or written, and the word that names it.
  init(_ error: SystemError, of file: Word) {
    self.init(.file(file.text, error), at: file.mark)
  }

  /// What is wrong with a query, or came of it.
  init(_ error: DatabaseError, of query: Word) {
    self.init(.database(error), at: error.mark(in: query))
  }

  init(_ error: ValueError, at mark: Mark? = nil) {
    self.init(.value(error), at: mark)
  }
}

extension Failure {
  /// What the program tells its caller.
  var exit: ExitCode {
    switch problem {
    case .value(.damagedRecords): .damaged
    case .lexical, .grammar, .value, .date: .usage
    case .filter, .draft, .refusal, .draftJSON, .draftLine: .usage
    case .database(.failed): .refused
    case .database: .usage
    case .site(.system(let error)): LogError.system(error).exit
    case .site(.locked): .refused
    case .site: .usage
    case .log(let error): error.exit
    case .file(_, let error): LogError.system(error).exit
    case .unanswered, .headMoved: .refused
    }
  }

  /// Whether a name is unknown that a line which cannot be read may hold.
  var mayBeForDamage: Bool {
    switch problem {
    case .value(.unknownItem): true
    case .filter(let error):
      if case .unknown(.item, _) = error.problem { true } else { false }
    case .refusal(let refusal), .draftLine(_, _, let refusal):
      switch refusal.problem {
      case .unknownItem, .unknownTarget: true
      default: false
      }
    default: false
    }
  }
}

extension LogError {
  /// Whether a name is wrong, the records are, or the system refuses.
  fileprivate var exit: ExitCode {
    switch self {
    case .noRecords, .notAFolder, .notALog, .exists: .usage
    case .system(let error): error.isMissing || error.isFolder ? .usage : .refused
    case .damaged, .unreadable, .tooManyFiles, .lineTooLong: .damaged
    case .link, .notAFile, .notWritten, .locked, .stopped, .changed: .refused
    }
  }
}
