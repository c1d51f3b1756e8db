import Docket
import EDTF

extension Leaf {
  /// What an item is part of, depends on and is otherwise tied to, and what depends on it.
  func ties(of state: ItemState) -> [HTML] {
    let own = Dictionary(grouping: state.links, by: \.relation)
    let others = Dictionary(
      grouping: edition.ties[state.item] ?? [], by: \.link.relation)
    let meant = [Link.partOf, Link.dependsOn, Link.supersedes]
    let labels = state.links.map(\.relation).filter { !meant.contains($0) }
    let foreign = others.keys.filter { !meant.contains($0) }.sorted()
    return list("Part of", (own[Link.partOf] ?? []).map { entry($0.to, $0) })
      + list("Depends on", (own[Link.dependsOn] ?? []).map { entry($0.to, $0) })
      + list("What depends on it", (others[Link.dependsOn] ?? []).map { entry($0.from, $0.link) })
      + list(
        "Also tied to",
        state.links.filter { labels.contains($0.relation) }.map {
          entry($0.to, $0, saying: $0.relation)
        }
          + foreign.flatMap { others[$0] ?? [] }.map {
            entry($0.from, $0.link, saying: "says of itself: \($0.link.relation)")
          })
  }

  /// The lives of the story it is one of, in order.
  func lives(of state: ItemState) -> [HTML] {
    let isOneOfSeveral =
      state.links.contains { $0.relation == Link.supersedes }
      || (edition.ties[state.item] ?? []).contains { $0.link.relation == Link.supersedes }
    guard isOneOfSeveral else { return [] }
    let lives = reckoning.lives(of: state.item).filter { $0.state != nil }
    guard lives.count > 1 else { return [] }
    let entries = lives.map { life -> HTML in
      let span = [
        life.from.map { "begun \($0.phrase.adverbial)" },
        life.until.map { "over \($0.phrase.adverbial)" },
      ].compactMap { $0 }.joined(separator: "; ")
      let this = life.item == state.item ? "This one; " : ""
      let mark = life.state.map { [HTML.text(" "), self.mark($0)] } ?? []
      return HTML(
        "li",
        [
          HTML("p", ["class": "item"], [mention(life.item)] + mark),
          HTML("p", ["class": "place"], (this + span).capitalizedFirst),
        ])
    }
    return [HTML("h2", "Lives of one story"), HTML("ol", ["class": "entries"], entries)]
  }

  private func list(_ title: String, _ entries: [HTML]) -> [HTML] {
    entries.isEmpty ? [] : [HTML("h2", title), HTML("ul", ["class": "entries"], entries)]
  }

  private func entry(_ item: ItemID, _ link: Link, saying relation: String? = nil) -> HTML {
    let doubt = link.isCertain ? "" : "Perhaps: "
    let label = relation.map { "\($0): " } ?? ""
    let state = edition[item]
    return HTML(
      "li",
      [
        HTML(
          "p", ["class": "item"],
          [.text(doubt + label), mention(item)] + (state.map { [.text(" "), mark($0)] } ?? [])),
        HTML(
          "p", ["class": "place"], state?.place.capitalizedFirst ?? "Nothing of it has happened."),
      ])
  }
}
