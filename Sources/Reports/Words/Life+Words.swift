import Docket

extension [Life] {
  /// The lives of a story, in order: what each superseded and what superseded it; nothing of one that
  /// is alone.
  func blocks(telling item: ItemID, in reckoning: Reckoning) -> [Document.Block] {
    guard count > 1 else { return [] }
    let entries = map { life in
      let superseded = life.superseded.map { tie($0, "supersedes", $0.to) }
      let successors = flatMap { other in
        other.superseded.filter { $0.to == life.item }.map { link in
          tie(link, "superseded by", other.item)
        }
      }
      let mark = life.item == item ? "this one; " : ""
      return Document.Entry(
        "\(reckoning.name(of: life.item)): \(mark)\(life.span)",
        below: (superseded + successors).map(Document.Block.paragraph))
    }
    return [.heading("Lives"), .list(entries)]
  }

  /// How one life is tied to another: `supersedes kh/old-law (lapsed, 2003) [1234abcd]`.
  private func tie(_ link: Link, _ relation: String, _ item: ItemID) -> String {
    let end = first { $0.item == item }.map { " (\($0.end))" } ?? ""
    return "\(link.isCertain ? "" : "perhaps ")\(relation) \(item)\(end) [\(link.event.short)]"
  }
}

extension Life {
  /// When it began, how it stands, and since when, if it is over.
  fileprivate var span: String {
    guard let state else { return "nothing known by the day" }
    let begun = from.map { "begun \($0.phrase.adverbial); " } ?? ""
    let over = until.map { " \($0.phrase.adverbial)" } ?? ""
    return "\(begun)\(state.standingWords)\(over)"
  }

  /// How and when it was over, or how it stands: `lapsed, 2003`, `on track`.
  fileprivate var end: String {
    guard let state else { return "nothing known" }
    guard let outcome = state.outcome else { return state.standingWords }
    return [outcome.rawValue, until?.phrase.noun].compactMap { $0 }.joined(separator: ", ")
  }
}
