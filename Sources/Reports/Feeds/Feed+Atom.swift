import Docket

extension Feed {
  /// The feed as it is written: the same bytes for the same feed.
  func atom(on page: Page) -> String {
    XML(
      "feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": "en"],
      [
        XML("id", id.urn), XML("title", title), XML("subtitle", subtitle),
        XML("updated", (entries.map(\.updated).max() ?? made).description),
        XML("author", [:], [XML("name", "docket")]), XML("generator", "docket"),
      ] + places + entries.map { $0.element(on: page) }
    ).document
  }
}

extension Feed {
  private var places: [XML] {
    let type = "application/atom+xml"
    return [
      address.map { XML("link", ["rel": "self", "type": type, "href": $0]) },
      page.map { XML("link", ["rel": "alternate", "type": "text/html", "href": $0]) },
    ].compactMap { $0 }
  }
}

extension Feed.Entry {
  fileprivate func element(on page: Page) -> XML {
    let pages = addresses.compactMap(\.webAddress).uniqued
    let links =
      pages.prefix(1).map { XML("link", ["rel": "alternate", "href": $0]) }
      + pages.map { XML("link", ["rel": "via", "href": $0]) }
    return XML(
      "entry", [:],
      [
        XML("id", id.urn), XML("title", title), XML("published", published.description),
        XML("updated", updated.description),
      ] + [author.map { XML("author", [:], [XML("name", $0)]) }].compactMap { $0 }
        + categories.map { XML("category", ["term": $0]) } + links
        + [XML("content", ["type": "html"], [.text(content.fragment(on: page))])])
  }
}

extension Document {
  /// The blocks as HTML, to stand in a page of somebody else's.
  func fragment(on page: Page) -> String {
    let bytes = blocks.flatMap { $0.html(under: 1, on: page).bytes }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension String {
  /// The text as the address of a web page, if it is one and nothing else.
  var webAddress: String? {
    let visible = visible
    guard let link = WebLink(in: visible[...]), link.text == visible else { return nil }
    return link.address
  }
}

extension [String] {
  /// Each once, where it stands first.
  fileprivate var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
