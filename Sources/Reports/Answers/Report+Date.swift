public import EDTF
import Docket

extension Report {
  /// What each of some texts means as a date, or why it is none.
  public static func dates(
    _ answers: [(text: String, date: Result<EDTFDate, EDTFError>)]
  ) -> Report {
    let entries = answers.map { answer in
      switch answer.date {
      case .success(let date): Document.Entry("\(answer.text): \(date.explanation).")
      case .failure(let error): Document.Entry("\(Wording(error).sentence).")
      }
    }
    return Report(
      rows: answers.map { .object(members($0.text, $0.date)) },
      document: Document([.list(entries)]))
  }

  private static func members(
    _ text: String, _ answer: Result<EDTFDate, EDTFError>
  ) -> [JSON.Member] {
    let date = try? answer.get()
    var error: JSON = .null
    if case .failure(let problem) = answer { error = .string(Wording(problem).sentence) }
    return [
      JSON.Member("edtf", .string(text)),
      JSON.Member("valid", .bool(date != nil)),
      JSON.Member("error", error),
      JSON.Member("earliest", .day(date?.bounds.lo)),
      JSON.Member("latest", .day(date?.bounds.hi)),
      JSON.Member("start", .optional(date?.start.state.rawValue)),
      JSON.Member("end", .optional(date?.end.state.rawValue)),
      JSON.Member("uncertain", date.map { .bool($0.isUncertain) } ?? .null),
      JSON.Member("approximate", date.map { .bool($0.isApproximate) } ?? .null),
    ]
  }
}

extension Wording {
  /// Message and hint in one.
  var sentence: String { hint.map { "\(message); \($0)" } ?? message }
}

extension EDTFDate {
  /// The date in words and, where it is more than one day, its first and its last; of an approximate
  /// one, what a clock takes it for.
  fileprivate var explanation: String { label + extent + reckoning }

  private var extent: String {
    guard !bounds.isOneDay else { return "" }
    let first = bounds.lo.isDistant ? "no earliest day" : "earliest \(DatePhrase(bounds.lo).noun)"
    let last = bounds.hi.isDistant ? "no latest day" : "latest \(DatePhrase(bounds.hi).noun)"
    return "; \(first), \(last)"
  }

  /// The days an event may have happened or begun on, where the approximation makes them more.
  private var reckoning: String {
    let days = beginning
    guard isApproximate, days != start.bounds else { return "" }
    let subject = isInterval ? "as the day an event began" : "as the day of an event"
    guard !days.lo.isDistant, !days.hi.isDistant, !days.isOneDay else {
      return "; \(subject): \(DatePhrase(days).adverbial)"
    }
    let last = DayWords(days.hi)
    return "; \(subject): from \(DayWords(days.lo).before(last)) to \(last.all)"
  }
}
