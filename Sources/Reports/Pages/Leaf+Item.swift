import Docket
import EDTF

extension Leaf {
  /// The page of an item: how it stands, why, its way, its promises, its ties and all that is recorded,
  /// which are the entries.
  func page(of state: ItemState, _ entries: [Reckoning.Entry]) -> [UInt8] {
    let facts = state.facts.inTimelineOrder()
    return page(
      state.title, in: nil, links: [feedLink(of: state)],
      head(of: state) + why(state, facts) + way(of: state) + promises(of: state)
        + parts(of: state) + ties(of: state) + lives(of: state)
        + timeline(of: state, facts, entries)
        + [feedMention(of: state)])
  }

  private func head(of state: ItemState) -> [HTML] {
    let kind = state.opening.map { $0.kind } ?? "never opened"
    let procedure = state.procedure.map { " · \($0.title)" } ?? ""
    let titles = (state.opening?.titles ?? []).compactMap { member -> HTML? in
      guard let text = member.value.text, text != state.title else { return nil }
      return .element(
        "p", [HTML.Attribute(name: "class", value: "other-title")] + HTML.language(member.name),
        [.text(text)])
    }
    let progress = reckoning.progress(of: state).map {
      [HTML("p", "\($0.words.capitalizedFirst).")]
    }
    return [
      HTML(
        "p", ["class": "kicker"], [HTML("code", state.item.text), .text(" · \(kind)\(procedure)")]),
      .element("h1", state.titleLanguage, [.text(state.title)]),
    ] + titles + [
      HTML(
        "p", ["class": "stands"],
        [
          mark(state), .text(" "),
          HTML("span", "\(state.place.capitalizedFirst)."),
        ])
    ] + (progress ?? [])
  }

  /// Its stays in stages.
  private func way(of state: ItemState) -> [HTML] {
    guard !state.spells.isEmpty else { return [] }
    let rows = state.spells.enumerated().map { index, spell in
      let here = state.mark(ofSpell: index, on: reckoning.asOf)
      let title = state.procedure.title(of: spell.stage)
      return HTML(
        "tr",
        [
          HTML(
            "th", ["scope": "row"],
            here.isEmpty
              ? [.text(title)] : [.text(title), .text(" "), HTML("b", ["class": "here"], here)]),
          HTML("td", spell.from.phrase.noun), HTML("td", spell.until?.phrase.noun ?? ""),
        ])
    }
    let titles = ["Stage", "Since", "Until"].map { HTML("th", ["scope": "col"], $0) }
    return [
      HTML("h2", "Its way"),
      HTML("figure", [picture(of: state)]),
      HTML(
        "table",
        [HTML("thead", [HTML("tr", titles)]), HTML("tbody", rows)]),
    ]
  }

  /// Every promise, what came of it and how often it was put off.
  private func promises(of state: ItemState) -> [HTML] {
    guard !state.promises.isEmpty else { return [] }
    let entries = state.promises.map { promise in
      let sentence = state.sentence(of: promise, on: reckoning.asOf).capitalizedFirst
      return HTML(
        "li",
        [
          HTML(
            "p",
            [
              .prose(sentence + ". "),
              HTML("a", ["href": way(to: path, promise.event.description)], "Source"),
              .text("."),
            ])
        ])
    }
    return [HTML("h2", "Promises"), HTML("ul", entries)]
  }

  private func parts(of state: ItemState) -> [HTML] {
    guard !state.parts.isEmpty else { return [] }
    return [
      HTML("h2", ["id": "parts"], "Parts"),
      HTML("ul", ["class": "entries"], state.parts.map { entry(ofPart: $0) }),
    ]
  }
}

extension ItemState {
  /// Whether it is, or may be, in a stay on the day, or will be; nothing of one that is over.
  func mark(ofSpell index: Int, on day: Day) -> String {
    if index == current { return "here" }
    if candidates.contains(index) { return "perhaps here" }
    return spells[index].from.bounds.lo > day ? "to come" : ""
  }
}
