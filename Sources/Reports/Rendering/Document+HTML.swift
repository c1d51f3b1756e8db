extension Document {
  /// The document as a page of its own: what no other file is needed for, and no script.
  ///
  /// Its first heading, or else its first paragraph, is its title. Pictures are drawn for characters as
  /// wide as those of `page`.
  func page(on page: Page) -> WebPage {
    WebPage(title: title, style: .inside, body: [HTML("main", html(on: page))])
  }

  /// The blocks as HTML under the title: the one that opens the document, if it is a heading or a
  /// paragraph, stands for it.
  func html(on page: Page) -> [HTML] {
    let isTitled =
      switch blocks.first {
      case .heading, .paragraph: true
      case .list, .table, .verbatim, .picture, nil: false
      }
    return [HTML("h1", [HTML.prose(title)])]
      + blocks.dropFirst(isTitled ? 1 : 0).map { $0.html(under: 1, on: page) }
  }

  private var title: String {
    switch blocks.first {
    case .heading(let text), .paragraph(let text): text
    case .picture(let picture): picture.title
    case .list, .table, .verbatim, nil: "docket"
    }
  }
}

extension Document.Block {
  /// The block as HTML.
  ///
  /// - Parameters:
  ///   - level: The level of the heading it stands under, from 1.
  ///   - page: How wide characters are in pictures.
  /// - Returns: One element.
  func html(under level: Int, on page: Page) -> HTML {
    switch self {
    case .heading(let text): HTML("h\(min(6, level + 1))", [.prose(text)])
    case .paragraph(let text): HTML("p", [.prose(text)])
    case .list(let entries): HTML("ul", entries.map { $0.html(under: level + 1, on: page) })
    case .table(let table): table.html
    case .verbatim(let lines): HTML("pre", [.lines(lines)])
    case .picture(let picture): picture.html(on: page)
    }
  }
}

extension Document.Entry {
  fileprivate func html(under level: Int, on page: Page) -> HTML {
    guard !below.isEmpty else { return HTML("li", [.prose(text)]) }
    return HTML(
      "li", [HTML("p", [.prose(text)])] + below.map { $0.html(under: level, on: page) })
  }
}

extension Document.Table {
  /// The rows under their column titles, if any column has one; it scrolls by itself where a screen is
  /// too narrow for it.
  var html: HTML {
    let titles = HTML(
      "tr",
      columns.map { title in
        title.isEmpty ? HTML("td") : HTML("th", ["scope": "col"], title)
      })
    let head = columns.allSatisfy(\.isEmpty) ? [] : [HTML("thead", [titles])]
    let body = rows.map { row in HTML("tr", row.map { HTML("td", [.prose($0)]) }) }
    return HTML(
      "div", ["class": "table", "tabindex": "0", "role": "group", "aria-label": "table"],
      [HTML("table", head + [HTML("tbody", body)])])
  }
}

extension Picture {
  /// The picture in the page itself, as the image an address stands for: so that no part of it is taken
  /// for a part of the page.
  ///
  /// One that is for a terminal alone is drawn with characters.
  fileprivate func html(on page: Page) -> HTML {
    guard let svg = svg(standingAlone: true, on: page) else {
      return HTML("pre", [.lines(lines(on: page.plain))])
    }
    var address = "data:image/svg+xml,"
    for byte in svg.utf8 {
      let isPlain = (0x21...0x7E).contains(byte) && !"\"#%&'<>?[]^`{|}".utf8.contains(byte)
      address += isPlain ? String(Unicode.Scalar(byte)) : WebLink.escape(byte)
    }
    return HTML("p", [HTML("img", ["src": address, "alt": words])])
  }
}
