public import Docket
import EDTF

extension Wording {
  /// Words why a word is no filter.
  public init(_ error: FilterError) {
    switch error.problem {
    case .empty: self.init("nothing to look for")
    case .shellSign(let sign):
      self.init(
        "no pipe and no file: \"\(sign)\" means nothing here",
        hint: "--output FILE writes to a file; \(Wording.asText(sign))")
    case .unknownKey(let name): self.init(name, noun: "filter")
    case .missingValue(let key): self.init("a value of \(key.rawValue): is missing")
    case .unknown(let key, let name): self.init(name, noun: key.noun)
    case .date(let error): self.init(error)
    case .emptySpan:
      self.init(
        "with this no day is left: until: ends before since: begins",
        hint: "exchange their days; for what was either before or after, write \"or\" between them")
    case .noSide: self.init("nothing on one side of \"or\"", hint: Wording.asText("or"))
    case .unclosed: self.init("\"(\" is not closed", hint: Wording.asText("("))
    case .unopened: self.init("\")\" closes nothing", hint: Wording.asText(")"))
    case .emptyGroup: self.init("nothing stands between the parentheses")
    case .tooDeep(let most): self.init("more than \(most) parentheses inside each other")
    case .noBlank: self.init("a blank is missing behind \")\"")
    }
  }

  /// How to look for what would mean something else.
  private static func asText(_ text: String) -> String {
    "to look for it as text, write (\"\(text)\"); in a shell, '(\"\(text)\")'"
  }
}

extension Filter.Key {
  fileprivate var noun: String { self == .event ? "kind of event" : rawValue }
}
