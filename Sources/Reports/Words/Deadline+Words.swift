import Docket
import EDTF

extension Deadline {
  /// What falls due, and when, as a clause.
  func sentence(in reckoning: Reckoning) -> String {
    let state = reckoning[item]
    let place = state?.titleInSentence(of: stage) ?? stage
    let subject: String
    if let promise {
      let slips = state?.slipping(of: promise).map { "; \($0)" } ?? ""
      let who = promise.who.map(Event.promiser) ?? " (\(basis))"
      subject =
        "promised\(who) \(promise.made.phrase.adverbial): \(place) by \(due.phrase.noun)\(slips)"
    } else {
      let rests = basis.isEmpty ? "" : " (\(basis))"
      let clock = state?.procedure?.stage(stage)
      let duration = (reason == .limit ? clock?.limit : clock?.pace).map { " of \($0)" } ?? ""
      subject = "the \(reason.rawValue)\(duration) at \(place)\(rests) runs out \(when)"
    }
    return subject + caveat(on: reckoning.asOf)
  }

  private var when: String { due.bounds.phrase.adverbial }

  /// What makes it less than certain beside its date, if anything does.
  private func caveat(on day: Day) -> String {
    let condition =
      promise == nil ? "; only if it is in that stage" : "; only if it was made and is not kept"
    return (isRunning ? "" : condition) + (due.bounds.lo < day ? "; it may be over already" : "")
  }
}
