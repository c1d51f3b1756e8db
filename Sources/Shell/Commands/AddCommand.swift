import Docket
import EDTF
import Reports

extension Command {
  private static let dryRun = Option(
    "dry-run", nil, "show the line and what it would change; write nothing")

  /// `add EVENT ITEM WORD…`: records an event.
  static let add = Command(
    "add", "record an event with its source",
    examples: [
      Example(
        line: "add opened xx/reform-law 'Draft Reform Law' --kind law --procedure bill "
          + "--on 2003-01-20 --title 'Bill no. 7' --publisher 'National Assembly'",
        says: "begins an item"),
      Example(
        line: "add entered xx/reform-law committee --on 2003-02 --title 'Reform bill delayed' "
          + "--publisher 'Daily News' --date 2003-03-01 --url https://…",
        says: "it moved, some day in February 2003"),
      Example(line: "add entered xx/reform-law", says: "at a terminal: asks for the rest"),
      Example(
        line: "add corrected xx/reform-law 0a1b2c3d on=2003-02-04 --note 'misread'",
        says: "the event of that id happened on another day"),
    ],
    words: [
      Parameter("EVENT", offers: .eventKinds), Parameter("ITEM", offers: .items),
      Parameter("WORD", .any, offers: .eventWords),
    ],
    options: Draft.Option.allCases.map(Option.init) + [dryRun, .asOf] + Option.recording
      + Option.answering,
    details: [
      "The words behind the item:",
      EventKind.allCases.map { kind in
        let words = Draft.words(for: kind).map { $0.isRequired ? $0.name : "[\($0.name)]" }
        return "\(kind.rawValue) \(words.joined(separator: " "))"
      }.joined(separator: "; ") + ".",
      """
      Dates are as precise as the source, no more: without --on no date is known. Every event needs \
      --title and --publisher, except linked, corrected and retracted, where --note may say why. An \
      ID may be cut to eight digits.
      """,
      """
      At a terminal add asks for what is missing, shows the line and what it changes, and records it \
      if you say yes; ^C leaves with nothing written. In a script what is missing is an error.
      """,
      Option.conditions,
    ],
    asks: true
  ) { (session, arguments) throws(Failure) in
    let asOf = try session.asOf(by: arguments)
    let conditions = try Conditions(arguments)
    if session.canAsk {
      var interview = try Interview(arguments, isRehearsal: arguments.has(dryRun), asOf: asOf)
      interview.conditions = conditions
      if interview.lacksSomething {
        if let fault = interview.fault(on: try session.ground(asOf: asOf)) {
          throw Failure(fault.problem, at: arguments.mark(of: fault.question))
        }
        return .questions(interview)
      }
    }
    let draft = try Draft(arguments)
    let refused = { (refusal: Refusal) in arguments.failure(of: refusal, in: draft) }
    return arguments.has(dryRun)
      ? try session.rehearse([draft], .appending, if: conditions, asOf: asOf, refused: refused)
      : try session.record([draft], .appending, if: conditions, asOf: asOf, refused: refused)
  }
}

extension Interview {
  /// What the words and options of `add` leave to be asked.
  fileprivate init(_ arguments: Arguments, isRehearsal: Bool, asOf: Day) throws(Failure) {
    self.init(
      kind: try arguments.word(0)?.eventKind(), item: arguments.word(1)?.text,
      words: arguments.words.dropFirst(2).map(\.text), options: arguments.draftOptions,
      isRehearsal: isRehearsal, asOf: asOf)
  }
}

extension Draft {
  /// The draft that the words and options of `add` describe.
  fileprivate init(_ arguments: Arguments) throws(Failure) {
    let kind = try arguments.words[0].eventKind()
    do throws(DraftError) {
      try self.init(
        kind, arguments.words[1].text, words: arguments.words.dropFirst(2).map(\.text),
        options: arguments.draftOptions)
    } catch {
      throw Failure(.draft(error), at: arguments.mark(of: error.place))
    }
  }
}

extension Arguments {
  /// The value of an option of a draft.
  fileprivate subscript(option: Draft.Option) -> Word? { self[Option(option)] }

  /// What was given of the options of a draft.
  fileprivate var draftOptions: [Draft.Option: String] {
    let given = Draft.Option.allCases.compactMap { option in
      self[option].map { (option, $0.text) }
    }
    return Dictionary(uniqueKeysWithValues: given)
  }

  /// Where a part of a draft was written; a missing word is missed behind the last.
  fileprivate func mark(of place: Draft.Place) -> Mark? {
    switch place {
    case .word(let index):
      word(index + 2)?.mark ?? words.last.map { Mark(place: $0.end, length: 1) }
    case .option(let option): self[option]?.mark
    }
  }

  /// Where the answer to a question was written.
  fileprivate func mark(of question: Question) -> Mark? {
    switch question {
    case .kind: word(0)?.mark
    case .item: word(1)?.mark
    case .word(let index): word(index + 2)?.mark
    case .option(let option): self[option]?.mark
    }
  }

  /// A refusal, with the words of the line that are to blame or the option that is missing.
  fileprivate func failure(of refusal: Refusal, in draft: Draft) -> Failure {
    let missing = Draft.Option.allCases.first { $0.path == refusal.member }
    if refusal.problem == .event(.missing), let missing {
      return Failure(.value(.missingOption(Option(missing))), at: Mark(place: end, length: 1))
    }
    return Failure(.refusal(refusal), at: mark(of: refusal, in: draft))
  }

  private func mark(of refusal: Refusal, in draft: Draft) -> Mark? {
    switch refusal.member {
    case "event": return words[0].mark
    case "item": return words[1].mark
    default: break
    }
    guard let place = draft.places[refusal.member] else { return Mark(place: end, length: 1) }
    if case .option(let option) = place, case .event(.date(let error)) = refusal.problem {
      return self[option]?.mark(from: error.offset)
    }
    return mark(of: place)
  }
}

extension Option {
  /// An option of a draft, as `add` takes it.
  fileprivate init(_ option: Draft.Option) {
    let (value, help) =
      switch option {
      case .on: ("DATE", "when it happened")
      case .title: ("TEXT", "the source's title")
      case .publisher: ("TEXT", "the source's publisher")
      case .date: ("DATE", "the source's date")
      case .url: ("URL", "where the source is")
      case .archived: ("URL", "where a copy of the source is kept")
      case .quote: ("TEXT", "the source's own words")
      case .note: ("TEXT", "what there is to say about it")
      case .who: ("TEXT", "who said or promised it")
      case .by: ("NAME", "who records it")
      case .kind: ("WORD", "what the item is: your own word")
      case .procedure: ("NAME", "the procedure the item follows")
      case .period: ("DATE", "the time a figure is about")
      }
    let offers: Offer =
      switch option {
      case .kind: .kinds
      case .procedure: .procedures
      case .publisher: .publishers
      case .on, .title, .date, .url, .archived, .quote, .note, .who, .by, .period: .nothing
      }
    self.init(option.rawValue, value, help, offers: offers)
  }
}
