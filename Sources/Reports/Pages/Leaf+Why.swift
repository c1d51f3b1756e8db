import Docket
import EDTF

extension Leaf {
  /// Why an item stands as it does: each reason with its sum, what it rests on and what would clear it;
  /// what else counts; and the talk since it moved.
  func why(_ state: ItemState, _ facts: [Fact]) -> [HTML] {
    let others = state.explanation(in: reckoning, from: facts)
    let heading = state.reasons.isEmpty ? "Why it has not stalled" : "What else counts"
    let talk = state.talk(on: reckoning.asOf, from: facts)
    return
      (state.reasons.isEmpty
      ? []
      : [
        HTML("h2", "Why"),
        HTML("ul", ["class": "entries"], state.reasons.map { entry(of: $0, state, facts) }),
      ])
      + (others.isEmpty
        ? [] : [HTML("h2", heading), HTML("ul", others.map { HTML("li", [.prose($0)]) })])
      + (talk.isEmpty
        ? []
        : [
          HTML("h2", state.standing == .closed ? "Said since" : "Talk since, without movement"),
          HTML(
            "ul",
            talk.map { fact in
              HTML(
                "li",
                [
                  reference(to: fact.event), .text(": "),
                  .prose(fact.event.outline(in: state.procedure)),
                ])
            }),
        ])
  }

  private func entry(of reason: Reason, _ state: ItemState, _ facts: [Fact]) -> HTML {
    let certainty = reason.isCertain ? "certain" : "possible"
    let others: [ItemID] = if case .waiting(let others) = reason.detail { others } else { [] }
    let evidence = reason.events.compactMap { id -> HTML? in
      let own = facts.first { $0.id == id }.map { ($0, state.procedure) }
      guard let (fact, procedure) = own ?? reckoning.fact(id, of: others) else { return nil }
      let source = fact.event.source.map { [.text(" — "), citation(of: $0)] } ?? []
      return HTML(
        "li",
        [reference(to: fact.event), .text(": "), .prose(fact.event.outline(in: procedure))]
          + source)
    }
    return HTML(
      "li",
      [
        HTML(
          "p",
          [
            HTML(
              "b", ["class": certainty], "\(reason.kind.rawValue.capitalizedFirst), \(certainty):"),
            .prose(" \(reason.sum(for: state, in: reckoning).capitalizedFirst)"),
          ]),
        HTML("p", "What would clear it: \(reason.clearing(for: state, in: reckoning))."),
        HTML("p", "What it rests on:"), HTML("ul", evidence),
      ])
  }
}
