public import Docket
import EDTF

extension Reason {
  /// What would clear the reason.
  public func clearing(for state: ItemState, in reckoning: Reckoning) -> String {
    switch detail {
    case .stage(let stage, _):
      return Reason.moves(out: stage, in: state.procedure) + precision
    case .promise(let promise, _):
      return "an entry into \(state.titleInSentence(of: promise.stage)) or a later stage, "
        + "or an end that is done"
    case .silence: return "anything heard of it: a move, a report, a figure, a promise"
    case .waiting(let items):
      let names = items.map { reckoning.name(of: $0) }
      return "\(names.joined(with: "and")) moving on or being done"
    }
  }

  /// Which dates a reason that is only possible would be settled by, were they known better.
  private var precision: String {
    guard !isCertain else { return "" }
    let isVague = since?.bounds.isOneDay == false
    let isStill = standstill.map { $0.least != $0.most } ?? false
    switch (isVague, isStill) {
    case (false, false): return ""
    case (true, false): return "; a more exact date of entry would settle it"
    case (false, true): return "; more exact dates of the pauses would settle it"
    case (true, true): return "; more exact dates of entry and of the pauses would settle it"
    }
  }

  /// The stages that may follow, or else the next one and every end.
  private static func moves(out stage: Procedure.Stage, in procedure: Procedure?) -> String {
    guard let procedure else { return "a move out of \(stage.titleInSentence)" }
    let next = procedure.stages.dropFirst(procedure.place(of: stage.name) + 1).first
    let usual = procedure.stages.filter { $0.end != nil || $0.name == next?.name }
    let following = stage.next.map { $0.compactMap { procedure.stage($0) } } ?? usual
    let onward = following.filter { $0.end == nil }.map(\.titleInSentence)
    let ends = following.filter { $0.end != nil }.map(\.title)
    let moves = [
      onward.isEmpty ? nil : "an entry into \(onward.joined(with: "or"))",
      ends.isEmpty ? nil : "an end (\(ends.joined(separator: ", ")))",
    ].compactMap { $0 }
    // The comma keeps the end apart from several stages joined by "or" themselves.
    let last = onward.count > 1 ? ", or " : " or "
    return moves.isEmpty
      ? "a move out of \(stage.titleInSentence)" : moves.joined(separator: last)
  }
}
