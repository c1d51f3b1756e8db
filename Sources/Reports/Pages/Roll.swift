import Docket

/// A list of the site that goes on over as many pages as it takes.
struct Roll: Sendable {
  let section: Section
  /// What stands at the head of its first page.
  let title: String
  let lead: String
  let groups: [Group]
  private let pageCount: Int

  /// Entries under a heading.
  struct Group: Sendable {
    let title: String
    /// The item that it is about, to which its heading leads.
    var item: ItemID?
    /// What its heading can be led to by.
    var anchor: String?
    /// How many entries it has.
    let count: Int
    /// An entry of a list, by its number from 0.
    let entry: @Sendable (Leaf, Int) -> HTML
  }

  /// How many entries stand on a page.
  static let length = 100

  init(section: Section, title: String, lead: String, groups: [Group]) {
    (self.section, self.title, self.lead, self.groups) = (section, title, lead, groups)
    let count = groups.reduce(0) { $0 + $1.count }
    pageCount = max(1, (count + Roll.length - 1) / Roll.length)
  }
}

extension Roll {
  /// Its pages.
  func pages(in edition: Edition) -> [Site.Bundle] {
    (1...pageCount).map { number in
      let path = section.path(ofPage: number)
      return Site.Bundle(path) { bytes(of: number, on: Leaf(edition, at: path)) }
    }
  }

  private func bytes(of number: Int, on leaf: Leaf) -> [UInt8] {
    let mark = pageCount == 1 ? "" : ", page \(number) of \(pageCount)"
    let opening = [
      HTML("h1", title + (number == 1 ? "" : mark)), HTML("p", ["class": "lead"], lead),
    ]
    let here = (number - 1) * Roll.length..<number * Roll.length
    return leaf.page(
      title + mark, in: section, opening + sections(here, on: leaf) + turning(number, on: leaf))
  }

  /// What of each group falls within some places, each under its heading.
  private func sections(_ here: Range<Int>, on leaf: Leaf) -> [HTML] {
    var start = 0
    return groups.flatMap { group -> [HTML] in
      defer { start += group.count }
      let own = (start..<start + group.count).clamped(to: here)
      guard !own.isEmpty else { return [] }
      let isBegun = own.lowerBound > start
      let entries = own.map { group.entry(leaf, $0 - start) }
      return group.heading(on: leaf, isBegun: isBegun)
        + [HTML("ul", ["class": "entries"], entries)]
    }
  }

  /// The way to the pages before and behind.
  private func turning(_ number: Int, on leaf: Leaf) -> [HTML] {
    guard pageCount > 1 else { return [] }
    func link(_ page: Int, _ words: String, _ relation: String?) -> HTML {
      let href = leaf.way(to: section.path(ofPage: page))
      return HTML(
        "li",
        [HTML("a", relation.map { ["href": href, "rel": $0] } ?? ["href": href], words)])
    }
    let links = [
      number > 2 ? link(1, "First", nil) : nil,
      number > 1 ? link(number - 1, "Previous", "prev") : nil,
      HTML("li", ["class": "here"], "Page \(number) of \(pageCount)"),
      number < pageCount ? link(number + 1, "Next", "next") : nil,
      number < pageCount - 1 ? link(pageCount, "Last", nil) : nil,
    ].compactMap { $0 }
    return [HTML("nav", ["class": "turn", "aria-label": "Pages"], [HTML("ul", links)])]
  }

  /// The way to where a group begins.
  func way(to anchor: String, from leaf: Leaf) -> String? {
    var start = 0
    for group in groups {
      if group.anchor == anchor {
        return leaf.way(to: section.path(ofPage: start / Roll.length + 1), anchor)
      }
      start += group.count
    }
    return nil
  }
}

extension Roll.Group {
  /// Its heading; of what is about an item, how that stands below it.
  fileprivate func heading(on leaf: Leaf, isBegun: Bool) -> [HTML] {
    let rest = isBegun ? [HTML.text(" (continued)")] : []
    let id = isBegun ? nil : anchor.map { HTML.Attribute(name: "id", value: $0) }
    let words = item.map { leaf.mention($0) } ?? .text(title)
    let heading = HTML.element("h2", [id].compactMap { $0 }, [words] + rest)
    guard let state = item.flatMap({ leaf.edition[$0] }) else { return [heading] }
    let progress = leaf.reckoning.progress(of: state).map { " \($0.words.capitalizedFirst)." } ?? ""
    return [
      heading,
      HTML(
        "p",
        [leaf.mark(state), .text(" \(state.place.capitalizedFirst).\(progress)")]),
    ]
  }
}
