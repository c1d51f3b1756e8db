public import Docket
import EDTF

extension Reason {
  /// How the reason comes about on a day, step by step, so that a reader can do the sum again.
  public func sum(for state: ItemState, in reckoning: Reckoning) -> String {
    let steps =
      switch detail {
      case .stage(let stage, let duration): steps(stage, duration)
      case .promise(let promise, let lastDue): steps(promise, lastDue, state)
      case .silence(let duration): steps(duration)
      case .waiting(let items): [Reason.waits(for: items, in: reckoning)]
      }
    return steps.joined(separator: "; ") + verdict(in: reckoning) + "."
  }

  private func steps(_ stage: Procedure.Stage, _ duration: CalendarDuration) -> [String] {
    [
      "entered \(stage.titleInSentence) \(since?.reckoned ?? "")",
      "\(kind.rawValue) \(duration)\(parenthesis(basis))",
      standstill?.words,
      due.map { "passed \($0.bounds.phrase.adverbial)" },
    ].compactMap { $0 }
  }

  private func steps(_ promise: PromiseState, _ lastDue: Dated, _ state: ItemState) -> [String] {
    [
      "promised\(promiser(promise)) \(promise.made.reckoned): "
        + "\(state.titleInSentence(of: promise.stage)) by \(promise.due.phrase.noun)",
      slips(promise, lastDue),
      isCertain ? "not kept" : nil,
    ].compactMap { $0 }
  }

  private func steps(_ duration: CalendarDuration) -> [String] {
    [
      "last heard of \(since?.reckoned ?? "")",
      "silent after \(duration)\(parenthesis(basis))",
      standstill?.words,
      due.map { "passed \($0.bounds.phrase.adverbial)" },
    ].compactMap { $0 }
  }

  /// What follows on the day, and since or from when it is certain.
  private func verdict(in reckoning: Reckoning) -> String {
    let result = isCertain ? "stalled" : "possibly stalled"
    guard kind != .waiting else { return "; so this is \(result) too" }
    return
      "; on \(reckoning.day) \(over(in: reckoning.asOf)): \(result)\(certainty(reckoning.asOf))"
  }

  private func certainty(_ day: Day) -> String {
    guard let certainFrom else {
      return isCertain ? "" : "; no day is known from which it will be certain"
    }
    if isCertain { return "; certain since \(DatePhrase(certainFrom).noun)" }
    return certainFrom > day ? "; certain from \(DatePhrase(certainFrom).noun)" : ""
  }
}
