import Docket
import EDTF

/// What `add` was given and what it still has to ask: a value that takes one answer after the other.
struct Interview: Sendable {
  var kind: EventKind?
  var item: String?
  /// The words behind the item.
  var words: [String]
  var options: [Draft.Option: String]
  /// Whether the event is only to be shown (`--dry-run`).
  let isRehearsal: Bool
  /// The day that its effect is told for.
  let asOf: Day
  /// On what conditions it is recorded.
  var conditions = Conditions()
  /// What was asked and not answered.
  private var skipped: Set<Question> = []

  init(
    kind: EventKind?, item: String?, words: [String], options: [Draft.Option: String],
    isRehearsal: Bool, asOf: Day
  ) {
    self.kind = kind
    self.item = item
    self.words = words
    self.options = options
    self.isRehearsal = isRehearsal
    self.asOf = asOf
  }

  /// The next thing to ask for; `nil` if there is nothing left.
  var next: Question? { questions.first { !isAnswered($0) && !skipped.contains($0) } }

  /// Whether something is missing that an event cannot do without.
  var lacksSomething: Bool { questions.contains { isRequired($0) && !isAnswered($0) } }

  func isAnswered(_ question: Question) -> Bool {
    switch question {
    case .kind: kind != nil
    case .item: item != nil
    case .word(let index): index < words.count
    case .option(let option): options[option] != nil
    }
  }

  /// Whether an event of this kind cannot do without it.
  func isRequired(_ question: Question) -> Bool {
    switch question {
    case .kind, .item: true
    case .word(let index): index < ownWords.count && ownWords[index].isRequired
    case .option(.kind): true
    case .option(.title), .option(.publisher): needsSource
    case .option: false
    }
  }

  /// Goes on without an answer.
  mutating func skip(_ question: Question) { skipped.insert(question) }

  /// The words that events of the kind take.
  var ownWords: [Draft.Word] { kind.map(Draft.words) ?? [] }
}

extension Interview {
  /// Whether a source must stand behind the event: by its kind, for want of a note or a reason, or
  /// because a part of one is given.
  private var needsSource: Bool {
    guard let kind else { return true }
    let isExplained = options[.note] != nil || kind == .retracted
    return kind.needsSource || !isExplained || options.keys.contains { $0.isOfSource }
  }

  /// Everything there is to ask, in order.
  private var questions: [Question] {
    guard let kind, item != nil else { return [.kind, .item] }
    return [.kind, .item] + wordQuestions + options(of: kind).map(Question.option)
  }

  private var wordQuestions: [Question] {
    let known = ownWords
    // Of words that may come often, one more is asked for until there is no answer.
    let more = known.last?.repeats == true && words.count >= known.count ? words.count + 1 : 0
    return (0..<max(known.count, more)).map(Question.word)
  }

  private func options(of kind: EventKind) -> [Draft.Option] {
    var asked: [Draft.Option] = [.kind, .procedure, .who, .period]
    asked = asked.filter { $0.applies(to: kind) }
    // A ruling holds whatever the day; only a corroboration has a date of its own.
    if kind != .corrected, kind != .retracted { asked.insert(.on, at: 0) }
    if !kind.needsSource { asked.append(.note) }
    asked.append(.title)
    let hasNoSource = !kind.needsSource && skipped.contains(.option(.title))
    if !hasNoSource { asked += [.publisher, .date, .url] }
    if options[.url] != nil { asked.append(.archived) }
    if !hasNoSource { asked.append(.quote) }
    if kind.needsSource { asked.append(.note) }
    return asked
  }
}

extension Draft.Option {
  fileprivate var isOfSource: Bool { path.hasPrefix("source.") }
}
