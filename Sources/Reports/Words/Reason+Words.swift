import Docket
import EDTF

extension Reason {
  /// The reason as one sentence, marked certain or possible; how long ago it was is left out where the
  /// sentence is to be the same every day.
  func sentence(for state: ItemState, in reckoning: Reckoning, withAge: Bool = true) -> String {
    let day = withAge ? reckoning.asOf : nil
    let mark = isCertain ? "Certain" : "Possible"
    let text =
      switch detail {
      case .stage(let stage, let duration):
        "the \(kind.rawValue) of \(duration) at \(stage.titleInSentence)\(parenthesis(basis)) "
          + end(in: day)
      case .promise(let promise, let lastDue): broken(promise, lastDue, state, day)
      case .silence(let duration):
        "last heard of \(since?.phrase.adverbial ?? ""); "
          + "the \(duration) it may be silent\(parenthesis(basis)) \(end(in: day))"
      case .waiting(let items): Reason.waits(for: items, in: reckoning)
      }
    return "\(mark): \(text)."
  }

  private func broken(
    _ promise: PromiseState, _ lastDue: Dated, _ state: ItemState, _ day: Day?
  ) -> String {
    let stage = state.titleInSentence(of: promise.stage)
    let promised = "promised\(promiser(promise)) \(promise.made.phrase.adverbial): \(stage)"
    let due = "by \(promise.due.phrase.noun)\(day.map { ", \(ago(on: $0))" } ?? "")"
    return [promised + " " + due, slips(promise, lastDue)].compactMap { $0 }
      .joined(separator: "; ")
  }

  /// When its time ran out, and how long ago that is: `ran out between … and …, 428 to 609 days
  /// ago`.
  private func end(in day: Day?) -> String {
    let verb = isCertain ? "ran out" : "may have run out"
    return "\(verb) \(due?.bounds.phrase.adverbial ?? "")\(day.map { ", \(ago(on: $0))" } ?? "")"
  }

  private func ago(on day: Day) -> String {
    switch over(on: day) {
    case (let min?, let max?)? where min == max: "\(min.counted("day")) ago"
    case (let min?, let max?)? where min >= 0: "\(min.signed) to \(max.counted("day")) ago"
    case (_, let max?)?: "at most \(max.counted("day")) ago"
    case (let min?, nil)? where min >= 0: "at least \(min.counted("day")) ago"
    case (_, nil)?, nil: "nobody knows how long ago"
    }
  }

  /// By how many days its time is over: `over by −25 to 156 days`.
  func over(in day: Day) -> String {
    switch over(on: day) {
    case (let min?, let max?)?:
      min == max
        ? "over by \(min.counted("day"))" : "over by \(min.signed) to \(max.counted("day"))"
    case (let min?, nil)?: "over by \(min.counted("day")) or more"
    case (nil, let max?)?: "over by \(max.counted("day")) or less"
    case (nil, nil)?, nil: "over by a number of days not known"
    }
  }

  /// Who promised, or where it was read.
  func promiser(_ promise: PromiseState) -> String {
    promise.who.map(Event.promiser) ?? parenthesis(basis)
  }

  /// How often the promise was put off since, to when and by how much.
  func slips(_ promise: PromiseState, _ lastDue: Dated) -> String? {
    guard promise.slips > 0 else { return nil }
    let distance = Delay(promise.due.delay(to: lastDue)).span.map { ", by \($0) in all" } ?? ""
    return "put off \(promise.slips.times) since, last to \(lastDue.phrase.noun)\(distance)"
  }

  /// The items it depends on and how each stands.
  static func waits(for items: [ItemID], in reckoning: Reckoning) -> String {
    let causes = items.map { item in
      let standing = reckoning[item].map { state in
        state.outcome == .dropped ? "was dropped" : "is \(state.standing.words)"
      }
      return reckoning.name(of: item) + (standing.map { ", which \($0)" } ?? "")
    }
    return "depends on \(causes.joined(with: "and on"))"
  }

  /// What something rests on, in brackets; nothing where that is not said.
  func parenthesis(_ text: String) -> String { text.isEmpty ? "" : " (\(text))" }
}

extension Reason.Standstill {
  /// For how long it was: `the clock stood still for 41 to 70 days`.
  var words: String { "the clock stood still for \(time)" }

  private var time: String {
    guard let most else {
      return least == 0 ? "a time that is not known" : "\(least.counted("day")) or more"
    }
    return least == most ? most.counted("day") : "\(least) to \(most.counted("day"))"
  }
}
