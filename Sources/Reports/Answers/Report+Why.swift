public import Docket
import EDTF

extension Report {
  /// Why an item stands as it does: each reason with its sum, what it rests on and what would clear
  /// it; or why it has not stalled; and the talk since it last moved.
  public static func why(_ state: ItemState, in reckoning: Reckoning) -> Report {
    let row = state.members(on: reckoning.asOf) { reason in
      reason.members(on: reckoning.asOf) + [
        JSON.Member("text", .string(reason.sum(for: state, in: reckoning))),
        JSON.Member("certain_from", .day(reason.certainFrom)),
        JSON.Member("clears_with", .string(reason.clearing(for: state, in: reckoning))),
        JSON.Member("pauses", .ids(reason.standstill?.events ?? [])),
      ]
    }
    let talk = state.talk(on: reckoning.asOf)
    var blocks = state.introduction(in: reckoning) + reckoning.caution
    if !state.reasons.isEmpty {
      blocks += [.heading("Why"), .list(reasons(of: state, in: reckoning))]
    }
    let others = state.explanation(in: reckoning)
    if !others.isEmpty {
      let heading = state.reasons.isEmpty ? "Why it has not stalled" : "What else counts"
      blocks += [.heading(heading), .list(others.map { Document.Entry($0) })]
    }
    let promises = state.otherPromises(on: reckoning.asOf)
    if !promises.isEmpty {
      let heading = state.promises.count == promises.count ? "Promises" : "Other promises"
      blocks += [.heading(heading), .list(promises)]
    }
    if !talk.isEmpty {
      let told = Set(state.reasons.flatMap(\.events))
      let lines = talk.map { fact in
        let isTold = told.contains(fact.id)
        return Document.Entry(
          isTold ? fact.reference(in: state.procedure) : fact.line(in: state.procedure))
      }
      let heading = state.standing == .closed ? "Said since" : "Talk since, without movement"
      blocks += [.heading(heading), .list(lines)]
    }
    let document = Document(blocks)
    return Report(
      rows: [.object(row + [JSON.Member("talk", .ids(talk.map(\.id)))])],
      columns: ItemState.columns + ["talk"],
      document: document)
  }

  private static func reasons(
    of state: ItemState, in reckoning: Reckoning
  ) -> [Document.Entry] {
    var told: Set<EventID> = []
    let trail = Trail(reckoning)
    return state.reasons.map { reason in
      let mark = reason.isCertain ? "certain" : "possible"
      let items: [ItemID] =
        if case .waiting(let others) = reason.detail { [state.item] + others } else { [state.item] }
      func entries(of events: [EventID]) -> [Document.Entry] {
        events.compactMap { id in
          guard let (fact, procedure) = reckoning.fact(id, of: items) else { return nil }
          let entry = fact.entry(in: procedure, trail)
          // The same event may stand behind several reasons; what is said of it is said once.
          return told.insert(id).inserted ? entry : Document.Entry(fact.reference(in: procedure))
        }
      }
      let evidence = entries(of: reason.events)
      let pauses = entries(of: reason.standstill?.events ?? [])
      return Document.Entry(
        "\(reason.kind.heading), \(mark): \(reason.sum(for: state, in: reckoning))",
        below: [
          .paragraph("What would clear it: \(reason.clearing(for: state, in: reckoning))."),
          .paragraph("What it rests on:"), .list(evidence),
        ] + (pauses.isEmpty ? [] : [.paragraph("When the clock stood still:"), .list(pauses)]))
    }
  }
}

extension Reason.Kind {
  fileprivate var heading: String { rawValue.capitalizedFirst }
}

extension Fact {
  /// The event where it is told in full further up.
  fileprivate func reference(in procedure: Procedure?) -> String {
    "\(event.lead): \(event.outline(in: procedure)) [\(id.short)], see above"
  }

  /// The event and its source on one line.
  func line(in procedure: Procedure?) -> String {
    let source = event.source.map { " — \($0.citation)" } ?? ""
    return "\(event.lead): \(event.sentence(in: procedure)) [\(id.short)]\(source)"
  }
}
