import Docket
import EventLog
import Reports

extension Interview {
  /// What stands above the place where the answer is typed: the question, and what is expected.
  func text(of question: Question, on ground: Ground) -> [String] {
    let skip =
      isRequired(question)
      ? "" : isOneMore(question) ? " (Enter: that was all)" : " (Enter: leave it out)"
    return [text(of: question, on: ground) + skip] + choices(for: question, on: ground)
  }

  /// Whether it asks for another word of those that may come often.
  private func isOneMore(_ question: Question) -> Bool {
    if case .word(let index) = question { index >= ownWords.count } else { false }
  }

  /// What stands before the place where the answer is typed.
  func prompt(of question: Question) -> String {
    switch question {
    case .kind: "EVENT> "
    case .item: "ITEM> "
    case .word(let index): "\(ownWords.prefix(index + 1).last?.name ?? "WORD")> "
    case .option(let option): "--\(option.rawValue)> "
    }
  }

  private func text(of question: Question, on ground: Ground) -> String {
    switch question {
    case .kind: "What happened? " + EventKind.allCases.map(\.rawValue).joined(separator: ", ")
    case .item where kind == .opened:
      "Which item begins? A new name: small letters, digits and hyphens, at least two parts joined by /"
    case .item: "Which item? Tab lists them"
    case .word(let index): ownWords.prefix(index + 1).last.map { text(of: $0, on: ground) } ?? ""
    case .option(let option): text(of: option)
    }
  }

  private func text(of word: Draft.Word, on ground: Ground) -> String {
    switch word.meaning {
    case .changes:
      "What was wrong in it? MEMBER=VALUE, one after the other; null as the value removes"
    case .ownMembers: "Does that source say it otherwise? stage=STAGE or value=VALUE"
    case .member("title"): "What is it called?"
    case .member("stage"): textOfStage(on: ground)
    case .member("figure"): "What was measured? A word of yours, the same every time"
    case .member("value"): "How much? 290, ~700 (about), >650 or <12.5"
    case .member("unit"): "Of what? cases, officers, riel"
    case .member("due"): "By when? A date: 2003-06, 2003-06-30"
    case .member("relation"): "How is it tied? part-of, depends-on, supersedes, or a word of yours"
    case .member("to"): "To which item? Tab lists them"
    case .member("target"): "Which event? The first eight digits of its id; Tab completes them"
    case .member: "Why?"
    }
  }

  private func textOfStage(on ground: Ground) -> String {
    let next = nextStages(on: ground)
    let offer = next.isEmpty ? "" : " Next: \(next.joined(separator: ", "))"
    let state = itemID.flatMap { ground.reckoning[$0] }
    let place = state.map { $0.stage ?? $0.maybeStages.joined(separator: " or ") } ?? ""
    let now = place.isEmpty ? "" : " It was last in \(place)."
    return switch kind {
    case .entered: "Which stage did it enter?\(now)\(offer)"
    case .promised: "Which stage was promised?\(now)\(offer)"
    default: "At which stage was it, if the source says so?\(now)"
    }
  }

  private func text(of option: Draft.Option) -> String {
    switch option {
    case .on:
      """
      When? As precise as the source and no more: 2003-03-06, 2003-03, 2003~, [2002-07..2002-12], \
      yesterday
      """
    case .title: "Which source says so? Its title"
    case .publisher: "Who published it?"
    case .date: "When was it published? A date"
    case .url: "Where can it be read? https://…"
    case .archived: "Where is a copy of it kept? https://…"
    case .quote: "What are its own words?"
    case .note where kind?.needsSource == false: "Why? A note will do in the place of a source"
    case .note: "What else is there to say?"
    case .who: "Who said it?"
    case .by: "Who records it?"
    case .kind: "What is it? A word of yours: law, plan, institution"
    case .procedure: "Which procedure does it follow?"
    case .period: "Which time is it about? A date: 2002, 2002-01/2002-06"
    }
  }

  /// What there is to choose from, where that is more than a name.
  private func choices(for question: Question, on ground: Ground) -> [String] {
    switch question {
    case .word(0) where kind?.isAboutAnEvent == true:
      return itemID.flatMap { ground.reckoning[$0] }?.eventLines ?? []
    case .option(.procedure):
      let names = names(for: question, on: ground).sorted()
      return names.isEmpty ? [] : ["There are: \(names.joined(separator: ", "))"]
    case .word(1) where kind == .corrected: return targetWords(on: ground)
    default: return []
    }
  }

  /// What the event that is corrected says, as a correction would write it.
  private func targetWords(on ground: Ground) -> [String] {
    let log = ground.records.log
    guard let target = words.first, let item = itemID,
      let id = log.event(of: item, beginningWith: target), let event = log[id]
    else { return [] }
    let members = event.members.filter { !Event.fixedMembers.contains($0.name) }.map { member in
      member.value.text.map { "\(member.name)=\($0)" } ?? member.name
    }
    return ["It says: \(members.joined(separator: ", "))"]
  }
}
