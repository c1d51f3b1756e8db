extension HTML {
  /// A text in which the addresses of web pages are links, and nothing else is.
  static func prose(_ text: String) -> HTML {
    guard text.contains("://") else { return .text(text) }
    var pieces: [HTML] = []
    var words = ""
    // What would hide is written out before addresses are looked for, so that none hides in one.
    for (index, word) in text.visible.split(separator: " ", omittingEmptySubsequences: false)
      .enumerated()
    {
      if index > 0 { words += " " }
      guard let link = WebLink(in: word) else {
        words += word
        continue
      }
      pieces += [.text(words + link.before), .link(link)]
      words = String(link.behind)
    }
    return .row(pieces + [.text(words)])
  }

  /// An address of the records as a link that shows `text`, or itself; only the text where it is no
  /// address of a web page.
  static func link(to address: String, _ text: String? = nil) -> HTML {
    let visible = address.visible
    guard let link = WebLink(in: visible[...]), link.text == visible, !visible.contains(" ")
    else {
      return .text(text ?? address)
    }
    return .link(link, text)
  }

  private static func link(_ link: WebLink, _ text: String? = nil) -> HTML {
    HTML("a", ["href": link.address, "rel": "external noreferrer"], text ?? String(link.text))
  }
}
