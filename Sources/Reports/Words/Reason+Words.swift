import Docket
import EDTF

extension Reason {
  /// The reason as one sentence, marked certain or possible.
  func sentence(for state: ItemState, in reckoning: Reckoning) -> String {
    let mark = isCertain ? "Certain" : "Possible"
    let day = reckoning.asOf
    let text =
      switch detail {
      case .stage(let stage, let duration, _):
        "the \(kind.rawValue) of \(duration) at \(stage.titleInSentence)\(parenthesis(basis)) "
          + "passed \(due?.bounds.when ?? ""), \(over(in: day))"
      case .promise(let promise, let lastDue):
        [
          "promised\(promiser(promise)) \(promise.made.when): "
            + "\(state.titleInSentence(of: promise.stage)) by \(promise.due.words), \(over(in: day))",
          slips(promise, lastDue),
        ].compactMap { $0 }.joined(separator: "; ")
      case .silence(let duration):
        "nothing heard for \(duration)\(parenthesis(basis)): last heard of "
          + "\(since?.when ?? ""), \(over(in: day))"
      case .waiting(let items): Reason.waits(for: items, in: reckoning)
      }
    return "\(mark): \(text)."
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
    promise.who.map { " by \($0)" } ?? parenthesis(basis)
  }

  /// How often the promise was put off since, and to when.
  func slips(_ promise: PromiseState, _ lastDue: Dated) -> String? {
    guard promise.slips > 0 else { return nil }
    return "put off \(promise.slips.times) since, last to \(lastDue.words)"
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

  static func days(_ range: ClosedRange<Int>) -> String {
    range.lowerBound == range.upperBound
      ? range.upperBound.counted("day")
      : "\(range.lowerBound) to \(range.upperBound.counted("day"))"
  }

  /// What something rests on, in brackets; nothing where that is not said.
  func parenthesis(_ text: String) -> String { text.isEmpty ? "" : " (\(text))" }
}
