import Docket
import EDTF
import EventLog

/// Why an answer will not do.
struct WrongAnswer: Error, Hashable, Sendable {
  /// What it answers.
  let question: Question
  let problem: Failure.Problem
}

extension Interview {
  /// What answers are tried against: the records and the session's own part of an event.
  struct Ground {
    let records: Reading
    let reckoning: Reckoning
    let now: Timestamp
    /// The day where somebody types.
    let today: Day
    let by: String
  }

  /// Takes an answer, unless it is wrong.
  ///
  /// - Throws: Why it is; nothing is changed then.
  mutating func answer(
    _ question: Question, _ text: String, on ground: Ground
  ) throws(WrongAnswer) {
    var other = self
    switch question {
    case .kind:
      guard let kind = EventKind(rawValue: text) else {
        let name = UnknownName(text, among: EventKind.allCases.map(\.rawValue))
        throw WrongAnswer(question: question, problem: .value(.unknownKind(name)))
      }
      other.kind = kind
    case .item: other.item = text
    case .word: other.words.append(text)
    case .option(let option):
      other.options[option] = option.isDate ? ground.day(text) ?? text : text
    }
    if let wrong = other.fault(on: ground) { throw wrong }
    self = other
  }

  /// What is wrong with what was given so far.
  ///
  /// It is tried as if the rest were there, so that the rules of recording are written once.
  func fault(on ground: Ground) -> WrongAnswer? {
    let trial = completed(in: ground.records.log)
    guard let kind = trial.kind, let item = trial.item else { return nil }
    do throws(DraftError) {
      let draft = try Draft(kind, item, words: trial.words, options: trial.options)
      do throws(Refusal) {
        _ = try Admission.admit(
          [draft.members], to: ground.records.log, rules: ground.records.rules, now: ground.now,
          by: ground.by, seal: Seal.id)
        return nil
      } catch {
        return fault(.refusal(error), in: Interview.question(of: error, in: draft))
      }
    } catch {
      return fault(.draft(error), in: Question(error.place))
    }
  }

  /// The draft, once nothing is missing.
  func draft() throws(DraftError) -> Draft? {
    guard let kind, let item else { return nil }
    return try Draft(kind, item, words: words, options: options)
  }

  private func fault(_ problem: Failure.Problem, in question: Question?) -> WrongAnswer? {
    guard let question, isAnswered(question) else { return nil }
    return WrongAnswer(question: question, problem: problem)
  }

  private static func question(of refusal: Refusal, in draft: Draft) -> Question? {
    switch refusal.problem {
    case .withoutProcedure, .openingRetracted: return .item
    default: break
    }
    switch refusal.member {
    case "event": return .kind
    case "item": return .item
    case "set": return draft.places.keys.contains { $0.hasPrefix("set.") } ? .word(1) : nil
    default: return draft.places[refusal.member].map { Question($0) }
    }
  }

  /// The same with something that will do wherever nothing was given yet.
  private func completed(in log: Log) -> Interview {
    var trial = self
    let known = item.flatMap { ItemID($0) }
    trial.kind = kind ?? .reported
    trial.item = item ?? log.events.first?.item.text ?? "x/x"
    for word in trial.ownWords.dropFirst(words.count) where word.isRequired {
      trial.words.append(stand(for: word, known, in: log))
    }
    for option in [Draft.Option.title, .publisher, .kind] where options[option] == nil {
      if trial.kind.map(option.applies) == true { trial.options[option] = "x" }
    }
    return trial
  }

  private func stand(for word: Draft.Word, _ item: ItemID?, in log: Log) -> String {
    switch word.meaning {
    case .changes, .ownMembers: return "note=x"
    case .member("due"): return "9999"
    case .member("value"): return "1"
    case .member("to"): return log.events.first { $0.item != item }?.item.text ?? "x/x"
    case .member("target"):
      let target = log.events.last { $0.item == item && $0.kind?.isCorrectable == true }
      return target?.id.description ?? String(repeating: "0", count: EventID.digitCount)
    case .member: return "x"
    }
  }
}

extension Session {
  /// What answers are tried against.
  mutating func ground(asOf day: Day) throws(Failure) -> Interview.Ground {
    let reckoning = try reckoning(on: day, knownAt: nil)
    return Interview.Ground(
      records: try records(), reckoning: reckoning,
      now: moment.now, today: moment.today, by: settings.by)
  }
}

extension Interview.Ground {
  /// The day that somebody means who types a word for it, as it is recorded.
  fileprivate func day(_ word: String) -> String? {
    switch word.lowercased() {
    case "today": today.description
    case "yesterday": Day(number: today.number - 1).description
    default: nil
    }
  }
}

extension Draft.Option {
  fileprivate var isDate: Bool { [.on, .date].contains(self) }
}

extension Question {
  /// What asks for a part of a draft.
  init(_ place: Draft.Place) {
    self =
      switch place {
      case .word(let index): .word(index)
      case .option(let option): .option(option)
      }
  }
}
