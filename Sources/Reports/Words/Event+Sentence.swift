public import Docket
import EDTF

extension Event {
  /// What the event says, as a clause without its date and source: `entered the Council of
  /// Ministers`.
  ///
  /// A report says no more by itself than that something was said; what, stands in its note or else
  /// in its quote.
  public func sentence(in procedure: Procedure?) -> String {
    switch body {
    case .opened(let opening): "opened: \(opening.title) (\(opening.kind))"
    case .entered(let stage): Event.entry(into: stage, in: procedure)
    case .reported(let stage, let who): reported(stage, by: who, in: procedure) + said
    case .measured(let measurement): measurement.sentence
    case .promised(let stage, let due, let who):
      "promised\(Event.by(who)): \(procedure.titleInSentence(of: stage)) by \(DatePhrase(due).noun)"
    case .paused(let reason): "paused\(Event.because(reason))"
    case .resumed(let reason): "resumed\(Event.because(reason))"
    case .linked(let relation, let to): Event.tie(relation, to.text)
    case .corroborated(let target, let stage, let value):
      corroborated(target, stage: stage, value: value, in: procedure)
    case .corrected(let target, let set): "corrected \(target.short): \(Event.changes(set))"
    case .retracted(let target, let reason): "retracted \(target.short)\(Event.because(reason))"
    case .unknown(let kind):
      redactionSentence ?? "\(kind) (a kind of event that this version does not know)"
    }
  }

  /// The sentence, of a report without what was said.
  func outline(in procedure: Procedure?) -> String {
    guard case .reported(let stage, let who) = body else { return sentence(in: procedure) }
    return reported(stage, by: who, in: procedure)
  }

  /// Whether the sentence gives the source's quote, so that it need not stand under it again.
  var sentenceHasQuote: Bool { kind == .reported && note == nil && source?.quote != nil }

  /// Whether the sentence gives the note, so that it need not stand under it again.
  var sentenceHasNote: Bool { kind == .reported }

  /// How an item is tied to another: `is part of kh/plan`, or the label as it stands.
  static func tie(_ relation: String, _ name: String) -> String {
    switch relation {
    case Link.partOf: "is part of \(name)"
    case Link.dependsOn: "depends on \(name)"
    case Link.supersedes: "supersedes \(name)"
    default: "\(relation): \(name)"
    }
  }
}

extension Event {
  private static func entry(into stage: String, in procedure: Procedure?) -> String {
    guard let end = procedure?.stage(stage)?.end else {
      return "entered \(procedure.titleInSentence(of: stage))"
    }
    let verb = end == .done ? "reached" : "ended as"
    return "\(verb) \(procedure.titleInSentence(of: stage)) (\(end.rawValue))"
  }

  private func reported(_ stage: String?, by who: String?, in procedure: Procedure?) -> String {
    let place = stage.map { " at \(procedure.titleInSentence(of: $0))" } ?? ""
    return "reported\(place)\(Event.by(who))"
  }

  /// What was said, of a report: its note, or else its source's quote.
  private var said: String { (note ?? source?.quote.map(Event.quoted)).map { ": \($0)" } ?? "" }

  private func corroborated(
    _ target: EventID, stage: String?, value: String?, in procedure: Procedure?
  ) -> String {
    let own = [
      stage.map { procedure.titleInSentence(of: $0) }, value.map(Event.quantity),
    ].compactMap { $0 }
    return
      "another source for \(target.short)\(own.isEmpty ? "" : ": ")\(own.joined(separator: ", "))"
  }

  static func changes(_ set: [JSON.Member]) -> String {
    set.map { change in
      // The members that are dates are said as dates; "on" is one's name in the log only.
      let isDate = ["on", "due", "period"].contains(change.name)
      let name = change.name == "on" ? "date" : change.name
      switch change.value {
      case .null: return "no \(name)"
      case .string(let text):
        let date = isDate ? try? EDTFDate(text) : nil
        return "\(name) is \(date?.label ?? text)"
      case .bool, .number, .array, .object: return "\(name) is \(change.value.compact)"
      }
    }.joined(separator: ", ")
  }

  private static func by(_ who: String?) -> String { who.map { " by \($0)" } ?? "" }

  /// Who promised, to stand before a date: `by the minister`, `by the minister, Ministry of Justice,`.
  static func promiser(_ who: String) -> String { " by \(who)\(who.contains(",") ? "," : "")" }

  private static func because(_ reason: String?) -> String { reason.map { ": \($0)" } ?? "" }

  static func quoted(_ text: String) -> String { "“\(text)”" }

  /// A number with its precision in words: `about 700`, `more than 650`.
  static func quantity(_ value: String) -> String {
    let words: [Character: String] = ["~": "about", ">": "more than", "<": "less than"]
    guard let first = value.first, let word = words[first] else { return value }
    return "\(word) \(value.dropFirst())"
  }
}

extension Event.Measurement {
  /// The number with its precision in words and its unit: `about 700 cases`.
  var amount: String { Event.quantity(value) + unitWords }

  /// The unit, to follow a number; nothing where the figure says it already: `tier: 3`.
  var unitWords: String {
    unit.map { $0.lowercased() == figure.lowercased() ? "" : " \($0)" } ?? ""
  }

  fileprivate var sentence: String {
    "measured \(figure): \(amount)\(period.map { " (\($0.label))" } ?? "")"
  }
}
