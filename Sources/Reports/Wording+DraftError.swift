public import Docket

extension Wording {
  /// Words why the words and options of `add` are no draft.
  public init(_ error: DraftError) {
    switch error.problem {
    case .missing(let name): self.init("\(name) is missing")
    case .surplus(let kind, let words):
      let usage = (["ITEM"] + words.map(\.usage)).joined(separator: " ")
      self.init("one word too many", hint: "add \(kind.rawValue) \(usage)")
    case .notAnAssignment:
      self.init("this is not MEMBER=VALUE", hint: "write on=2002-11, for example")
    case .unknownMember(let name):
      if name.name == Draft.Option.on.rawValue {
        self.init("no member \"on\" here", hint: "its date is --on")
      } else if let option = Draft.Option(rawValue: name.name) {
        self.init("no member \"\(name.name)\" here", hint: "that is --\(option.rawValue)")
      } else {
        self.init(name, noun: "member")
      }
    case .object(let name):
      self.init(
        "\"\(name)\" holds several values and is set whole",
        hint: "write a draft with it and use record")
    case .twice(let name): self.init("\"\(name)\" is given twice")
    case .notOf(let kind):
      let option =
        if case .option(let option) = error.place { "--\(option.rawValue)" } else { "that" }
      self.init("an event \"\(kind.rawValue)\" has no \(option)")
    }
  }
}

extension Draft.Word {
  /// How a line of usage writes the word.
  fileprivate var usage: String {
    let name = repeats ? "\(name)…" : name
    return isRequired ? name : "[\(name)]"
  }
}
